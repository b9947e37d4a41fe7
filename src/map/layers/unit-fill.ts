import type { ExpressionSpecification } from "maplibre-gl";
import { stateStyles } from "../../domain/palette";
import { mapColours } from "../style/map-colours";
import { type MapLayer, type UnitSource, whenFlag } from "./map-layer";

const { "not-met": notMet, ...others } = stateStyles;

// Feature state recolours without the polygons being sent or cut again.
const ofState: ExpressionSpecification = [
  "match",
  ["coalesce", ["feature-state", "state"], ""],
  "not-met",
  [
    "interpolate-lab",
    ["linear"],
    ["coalesce", ["feature-state", "severity"], 0],
    0,
    notMet.fill,
    1,
    notMet.deep,
  ],
  ...Object.entries(others).flatMap(([state, { fill }]) => [state, fill] as const),
  mapColours.quietUnit,
] as unknown as ExpressionSpecification;

const colour: ExpressionSpecification = [
  "case",
  ["!=", ["coalesce", ["feature-state", "tone"], ""], ""],
  ["to-color", ["feature-state", "tone"], mapColours.quietUnit],
  ofState,
];

function fillOf(source: UnitSource, isShown: MapLayer["isShown"]): MapLayer {
  return {
    spec: {
      id: `${source}-fill`,
      type: "fill",
      source,
      paint: {
        "fill-color": colour,
        "fill-opacity": whenFlag("isFaded", 0.22, 1),
        "fill-antialias": false,
      },
    },
    isShown,
  };
}

/** Counties stay under the points of the section level, uncoloured, to be pointed at. */
export const unitFill: readonly MapLayer[] = [
  fillOf("county", ({ level }) => level !== "township"),
  fillOf("township", ({ level }) => level === "township"),
];
