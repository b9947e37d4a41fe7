import type { ExpressionSpecification } from "maplibre-gl";
import { mapColours } from "../style/map-colours";
import { regularFont } from "../style/map-fonts";
import { MARK_SPACE_IMAGE } from "../style/map-images";
import type { MapLayer } from "./map-layer";

const whenForward: ExpressionSpecification = ["case", ["get", "isForward"], ["get", "name"], ""];

/** The marks themselves are deck.gl's; here is their room among the names, and their own names. */
export const sectionNames: readonly MapLayer[] = [
  {
    spec: {
      id: "section-names",
      type: "symbol",
      source: "section-labels",
      layout: {
        "icon-image": MARK_SPACE_IMAGE,
        "icon-overlap": "always",
        "text-field": ["step", ["zoom"], whenForward, 9, ["get", "name"]],
        "text-font": regularFont,
        "text-size": ["case", ["get", "isOutside"], 10, 11.5],
        "text-variable-anchor": ["left", "right", "top", "bottom", "top-left", "bottom-left"],
        "text-radial-offset": 1.15,
        "text-justify": "auto",
        "text-optional": true,
        "text-padding": 1,
      },
      paint: {
        "text-color": ["case", ["get", "isOutside"], mapColours.quietInk, mapColours.ink],
        "text-opacity": ["get", "opacity"],
        "text-halo-color": mapColours.halo,
        "text-halo-width": 1.4,
      },
    },
    isShown: ({ visible }) => visible.section && visible.labels,
  },
];
