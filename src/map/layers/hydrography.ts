import type { ExpressionSpecification } from "maplibre-gl";
import { mapColours } from "../style/map-colours";
import type { MapLayer } from "./map-layer";

const isShown: MapLayer["isShown"] = ({ visible }) => visible.hydro;

const isLake: ExpressionSpecification = ["==", ["geometry-type"], "Polygon"];
const isSchematic: ExpressionSpecification = ["==", ["get", "schematic"], true];
const isTrunk: ExpressionSpecification = ["==", ["get", "name"], "长江"];

export const hydrography: readonly MapLayer[] = [
  {
    spec: {
      id: "lakes",
      type: "fill",
      source: "hydro",
      filter: isLake,
      paint: { "fill-color": mapColours.waterFill, "fill-outline-color": mapColours.water },
    },
    isShown,
  },
  {
    spec: {
      id: "rivers",
      type: "line",
      source: "hydro",
      filter: ["all", ["!", isLake], ["!", isSchematic]],
      layout: { "line-cap": "round", "line-join": "round" },
      paint: {
        "line-color": mapColours.water,
        "line-width": [
          "interpolate",
          ["exponential", 1.4],
          ["zoom"],
          7,
          ["case", isTrunk, 2, 0.9],
          12,
          ["case", isTrunk, 9, 3.2],
        ],
      },
    },
    isShown,
  },
  {
    spec: {
      id: "rivers-schematic",
      type: "line",
      source: "hydro",
      filter: ["all", ["!", isLake], isSchematic],
      paint: {
        "line-color": mapColours.water,
        "line-width": 1.5,
        "line-dasharray": [4, 2.5],
      },
    },
    isShown,
  },
];
