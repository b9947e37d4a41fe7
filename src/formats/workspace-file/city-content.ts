import type { FeatureCollection } from "geojson";
import type { CityPack, PolygonLayer } from "../../domain/city";
import type { Programme } from "../../domain/programme/programme";

/** Where the parts of a city stand in a workspace file. */
export const CITY = "city/";

/** Layers that a city made in the app can have. */
export const cityLayers = ["county", "township"] as const satisfies readonly PolygonLayer[];

export type CityLayer = (typeof cityLayers)[number];

/** A city made in the app, whole: what another machine needs to open it as its own. */
export interface CityContent {
  readonly pack: CityPack;
  /** Every version of the indicator system, by the name of its file. */
  readonly versions: ReadonlyMap<string, Programme>;
  readonly layers: Readonly<Record<CityLayer, FeatureCollection>>;
}
