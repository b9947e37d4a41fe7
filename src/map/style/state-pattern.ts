import type { StateStyle } from "../../domain/palette";
import type { Pen } from "./canvas-image";

export type PatternName = Exclude<StateStyle["pattern"], "plain">;

/** Sides of one tile of each pattern, in CSS pixels; it must join with itself. */
export const patternSizes: Readonly<Record<PatternName, number>> = {
  hatch: 12,
  lines: 12,
  dots: 12,
  cross: 18,
};

const paints: Readonly<Record<PatternName, (pen: Pen) => void>> = {
  hatch: (pen) => {
    pen.strokeStyle = "#9aa0a6";
    pen.lineWidth = 1.1;
    // Drawn past the edges, or the corners of neighbouring tiles would not meet.
    for (const shift of [-12, -6, 0, 6, 12, 18]) stroke(pen, [shift - 2, 14], [shift + 14, -2]);
  },
  lines: (pen) => {
    pen.strokeStyle = "#8d82b5";
    pen.lineWidth = 1;
    for (const y of [3, 9]) stroke(pen, [-1, y], [13, y]);
  },
  dots: (pen) => {
    pen.fillStyle = "#b07f14";
    for (const [x, y] of [
      [3, 3],
      [9, 9],
    ] as const) {
      pen.beginPath();
      pen.arc(x, y, 1.05, 0, Math.PI * 2);
      pen.fill();
    }
  },
  cross: (pen) => {
    pen.strokeStyle = "#b4babf";
    pen.lineWidth = 1;
    stroke(pen, [7, 9], [11, 9]);
    stroke(pen, [9, 7], [9, 11]);
  },
};

export const patternNames = Object.keys(paints) as PatternName[];

export function paintPattern(pen: Pen, pattern: PatternName): void {
  paints[pattern](pen);
}

function stroke(pen: Pen, from: readonly [number, number], to: readonly [number, number]): void {
  pen.beginPath();
  pen.moveTo(...from);
  pen.lineTo(...to);
  pen.stroke();
}
