/**
 * Colours of a person's own column on the map: none of the states' or classes'. From light to dark in
 * one hue, so that the order holds for colour-deficient sight and in grey.
 */
export const ramp = ["#e4efd9", "#b5d6a7", "#7fb68a", "#468e70", "#175c4c"] as const;

/** Of up to eight kinds of texts; the text stands beside the name as well. */
export const categoryTones = [
  "#c9a3d6",
  "#4f9d8f",
  "#d9d06a",
  "#7a5230",
  "#e6b8c9",
  "#2f5d50",
  "#9a9a52",
  "#a0508c",
] as const;

/** The tone of a class among so many, over the whole ramp however few they are. */
export function rampTone(at: number, count: number): string {
  const step = count < 2 ? 2 : Math.round((at * (ramp.length - 1)) / (count - 1));
  return ramp[step] ?? ramp[2];
}
