import type { Pen } from "../style/canvas-image";
import { mapColours } from "../style/map-colours";
import { canvasFont } from "../style/map-fonts";

export interface TextStyle {
  readonly size: number;
  readonly weight?: 400 | 600;
  readonly colour?: string;
  readonly align?: CanvasTextAlign;
}

/** The baseline stands at y. */
export function write(
  pen: Pen,
  text: string,
  [x, y]: readonly [number, number],
  { size, weight = 400, colour = mapColours.ink, align = "left" }: TextStyle,
): void {
  pen.font = canvasFont(weight, size);
  pen.fillStyle = colour;
  pen.textAlign = align;
  pen.fillText(text, x, y);
}

// Chinese breaks anywhere; a word or figure of Latin letters stays whole.
const PIECE = /[\p{Script=Latin}\p{Number}.,:/%-]+\s*|./gu;

export function wrap(pen: Pen, text: string, width: number): string[] {
  const lines = [""];
  for (const [piece] of text.matchAll(PIECE)) {
    const line = `${lines.at(-1)}${piece}`;
    if (pen.measureText(line).width > width && lines.at(-1)) lines.push(piece.trimStart());
    else lines[lines.length - 1] = line;
  }
  return lines;
}
