import type { ChangeKind } from "./compare/period-change";
import type { Third } from "./compare/two-way";
import type { VerdictState } from "./gaps/verdict";
import type { ClassRank } from "./water/section";

/**
 * One palette for map, panels, legend and sheets. Six states by colour, pattern and glyph together;
 * tests hold every pair apart (ΔE2000) for normal and colour-deficient sight and in grey.
 */
export interface StateStyle {
  readonly fill: string;
  /** Deepest shade, for the worst gap of the view (only `not-met` deepens). */
  readonly deep: string;
  readonly ink: string;
  readonly glyph: string;
  readonly pattern: "plain" | "hatch" | "dots" | "cross" | "lines";
}

// Warm for short, blue for met: red–green is the pair that most often cannot be told apart.
export const stateStyles: Readonly<Record<VerdictState, StateStyle>> = {
  "not-met": { fill: "#e58f78", deep: "#a93522", ink: "#701b0e", glyph: "✕", pattern: "plain" },
  "at-risk": { fill: "#f3d183", deep: "#f3d183", ink: "#6e4e00", glyph: "△", pattern: "dots" },
  met: { fill: "#8dbcd6", deep: "#8dbcd6", ink: "#17496b", glyph: "●", pattern: "plain" },
  stale: { fill: "#c6bfdb", deep: "#c6bfdb", ink: "#463b70", glyph: "◔", pattern: "lines" },
  "no-data": { fill: "#e7e7e4", deep: "#e7e7e4", ink: "#535b63", glyph: "–", pattern: "hatch" },
  "not-assessed": {
    fill: "#ffffff",
    deep: "#ffffff",
    ink: "#535b63",
    glyph: "○",
    pattern: "cross",
  },
};

/**
 * Official hues of the classes (light blue, blue, green, yellow, orange, red), muted for a light map;
 * the numeral always stands in the mark. Hue order: 环办〔2011〕22号 table 1 (from memory).
 */
export const classColours: Readonly<Record<ClassRank, string>> = {
  1: "#b3e6f2",
  2: "#5fb0e6",
  3: "#62bd80",
  4: "#f2dc62",
  5: "#ef9a45",
  6: "#d23f3a",
};

/** A section without data in the period: grey, never a class. */
export const noClassColour = "#b3b5b6";

/** The numeral on its class colour. */
export const classInks: Readonly<Record<ClassRank, string>> = {
  1: "#1d2733",
  2: "#1d2733",
  3: "#1d2733",
  4: "#1d2733",
  5: "#1d2733",
  6: "#ffffff",
};

/** How a kind of change is drawn: colour, pattern and sign together. */
export interface ChangeStyle {
  readonly fill: string;
  readonly ink: string;
  readonly sign: string;
  readonly pattern: "plain" | "dots" | "hatch";
}

// Blue for better, orange and brown for worse: told apart by every kind of sight, and dotted beside.
export const changeStyles: Readonly<Record<ChangeKind, ChangeStyle>> = {
  "much-better": { fill: "#2f74ad", ink: "#ffffff", sign: "▲▲", pattern: "plain" },
  better: { fill: "#a5cfe6", ink: "#1d2733", sign: "▲", pattern: "plain" },
  same: { fill: "#f5f1e4", ink: "#1d2733", sign: "＝", pattern: "plain" },
  worse: { fill: "#f4b37a", ink: "#1d2733", sign: "▼", pattern: "dots" },
  "much-worse": { fill: "#9c3f12", ink: "#ffffff", sign: "▼▼", pattern: "dots" },
  "not-comparable": { fill: "#a8a8a6", ink: "#1d2733", sign: "–", pattern: "hatch" },
};

/** `not-met` in three steps of depth, as fixed breaks of the gap's share of the target. */
export const depthFills = ["#e58f78", "#bf5540", "#8c2413"] as const;

/** Upper ends of the first two depths: 5 % and 20 % of the target, in every period alike. */
export const depthBreaks = [0.05, 0.2] as const;

/** The nine cells of two-way maps by [x][y]: both bad is darkest, both good lightest, blue and orange apart. */
export const twoWayFills: Readonly<Record<Third, Readonly<Record<Third, string>>>> = {
  0: { 0: "#372b31", 1: "#805036", 2: "#e87e1b" },
  1: { 0: "#465075", 1: "#a48a88", 2: "#f2c09d" },
  2: { 0: "#618cdf", 1: "#a8bee7", 2: "#f4f3f3" },
};

const dark = "#1d2733";

export const twoWayInks: Readonly<Record<Third, Readonly<Record<Third, string>>>> = {
  0: { 0: "#ffffff", 1: "#ffffff", 2: dark },
  1: { 0: "#ffffff", 1: dark, 2: dark },
  2: { 0: dark, 1: dark, 2: dark },
};
