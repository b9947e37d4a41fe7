import type { VerdictState } from "../../domain/gaps/verdict";
import { classColours, classInks, noClassColour } from "../../domain/palette";
import { romanOf } from "../../domain/water/roman";
import type { Pen } from "../style/canvas-image";
import { mapColours } from "../style/map-colours";
import { canvasFont } from "../style/map-fonts";
import { type MarkVariant, NO_CLASS_NUMERAL } from "./mark-variant";

/** Side of the square a mark is painted in, in CSS pixels; the mark itself is two thirds of it. */
export const MARK_SIZE = 36;

const RADIUS = 10.5;

interface Ring {
  readonly colour: string;
  readonly width: number;
}

const rings: Readonly<Record<VerdictState, Ring>> = {
  "not-met": { colour: "#8c1d12", width: 3.4 },
  "at-risk": { colour: "#b97900", width: 2.8 },
  met: { colour: "#2b5f7e", width: 1.2 },
  stale: { colour: "#6b5fa0", width: 1.6 },
  "no-data": { colour: "#767c82", width: 1 },
  "not-assessed": { colour: "#767c82", width: 1 },
};

const MIDDLE_RATIO = 0.36;

/** A section's mark around the pen's origin: shape, class colour, target ring, numeral, tag. */
export function paintMark(pen: Pen, variant: MarkVariant): void {
  pen.save();
  if (variant.isOutside) pen.scale(0.78, 0.78);
  const ring = rings[variant.state];
  outline(pen, variant.isNational, RADIUS + ring.width + 1.4);
  pen.fillStyle = mapColours.halo;
  pen.fill();
  outline(pen, variant.isNational, RADIUS);
  pen.fillStyle = variant.tone ?? classColour(variant);
  pen.fill();
  if (variant.isOutside) washOut(pen);
  paintRing(pen, variant, ring);
  if (!variant.tone) paintNumeral(pen, variant);
  if (variant.tag) paintTag(pen, variant.tag);
  pen.restore();
}

function classColour({ rank }: MarkVariant): string {
  return rank === null ? noClassColour : classColours[rank];
}

/** National marks are round, provincial ones square. */
function outline(pen: Pen, isRound: boolean, radius: number): void {
  pen.beginPath();
  if (isRound) pen.arc(0, 0, radius, 0, Math.PI * 2);
  else {
    const half = radius * 0.89;
    pen.roundRect(-half, -half, half * 2, half * 2, 3.5);
  }
}

function washOut(pen: Pen): void {
  pen.save();
  pen.globalAlpha = 0.5;
  pen.fillStyle = mapColours.neighbour;
  pen.fill();
  pen.restore();
}

/** A broken ring says that the place is schematic. */
function paintRing(pen: Pen, { isNational, isSchematic }: MarkVariant, ring: Ring): void {
  outline(pen, isNational, RADIUS + ring.width / 2 - 0.3);
  pen.strokeStyle = ring.colour;
  pen.lineWidth = ring.width;
  pen.setLineDash(isSchematic ? [4.2, 2.6] : []);
  pen.stroke();
  pen.setLineDash([]);
}

function paintNumeral(pen: Pen, { rank }: MarkVariant): void {
  const text = rank === null ? NO_CLASS_NUMERAL : romanOf[rank];
  const size = text.length > 1 ? 9.6 : 13;
  pen.font = canvasFont(600, size);
  pen.textAlign = "center";
  pen.fillStyle = rank === null ? mapColours.ink : classInks[rank];
  pen.fillText(text, 0, size * MIDDLE_RATIO);
}

function paintTag(pen: Pen, tag: string): void {
  const size = 9.5;
  pen.font = canvasFont(600, size);
  pen.beginPath();
  pen.roundRect(5, -17.4, 12.5, 11.8, 2.5);
  pen.fillStyle = "#fff6dc";
  pen.fill();
  pen.lineWidth = 0.8;
  pen.strokeStyle = "#8a6a1c";
  pen.stroke();
  pen.fillStyle = "#5c4300";
  pen.textAlign = "center";
  pen.fillText(tag, 11.25, -11.5 + size * MIDDLE_RATIO);
}
