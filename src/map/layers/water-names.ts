import type { ExpressionSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { Language } from "../../domain/bilingual";
import { mapColours } from "../style/map-colours";
import { regularFont } from "../style/map-fonts";
import type { MapLayer } from "./map-layer";

const isShown: MapLayer["isShown"] = ({ visible }) => visible.hydro && visible.labels;

/** A water's name; one without English keeps its Chinese. */
export const waterNameIn: Readonly<Record<Language, ExpressionSpecification>> = {
  zh: ["get", "name"],
  en: ["coalesce", ["get", "name_en"], ["get", "name"]],
};

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
        "text-field": waterNameIn.zh,
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
        "text-field": waterNameIn.zh,
        "text-font": regularFont,
        "text-size": 11.5,
      },
      paint,
    },
    isShown,
  },
];
