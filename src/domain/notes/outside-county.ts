import type { Section } from "../water/section";
import type { DataNote } from "./data-note";

/** Whether a position lies in a county; null where its polygon is not known. */
export type Contains = (
  county: string,
  position: readonly [longitude: number, latitude: number],
) => boolean | null;

/** Sections whose own position lies outside the county they are said to be in. */
export function outsideCounty(
  sections: readonly Section[],
  contains: Contains,
): readonly DataNote[] {
  return sections.flatMap(({ id, county, position }): readonly DataNote[] => {
    if (!county || !position || contains(county, position) !== false) return [];
    const figures = [...position];
    return [
      { kind: "outside-county", subject: id, about: county, period: null, figures, rows: [] },
    ];
  });
}
