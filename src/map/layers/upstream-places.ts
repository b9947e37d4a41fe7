import { mapColours } from "../style/map-colours";
import type { MapLayer } from "./map-layer";

const isShown: MapLayer["isShown"] = ({ upstream }) => upstream !== null;

interface PlaceLine {
  readonly relation: "drains" | "shares" | "along";
  readonly width: number;
  readonly dashes: readonly number[];
}

/** How a place stands to the section is told by the line: whole, dashed or dotted. */
const lines: readonly PlaceLine[] = [
  { relation: "along", width: 1.4, dashes: [1, 1.6] },
  { relation: "shares", width: 2, dashes: [4, 2] },
  { relation: "drains", width: 2, dashes: [1, 0] },
];

/** The places of the upstream view. */
export const upstreamPlaces: readonly MapLayer[] = [
  {
    spec: {
      id: "upstream-fill",
      type: "fill",
      source: "upstream",
      paint: {
        "fill-color": mapColours.upstream,
        // A county along the water touches it with a part only: its townships are filled, it is not.
        "fill-opacity": [
          "case",
          ["==", ["get", "relation"], "drains"],
          0.18,
          ["boolean", ["get", "isTownship"], false],
          0.16,
          0,
        ],
      },
    },
    isShown,
  },
  ...lines.map(
    ({ relation, width, dashes }): MapLayer => ({
      spec: {
        id: `upstream-${relation}`,
        type: "line",
        source: "upstream",
        filter: ["==", ["get", "relation"], relation],
        paint: {
          "line-color": mapColours.upstream,
          "line-width": width,
          "line-dasharray": [...dashes],
        },
      },
      isShown,
    }),
  ),
];
