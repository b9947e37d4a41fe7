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
