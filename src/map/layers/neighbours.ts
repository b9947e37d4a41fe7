import { mapColours } from "../style/map-colours";
import type { MapLayer } from "./map-layer";

const isShown: MapLayer["isShown"] = ({ visible }) => visible.neighbours;

/** Counties of other cities: where we are, and nothing about them. */
export const neighbours: readonly MapLayer[] = [
  {
    spec: {
      id: "neighbours-fill",
      type: "fill",
      source: "neighbours",
      paint: { "fill-color": mapColours.neighbour, "fill-antialias": false },
    },
    isShown,
  },
  {
    spec: {
      id: "neighbours-border",
      type: "line",
      source: "neighbours",
      paint: { "line-color": mapColours.neighbourBorder, "line-width": 0.8 },
    },
    isShown,
  },
];
