import { quoteName } from "../sql/quote-name";

/** How several rows of a place become one; the person says which. */
export const groupings = ["avg", "max", "min", "sum"] as const;

export type Grouping = (typeof groupings)[number];

/** The question with a row for each code: around the person's own text, which is left as it is. */
export function groupedByPlace(text: string, code: string, column: string, by: Grouping): string {
  const [place, figure] = [code, column].map(quoteName);
  return `SELECT ${place}, ${by}(${figure}) AS ${figure}\nFROM (\n${text}\n)\nGROUP BY ${place}`;
}
