import type { Messages } from "./zh";

/** Words of the time bar under the map. */
export const enTimeBar: Messages["timeBar"] = {
  title: "Time bar",
  open: "Open the time bar",
  close: "Close the time bar",
  play: "Play",
  pause: "Pause",
  same: "no change",
  older: (count) => `Units showing an older figure: ${count}`,
  change: (unit, before, change) => `${unit}: ${change} on ${before}, year on year`,
};
