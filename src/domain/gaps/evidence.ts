import type { Reported } from "../observation";
import type { Period } from "../period";
import type { CitySetting } from "../programme/city-setting";
import type { ConditionName } from "../programme/rule-for";
import type { AssignedTarget, NamingGoal, NamingOutcome } from "../target";
import type { Terrain, Unit } from "../unit";
import type { LeftOutRow } from "./verdict";

/** All that a verdict may rest on, handed in: rules fetch nothing. */
export interface Evidence {
  readonly unit: Unit;
  readonly terrain: Terrain;
  /** Conditions that hold for the whole city; rules that ask for one do not apply without. */
  readonly setting?: CitySetting;
  /** Conditions that the person set, not the city's pack. */
  readonly ownConditions?: readonly ConditionName[];
  readonly asked: Period;
  readonly reported: Reported | null;
  /** Unit the figures are stated in, where a row says one; else the indicator's own. */
  readonly reportedUnit?: string;
  readonly assigned: AssignedTarget | null;
  readonly namingGoals: readonly NamingGoal[];
  readonly namingOutcomes: readonly NamingOutcome[];
  /** The day the verdict is asked on, "2026-11-23"; without it no days are counted. */
  readonly asOf?: string;
  /** Rows that were there and are not used, known before the rule is asked. */
  readonly leftOut?: readonly LeftOutRow[];
}
