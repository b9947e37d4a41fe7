import { mapColours } from "../style/map-colours";
import { always, type MapLayer } from "./map-layer";

/** The higher the unit, the stronger its line. */
export const borders: readonly MapLayer[] = [
  {
    spec: {
      id: "township-border",
      type: "line",
      source: "township",
      paint: {
        "line-color": mapColours.townshipBorder,
        "line-width": ["interpolate", ["linear"], ["zoom"], 8, 0.4, 11, 1],
      },
    },
    isShown: ({ level, visible }) => visible.township || level === "township",
  },
  {
    spec: {
      id: "county-border",
      type: "line",
      source: "county",
      layout: { "line-join": "round" },
      paint: {
        "line-color": mapColours.countyBorder,
        "line-width": ["interpolate", ["linear"], ["zoom"], 7, 0.8, 11, 1.8],
      },
    },
    isShown: always,
  },
  {
    spec: {
      id: "city-border",
      type: "line",
      source: "city-outline",
      layout: { "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": mapColours.cityBorder,
        "line-width": ["interpolate", ["linear"], ["zoom"], 7, 1.6, 11, 2.8],
      },
    },
    isShown: always,
  },
];
