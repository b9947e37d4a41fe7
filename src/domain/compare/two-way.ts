import { judgedStates, type VerdictState } from "../gaps/verdict";
import type { ChangeKind } from "./period-change";

/** 0 the worst, 2 the best third of a side of the square. */
export const thirds = [0, 1, 2] as const;

export type Third = (typeof thirds)[number];

/** Both sides of the square; null where either is not there: such a unit has no cell of its own. */
export interface TwoWay {
  readonly x: Third;
  readonly y: Third;
}

/** Not met, at risk (within 5 % of the limit), met: the rules' own three; nothing for the other states. */
export function levelThird(state: VerdictState | null): Third | null {
  return thirds.find((third) => judgedStates[third] === state) ?? null;
}

/** Worse, the same, better. */
export function trendThird(kind: ChangeKind): Third | null {
  if (kind === "not-comparable") return null;
  if (kind === "same") return 1;
  return kind === "better" || kind === "much-better" ? 2 : 0;
}

export function twoWay(x: Third | null, y: Third | null): TwoWay | null {
  return x === null || y === null ? null : { x, y };
}
