import { mapColours } from "../style/map-colours";
import { always, type MapLayer } from "./map-layer";

/** Shapes of files a person opened: over everything measured, in a colour no verdict has. */
export const openedLayers: readonly MapLayer[] = [
  {
    spec: {
      id: "opened-fill",
      type: "fill",
      source: "opened",
      filter: ["==", ["geometry-type"], "Polygon"],
      paint: { "fill-color": mapColours.opened, "fill-opacity": 0.16 },
    },
    isShown: always,
  },
  {
    spec: {
      id: "opened-line",
      type: "line",
      source: "opened",
      paint: { "line-color": mapColours.opened, "line-width": 1.6 },
    },
    isShown: always,
  },
  {
    spec: {
      id: "opened-point",
      type: "circle",
      source: "opened",
      filter: ["==", ["geometry-type"], "Point"],
      paint: {
        "circle-color": mapColours.opened,
        "circle-radius": 4.5,
        "circle-stroke-color": mapColours.halo,
        "circle-stroke-width": 1.5,
      },
    },
    isShown: always,
  },
];
