import { mapColours } from "../style/map-colours";
import { always, type MapLayer } from "./map-layer";

export type Focus = "hovered" | "selected";

interface FocusLine {
  readonly id: string;
  readonly focus: Focus;
  readonly colour: string;
  readonly width: number;
}

const lines: readonly FocusLine[] = [
  { id: "hover-casing", focus: "hovered", colour: mapColours.halo, width: 3.5 },
  { id: "hover", focus: "hovered", colour: mapColours.ink, width: 1.6 },
  { id: "selection-casing", focus: "selected", colour: mapColours.halo, width: 6.5 },
  { id: "selection", focus: "selected", colour: mapColours.ink, width: 2.8 },
];

/**
 * Dark on white, so that it shows on each state's colour. The one or two outlines are a source of their
 * own: as feature state of all polygons they would be written again with every change of colour.
 */
export const unitFocus: readonly MapLayer[] = lines.map(({ id, focus, colour, width }) => ({
  spec: {
    id: `unit-${id}`,
    type: "line",
    source: "unit-focus",
    filter: ["==", ["get", "focus"], focus],
    layout: { "line-join": "round" },
    paint: { "line-color": colour, "line-width": width },
  },
  isShown: always,
}));
