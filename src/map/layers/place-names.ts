import type { ExpressionSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { mapColours } from "../style/map-colours";
import { boldFont, regularFont } from "../style/map-fonts";
import type { MapLayer } from "./map-layer";

const isShown: MapLayer["isShown"] = ({ visible }) => visible.labels;

// Whole: texts are laid out once for each whole zoom.
const FIGURES_FROM_ZOOM = 10;

// The glyph stands before the name: status is never told by colour alone.
const name: ExpressionSpecification = [
  "format",
  ["image", ["get", "glyph"]],
  {},
  ["get", "title"],
  {},
];

const nameAndFigure: ExpressionSpecification = [
  "format",
  ["image", ["get", "glyph"]],
  {},
  ["get", "title"],
  {},
  ["get", "figure"],
  { "font-scale": 0.86 },
  ["get", "demo"],
  { "font-scale": 0.66, "vertical-align": "top" },
];

const paint: SymbolLayerSpecification["paint"] = {
  "text-color": ["case", ["get", "isQuiet"], mapColours.quietInk, mapColours.ink],
  "text-opacity": ["get", "opacity"],
  "icon-opacity": ["get", "opacity"],
  "text-halo-color": mapColours.halo,
  "text-halo-width": 1.6,
};

/** Uppermost is placed first: county names keep their place, township names fill the rest. */
export const placeNames: readonly MapLayer[] = [
  {
    spec: {
      id: "neighbour-names",
      type: "symbol",
      source: "place-labels",
      filter: ["==", ["get", "level"], "neighbour"],
      minzoom: 7.4,
      layout: { "text-field": ["get", "title"], "text-font": regularFont, "text-size": 11 },
      paint: { "text-color": mapColours.neighbourInk },
    },
    isShown: ({ visible }) => visible.labels && visible.neighbours,
  },
  {
    spec: {
      id: "township-names",
      type: "symbol",
      source: "place-labels",
      filter: ["==", ["get", "level"], "township"],
      minzoom: 9.4,
      layout: {
        "text-field": ["step", ["zoom"], name, FIGURES_FROM_ZOOM, nameAndFigure],
        "text-font": regularFont,
        "text-size": ["interpolate", ["linear"], ["zoom"], 9.4, 10.5, 12, 13],
        "text-padding": 3,
      },
      paint,
    },
    isShown: ({ level, visible }) => visible.labels && (visible.township || level === "township"),
  },
  {
    spec: {
      id: "county-names",
      type: "symbol",
      source: "place-labels",
      filter: ["==", ["get", "level"], "county"],
      layout: {
        "text-field": nameAndFigure,
        "text-font": boldFont,
        "text-size": ["interpolate", ["linear"], ["zoom"], 7, 12, 11, 17],
        "text-overlap": "always",
        // Tried in turn so as to keep clear of the sections' marks; drawn in any case.
        "text-variable-anchor": ["center", "bottom", "top", "left", "right"],
        "text-radial-offset": 1.1,
      },
      paint,
    },
    isShown,
  },
];
