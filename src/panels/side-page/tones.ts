import type { ChangeKind } from "../../domain/compare/period-change";
import type { TwoWay } from "../../domain/compare/two-way";
import type { Verdict, VerdictState } from "../../domain/gaps/verdict";
import {
  changeStyles,
  classColours,
  classInks,
  depthBreaks,
  depthFills,
  noClassColour,
  stateStyles,
  twoWayFills,
  twoWayInks,
} from "../../domain/palette";
import { romanOf } from "../../domain/water/roman";
import type { ClassRank } from "../../domain/water/section";
import type { Tone, TonePattern } from "./tone-map";

export function changeTone(kind: ChangeKind): Tone {
  return changeStyles[kind];
}

/** Which of the three depths of `not-met` a gap is, by fixed shares of the target. */
export function depthOf(relativeGap: number | null): 0 | 1 | 2 {
  if (relativeGap === null || relativeGap <= depthBreaks[0]) return 0;
  return relativeGap <= depthBreaks[1] ? 1 : 2;
}

export function depthTone(depth: 0 | 1 | 2): Tone {
  const { glyph } = stateStyles["not-met"];
  const ink = depth === 0 ? "#1d2733" : "#ffffff";
  return { fill: depthFills[depth], ink, sign: glyph.repeat(depth + 1), pattern: "plain" };
}

const patterns: Readonly<Record<string, TonePattern>> = {
  dots: "dots",
  hatch: "hatch",
  lines: "hatch",
};

export function stateTone(state: VerdictState): Tone {
  const { fill, ink, glyph, pattern } = stateStyles[state];
  return { fill, ink, sign: glyph, pattern: patterns[pattern] ?? "plain" };
}

/** The state with its depth; no verdict at all is no data. */
export function verdictTone(verdict: Verdict | null): Tone {
  if (!verdict) return stateTone("no-data");
  return verdict.state === "not-met"
    ? depthTone(depthOf(verdict.relativeGap))
    : stateTone(verdict.state);
}

export function classTone(rank: ClassRank | null): Tone {
  return rank === null
    ? { fill: noClassColour, ink: "#1d2733", sign: "–", pattern: "hatch" }
    : { fill: classColours[rank], ink: classInks[rank], sign: romanOf[rank], pattern: "plain" };
}

/** The cell of the square; hatched as no data where one of the two is not there. */
export function twoWayTone(cell: TwoWay | null, sign: string): Tone {
  if (!cell) return stateTone("no-data");
  return {
    fill: twoWayFills[cell.x][cell.y],
    ink: twoWayInks[cell.x][cell.y],
    sign,
    pattern: "plain",
  };
}
