import { type VerdictState, verdictStates } from "./verdict";
import { cubeFlags, NOT_IN_CUBE, type VerdictCube } from "./verdict-cube";

/** Which cells of one period are counted. */
export interface CellChoice {
  readonly period: string;
  readonly indicators: readonly string[];
  readonly units: readonly string[];
  readonly isBindingOnly: boolean;
}

export interface CellCounts {
  readonly counts: Readonly<Record<VerdictState, number>>;
  /** With a plain verdict: met, at risk or not met. */
  readonly judged: number;
  /** All but those to which the indicator does not apply. */
  readonly applicable: number;
  /** Whether anything counted rests on made-up figures. */
  readonly hasDemo: boolean;
}

/** How many cells are in each state; what does not apply leaves the denominator of the coverage. */
export function countCells(cube: VerdictCube, choice: CellChoice): CellCounts {
  const tally = new Uint32Array(verdictStates.length);
  let excluded = 0;
  let demo = 0;
  for (const place of placesIn(cube, choice)) {
    const state = cube.states[place] ?? 0;
    const flags = cube.flags[place] ?? 0;
    tally[state] = (tally[state] ?? 0) + 1;
    excluded += flags & cubeFlags.notApplicable ? 1 : 0;
    demo += flags & cubeFlags.demo;
  }
  const counts = Object.fromEntries(
    verdictStates.map((state, at) => [state, tally[at] ?? 0]),
  ) as Record<VerdictState, number>;
  const judged = counts.met + counts["at-risk"] + counts["not-met"];
  const all = tally.reduce((sum, count) => sum + count, 0);
  return { counts, judged, applicable: all - excluded, hasDemo: demo > 0 };
}

/** Places of the chosen cells that were judged at all. */
function* placesIn(cube: VerdictCube, choice: CellChoice): Generator<number> {
  for (const indicator of choice.indicators)
    for (const unit of choice.units) {
      const place = cube.placeOf({ unit, indicator, period: choice.period });
      if ((cube.states[place] ?? NOT_IN_CUBE) === NOT_IN_CUBE) continue;
      if (choice.isBindingOnly && ((cube.flags[place] ?? 0) & cubeFlags.binding) === 0) continue;
      yield place;
    }
}
