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

export const stateStyles: Readonly<Record<VerdictState, StateStyle>> = {
  "not-met": { fill: "#e8927c", deep: "#b5402f", ink: "#9c2f20", glyph: "✕", pattern: "plain" },
  "at-risk": { fill: "#f2cf7e", deep: "#f2cf7e", ink: "#7a5600", glyph: "△", pattern: "dots" },
  met: { fill: "#8fbfd9", deep: "#8fbfd9", ink: "#1f5f86", glyph: "●", pattern: "plain" },
  stale: { fill: "#c9c3dc", deep: "#c9c3dc", ink: "#574a86", glyph: "◔", pattern: "lines" },
  "no-data": { fill: "#eceef0", deep: "#eceef0", ink: "#5b6670", glyph: "–", pattern: "hatch" },
  "not-assessed": {
    fill: "#ffffff",
    deep: "#ffffff",
    ink: "#5b6670",
    glyph: "○",
    pattern: "cross",
  },
};

/**
 * Official hues of the classes (blue, blue, green, yellow, orange, red), slightly muted for a light
 * map; the numeral always stands in the mark. Hue order: 环办〔2011〕22号 table 1 (from memory).
 */
export const classColours: Readonly<Record<ClassRank, string>> = {
  1: "#ccffff",
  2: "#00ccff",
  3: "#00e676",
  4: "#ffeb3b",
  5: "#ff9b00",
  6: "#ff0000",
};
