import type { WaterSeasons } from "../../src/domain/period";

/** 丰、平、枯 as the city's pack sets them. */
export const seasons: WaterSeasons = {
  high: [6, 7, 8, 9],
  level: [4, 5, 10, 11],
  low: [1, 2, 3, 12],
};
