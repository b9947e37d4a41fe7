import type { SymbolLayerSpecification } from "maplibre-gl";
import { mapColours } from "../style/map-colours";
import { regularFont } from "../style/map-fonts";
import type { MapLayer } from "./map-layer";

const isShown: MapLayer["isShown"] = ({ visible }) => visible.hydro && visible.labels;

const paint: SymbolLayerSpecification["paint"] = {
  "text-color": mapColours.waterInk,
  "text-halo-color": mapColours.halo,
  "text-halo-width": 1.2,
};

export const waterNames: readonly MapLayer[] = [
  {
    spec: {
      id: "river-names",
      type: "symbol",
      source: "hydro",
      filter: ["!=", ["geometry-type"], "Polygon"],
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 420,
        "text-field": ["get", "name"],
        "text-font": regularFont,
        "text-size": ["interpolate", ["linear"], ["zoom"], 8, 10.5, 12, 13],
        "text-letter-spacing": 0.15,
      },
      paint,
    },
    isShown,
  },
  {
    spec: {
      id: "lake-names",
      type: "symbol",
      source: "hydro",
      filter: ["==", ["geometry-type"], "Polygon"],
      layout: {
        "text-field": ["get", "name"],
        "text-font": regularFont,
        "text-size": 11.5,
      },
      paint,
    },
    isShown,
  },
];
