import type { VerdictState } from "../../domain/gaps/verdict";
import { stateStyles } from "../../domain/palette";
import type { Pen } from "./canvas-image";

export const GLYPH_SIZE = 13;

type Shape = (pen: Pen, radius: number) => void;

const shapes: Readonly<Record<VerdictState, Shape>> = {
  "not-met": (pen, radius) => {
    const reach = radius * 0.8;
    line(pen, [-reach, -reach], [reach, reach]);
    line(pen, [-reach, reach], [reach, -reach]);
  },
  "at-risk": (pen, radius) => {
    pen.beginPath();
    pen.moveTo(0, -radius);
    pen.lineTo(radius, radius * 0.8);
    pen.lineTo(-radius, radius * 0.8);
    pen.closePath();
    pen.stroke();
  },
  met: (pen, radius) => {
    circle(pen, radius * 0.85);
    pen.fill();
  },
  stale: (pen, radius) => {
    circle(pen, radius);
    pen.stroke();
    pen.beginPath();
    pen.moveTo(0, 0);
    pen.arc(0, 0, radius, -Math.PI / 2, 0);
    pen.fill();
  },
  "no-data": (pen, radius) => line(pen, [-radius, 0], [radius, 0]),
  "not-assessed": (pen, radius) => {
    circle(pen, radius);
    pen.stroke();
  },
};

/** Drawn as shapes, not as text: no font is needed and all six weigh the same. Centred on the pen. */
export function paintStateGlyph(pen: Pen, state: VerdictState, size = GLYPH_SIZE): void {
  pen.strokeStyle = stateStyles[state].ink;
  pen.fillStyle = stateStyles[state].ink;
  pen.lineWidth = size / 7;
  pen.lineCap = "round";
  pen.lineJoin = "round";
  shapes[state](pen, size * 0.36);
}

function circle(pen: Pen, radius: number): void {
  pen.beginPath();
  pen.arc(0, 0, radius, 0, Math.PI * 2);
}

function line(pen: Pen, from: readonly [number, number], to: readonly [number, number]): void {
  pen.beginPath();
  pen.moveTo(...from);
  pen.lineTo(...to);
  pen.stroke();
}
