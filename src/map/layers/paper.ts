import { mapColours } from "../style/map-colours";
import { always, type MapLayer } from "./map-layer";

export const paper: readonly MapLayer[] = [
  {
    spec: {
      id: "paper",
      type: "background",
      paint: { "background-color": mapColours.paper },
    },
    isShown: always,
  },
];
