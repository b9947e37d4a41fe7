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
  change: (unit, before, change) => `${unit}: ${change} on ${before}`,
  goodMoved: (before, moved) => `good ratio ${moved} ${before}`,
  sectionMoved: (name, before, { from, to }) => `${name}: ${from} in ${before}, now ${to}`,
  sectionSame: (name, before, now) => `${name}: ${now}, as in ${before}`,
  against: {
    year: (words) => `${words} (year on year)`,
    last: (words) => `${words} (on the period before)`,
  },
};
