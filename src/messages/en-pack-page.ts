import type { Messages } from "./zh";

/** The city pack: which cities there are, what a pack lacks, and its page. */
export const enPackPage: Messages["packPage"] = {
  cityLabel: "City",
  cityNote: "City pack",
  noTownships: (count) =>
    count > 0
      ? `This pack has no township boundaries (${count} townships are listed): open township polygons under Data files and use them under City pack`
      : "This pack has no township boundaries: open township polygons under Data files and use them under City pack",
  noSections:
    "This pack has no sections: add them under City pack, or open a table of section points",
};
