import { mapColours } from "../style/map-colours";
import { always, type MapLayer, type UnitSource, unitSources, whenFlag } from "./map-layer";

interface FocusLine {
  readonly id: string;
  readonly flag: "isHovered" | "isSelected";
  readonly colour: string;
  readonly width: number;
}

const lines: readonly FocusLine[] = [
  { id: "hover-casing", flag: "isHovered", colour: mapColours.halo, width: 3.5 },
  { id: "hover", flag: "isHovered", colour: mapColours.ink, width: 1.6 },
  { id: "selection-casing", flag: "isSelected", colour: mapColours.halo, width: 6.5 },
  { id: "selection", flag: "isSelected", colour: mapColours.ink, width: 2.8 },
];

/** Dark on white, so that it shows on each state's colour. */
function focusOf(source: UnitSource, { id, flag, colour, width }: FocusLine): MapLayer {
  return {
    spec: {
      id: `${source}-${id}`,
      type: "line",
      source,
      layout: { "line-join": "round" },
      paint: {
        "line-color": colour,
        "line-width": width,
        "line-opacity": whenFlag(flag, 1, 0),
      },
    },
    isShown: always,
  };
}

export const unitFocus: readonly MapLayer[] = lines.flatMap((line) =>
  unitSources.map((source) => focusOf(source, line)),
);
