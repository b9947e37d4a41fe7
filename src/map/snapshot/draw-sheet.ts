import type { MapScene } from "../map-scene";
import { penOf } from "../style/canvas-image";
import { mapColours } from "../style/map-colours";
import { fontsReady } from "../style/map-fonts";
import { type Captured, captureMap, type MapExtent, type PictureSize } from "./capture-map";
import { countScene } from "./scene-counts";
import { drawDemoBand, drawFooter, drawNorth, drawScale, drawTitle } from "./sheet-frame";
import { layOut } from "./sheet-layout";
import { drawLegend } from "./sheet-legend";
import type { SheetText } from "./sheet-text";

export type Sheet =
  | {
      readonly kind: "drawn";
      readonly canvas: HTMLCanvasElement;
      /** So that a print has the size the scale is reckoned for. */
      readonly dotsPerInch: number;
      readonly hasDemo: boolean;
    }
  | Extract<Captured, { readonly kind: "failed" }>;

const CSS_DOTS_PER_INCH = 96;

/** A4 across, at twice the screen's density. */
export const A4_SHEET: PictureSize = { width: 1123, height: 794, pixelRatio: 2 };

/** A map sheet in the Chinese manner: 图名, 图例, 比例尺, 指北针, 来源, 日期, 坐标系. */
export async function drawSheet(
  scene: MapScene,
  extent: MapExtent,
  text: SheetText,
  size: PictureSize = A4_SHEET,
): Promise<Sheet> {
  const { width, height, pixelRatio } = size;
  const layout = layOut(width, height);
  const captured = await captureMap(scene, extent, {
    width: layout.map.width,
    height: layout.map.height,
    pixelRatio,
  });
  if (captured.kind === "failed") return captured;
  await fontsReady(JSON.stringify(text));
  const canvas = document.createElement("canvas");
  canvas.width = width * pixelRatio;
  canvas.height = height * pixelRatio;
  const pen = penOf(canvas);
  pen.scale(pixelRatio, pixelRatio);
  pen.fillStyle = "#ffffff";
  pen.fillRect(0, 0, width, height);
  const { map, legend, footer } = layout;
  pen.drawImage(captured.canvas, map.x, map.y, map.width, map.height);
  const counts = countScene(scene);
  if (counts.hasDemo) drawDemoBand(pen, map, text.demo);
  pen.strokeStyle = mapColours.cityBorder;
  pen.lineWidth = 1;
  pen.strokeRect(map.x, map.y, map.width, map.height);
  drawTitle(pen, text, width);
  drawLegend(pen, legend, { scene, counts, text });
  drawScale(pen, map, text.scale, captured.metresPerPixel);
  drawNorth(pen, map);
  drawFooter(pen, footer, text);
  return {
    kind: "drawn",
    canvas,
    dotsPerInch: CSS_DOTS_PER_INCH * pixelRatio,
    hasDemo: counts.hasDemo,
  };
}
