import type { Period } from "../period";
import { dropRow } from "../rows-by-id";
import type { Move } from "./what-it-takes";

/** What somebody supposed would be done. Never data: nothing reads it as a figure. */
export interface Scenario {
  readonly kind: "scenario";
  readonly id: string;
  readonly title: string;
  /** Day it was made, "2026-11-23". */
  readonly madeOn: string;
  readonly city: string;
  /** The unit or section whose goal it is. */
  readonly place: string;
  readonly period: Period;
  /** The goal in the words it was shown with. */
  readonly goal: string;
  readonly places: readonly string[];
  readonly moves: readonly Move[];
}

/** The newest first; the same id replaces what was kept under it. */
export function addScenario(
  scenarios: readonly Scenario[],
  scenario: Scenario,
): readonly Scenario[] {
  return [scenario, ...dropRow(scenarios, scenario.id)];
}
