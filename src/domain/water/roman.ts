import type { ClassRank } from "./section";

/** Classes as they are written officially; 劣Ⅴ is a rank of its own, never 5. */
export const romanOf: Readonly<Record<ClassRank, string>> = {
  1: "Ⅰ",
  2: "Ⅱ",
  3: "Ⅲ",
  4: "Ⅳ",
  5: "Ⅴ",
  6: "劣Ⅴ",
};

export const classRanks: readonly ClassRank[] = [1, 2, 3, 4, 5, 6];
