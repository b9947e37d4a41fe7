import type { Provenance } from "../provenance";

/**
 * How a place or section stands to a section. `drains`: its water comes there · `shares`: it is answerable
 * for the section too · `along`: it lies along the water above the section; whether its water gets there
 * is not known (dikes, pumps) · `upstream`: the next section above, on the same water or one that feeds it.
 */
export type DrainageRelation = "drains" | "shares" | "along" | "upstream";

/** One row of the table: a section and what stands above it. */
export interface DrainageLink {
  /** Id of the section the water comes to. */
  readonly section: string;
  readonly relation: DrainageRelation;
  /** Code of a unit; with `upstream` the id of a section. */
  readonly other: string;
  /** Name of a unit outside the pack; empty for one inside. */
  readonly name: string;
  /** How many km of the water it lies along; null where that was not measured. */
  readonly km: number | null;
  readonly provenance: Provenance;
}

/** Which feature of the hydrography a water body is, and which way its points run. */
export interface WaterLine {
  readonly waterBody: string;
  /** `name` of the feature. */
  readonly line: string;
  /** `shore`: the outline of a lake, which has no direction. */
  readonly drawn: "downstream" | "upstream" | "shore";
}

/** What a city's pack says of drainage; a pack without it says nothing. */
export interface Drainage {
  readonly links: readonly DrainageLink[];
  readonly lines: readonly WaterLine[];
}
