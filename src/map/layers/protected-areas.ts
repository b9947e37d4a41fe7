import { mapColours } from "../style/map-colours";
import type { MapLayer } from "./map-layer";

const isShown: MapLayer["isShown"] = ({ visible }) => visible.protected;

/** Proxies, not approved boundaries: a tint and a dashed line, never a firm one. */
export const protectedAreas: readonly MapLayer[] = [
  {
    spec: {
      id: "protected-fill",
      type: "fill",
      source: "protected",
      paint: { "fill-color": mapColours.protectedFill, "fill-opacity": 0.22 },
    },
    isShown,
  },
  {
    spec: {
      id: "protected-border",
      type: "line",
      source: "protected",
      paint: {
        "line-color": mapColours.protectedBorder,
        "line-width": 1.4,
        "line-dasharray": [3, 2],
      },
    },
    isShown,
  },
];
