import type { Reported } from "../observation";
import type { Period } from "../period";
import type { CitySetting } from "../programme/city-setting";
import type { AssignedTarget, NamingGoal, NamingOutcome } from "../target";
import type { Terrain, Unit } from "../unit";

/** All that a verdict may rest on, handed in: rules fetch nothing. */
export interface Evidence {
  readonly unit: Unit;
  readonly terrain: Terrain;
  /** Conditions that hold for the whole city; rules that ask for one do not apply without. */
  readonly setting?: CitySetting;
  readonly asked: Period;
  readonly reported: Reported | null;
  readonly assigned: AssignedTarget | null;
  readonly namingGoals: readonly NamingGoal[];
  readonly namingOutcomes: readonly NamingOutcome[];
}
