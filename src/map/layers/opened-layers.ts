import { mapColours } from "../style/map-colours";
import { type MapLayer, whenFlag } from "./map-layer";

const isShown: MapLayer["isShown"] = ({ visible }) => visible.opened;

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
    isShown,
  },
  {
    spec: {
      id: "opened-line",
      type: "line",
      source: "opened",
      paint: { "line-color": mapColours.opened, "line-width": whenFlag("isPicked", 4, 1.6) },
    },
    isShown,
  },
  {
    spec: {
      id: "opened-point",
      type: "circle",
      source: "opened",
      filter: ["==", ["geometry-type"], "Point"],
      paint: {
        "circle-color": mapColours.opened,
        "circle-radius": whenFlag("isPicked", 7, 4.5),
        "circle-stroke-color": mapColours.halo,
        "circle-stroke-width": 1.5,
      },
    },
    isShown,
  },
];
