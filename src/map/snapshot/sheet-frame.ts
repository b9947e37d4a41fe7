import { distanceText, scaleBarOf } from "../scale-bar";
import type { Pen } from "../style/canvas-image";
import { mapColours } from "../style/map-colours";
import { canvasFont } from "../style/map-fonts";
import { type Box, MARGIN } from "./sheet-layout";
import { wrap, write } from "./sheet-pen";
import type { SheetText } from "./sheet-text";

const METRES_PER_PRINTED_PIXEL = 0.0254 / 96;
const DEMO_COLOUR = "#8c2a1a";

export function drawTitle(pen: Pen, text: SheetText, width: number): void {
  write(pen, text.title, [MARGIN, MARGIN + 26], { size: 27, weight: 600 });
  write(pen, text.internalUse, [width - MARGIN, MARGIN + 22], {
    size: 13,
    weight: 600,
    align: "right",
    colour: mapColours.quietInk,
  });
  pen.font = canvasFont(400, 15);
  const lines = wrap(pen, text.subtitle, width - 2 * MARGIN).slice(0, 2);
  for (const [index, line] of lines.entries())
    write(pen, line, [MARGIN, MARGIN + 50 + index * 20], { size: 15 });
}

/** "1 : 680 000" when printed at 96 CSS pixels an inch; three digits, no more is true. */
export function numericScale(metresPerPixel: number): string {
  const exact = metresPerPixel / METRES_PER_PRINTED_PIXEL;
  const digits = 10 ** Math.max(0, Math.floor(Math.log10(exact)) - 2);
  const rounded = Math.round(exact / digits) * digits;
  return `1 : ${rounded.toLocaleString("en").replaceAll(",", " ")}`;
}

export function drawScale(pen: Pen, map: Box, words: string, metresPerPixel: number): void {
  const { metres, widthPx } = scaleBarOf(metresPerPixel, 150);
  const [x, y] = [map.x + 16, map.y + map.height - 18];
  pen.fillStyle = "rgb(255 255 255 / 86%)";
  pen.fillRect(x - 9, y - 35, Math.max(widthPx, 158) + 18, 45);
  write(pen, `${words} ${numericScale(metresPerPixel)}`, [x, y - 19], { size: 11.5 });
  pen.fillStyle = mapColours.ink;
  pen.fillRect(x, y - 11, widthPx, 4);
  pen.fillStyle = "#ffffff";
  pen.fillRect(x + widthPx / 2, y - 10.2, widthPx / 2 - 0.8, 2.4);
  write(pen, "0", [x, y + 4], { size: 10.5 });
  write(pen, distanceText(metres), [x + widthPx, y + 4], { size: 10.5, align: "right" });
}

export function drawNorth(pen: Pen, map: Box): void {
  const [x, y] = [map.x + 30, map.y + 22];
  write(pen, "N", [x, y + 6], { size: 15, weight: 600, align: "center" });
  pen.beginPath();
  pen.moveTo(x, y + 11);
  pen.lineTo(x + 8, y + 38);
  pen.lineTo(x, y + 32);
  pen.lineTo(x - 8, y + 38);
  pen.closePath();
  pen.fillStyle = mapColours.ink;
  pen.fill();
}

/** Across the corner of the map, so that no cut of the picture around the figures loses it. */
export function drawDemoBand(pen: Pen, map: Box, words: string): void {
  pen.save();
  pen.beginPath();
  pen.rect(map.x, map.y, map.width, map.height);
  pen.clip();
  pen.translate(map.x + map.width - 62, map.y + 62);
  pen.rotate(Math.PI / 4);
  pen.fillStyle = DEMO_COLOUR;
  pen.fillRect(-160, -15, 320, 30);
  write(pen, words, [0, 6], { size: 17, weight: 600, align: "center", colour: "#ffffff" });
  pen.restore();
}

export function drawFooter(pen: Pen, footer: Box, text: SheetText): void {
  const style = { size: 11.5, colour: mapColours.quietInk } as const;
  write(pen, text.coverage, [footer.x, footer.y + 10], { ...style, colour: mapColours.ink });
  const right = footer.x + footer.width;
  write(pen, text.madeOn, [right, footer.y + 10], { ...style, align: "right" });
  write(pen, text.coordinateSystem, [right, footer.y + 28], { ...style, align: "right" });
  const room = footer.width - pen.measureText(text.coordinateSystem).width - 24;
  for (const [index, line] of wrap(pen, text.sources, room).slice(0, 2).entries())
    write(pen, line, [footer.x, footer.y + 28 + index * 17], style);
}
