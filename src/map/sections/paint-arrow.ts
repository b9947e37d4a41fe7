import { penOf } from "../style/canvas-image";
import { mapColours } from "../style/map-colours";

/** Side of the square an arrow is shown in, in CSS pixels. */
export const ARROW_SIZE = 17;

const PIXELS = 64;

/** An arrow head that points east, dark with a light edge. */
export function paintArrow(): HTMLCanvasElement {
  const image = document.createElement("canvas");
  image.width = PIXELS;
  image.height = PIXELS;
  const pen = penOf(image);
  pen.scale(PIXELS / 16, PIXELS / 16);
  pen.beginPath();
  pen.moveTo(2.6, 2.6);
  pen.lineTo(14, 8);
  pen.lineTo(2.6, 13.4);
  pen.lineTo(5.4, 8);
  pen.closePath();
  pen.lineJoin = "round";
  pen.lineWidth = 2.6;
  pen.strokeStyle = mapColours.halo;
  pen.stroke();
  pen.fillStyle = mapColours.upstream;
  pen.fill();
  return image;
}
