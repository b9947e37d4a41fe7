import type { ClassRank } from "./section";

/** 优、良好、轻度污染、中度污染、重度污染: the five words of 环办〔2011〕22号, best first. */
export const waterStatuses = ["excellent", "good", "light", "moderate", "heavy"] as const;

export type WaterStatus = (typeof waterStatuses)[number];

const statuses: Readonly<Record<ClassRank, WaterStatus>> = {
  1: "excellent",
  2: "excellent",
  3: "good",
  4: "light",
  5: "moderate",
  6: "heavy",
};

/** The word for a section's class: Ⅰ and Ⅱ are both 优. */
export function statusOfRank(rank: ClassRank): WaterStatus {
  return statuses[rank];
}
