import type { Programme } from "../programme/programme";

/** Background figures any city may have; the others of the list tell of one city's lakes and parks. */
const GENERAL = ["ctx-population", "ctx-area", "ctx-gdp", "ctx-gdp-per-person"];

/** The background figures without what is said of the first city in them. */
export function generalContext(programme: Programme): Programme {
  if (programme.id !== "context") return programme;
  return {
    ...programme,
    indicators: programme.indicators
      .filter(({ id }) => GENERAL.includes(id))
      .map((indicator) => ({ ...indicator, definition: "", dataSource: "" })),
  };
}
