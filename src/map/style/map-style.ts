import type { GeoJSONSourceSpecification, StyleSpecification } from "maplibre-gl";
import { mapLayers } from "../layers/map-layers";

export const EMPTY = { type: "FeatureCollection", features: [] } as const;

const empty: GeoJSONSourceSpecification = { type: "geojson", data: { ...EMPTY, features: [] } };

/** Everything there ever is to draw, empty: a scene only fills and colours it. */
export function mapStyle(): StyleSpecification {
  return {
    version: 8,
    sources: {
      county: { ...empty, promoteId: "code" },
      township: { ...empty, promoteId: "code" },
      hydro: empty,
      protected: empty,
      neighbours: empty,
      opened: { ...empty, promoteId: "place" },
      "city-outline": empty,
      "unit-focus": empty,
      upstream: empty,
      "place-labels": empty,
      "section-labels": empty,
    },
    layers: mapLayers.map(({ spec }) => structuredClone(spec)),
  };
}
