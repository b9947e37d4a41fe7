import type { Provenance } from "../provenance";

/** Climate decides the limit of 生态环境状况指数; the size of the city that of public transport. */
export type Climate = "arid" | "other";
export type CitySize = "super" | "large" | "medium-small";

/** Conditions that hold for a whole city: settings, to be confirmed by the user. */
export interface CitySetting {
  readonly climate: Climate;
  readonly citySize: CitySize;
  readonly provenance: Provenance;
}
