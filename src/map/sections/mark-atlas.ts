import { penOf } from "../style/canvas-image";
import { type MarkVariant, variantKey } from "./mark-variant";
import { MARK_SIZE, paintMark } from "./paint-mark";

export interface MarkAtlas {
  readonly image: HTMLCanvasElement;
  /** Where each variant lies, as deck.gl's icon layer reads it. */
  readonly places: Readonly<Record<string, IconPlace>>;
}

interface IconPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const COLUMNS = 16;

/** One picture with each mark that the scene needs, at the resolution it is shown in. */
export function paintAtlas(variants: readonly MarkVariant[], pixelRatio: number): MarkAtlas {
  const byKey = new Map(variants.map((variant) => [variantKey(variant), variant]));
  // Larger than shown: marks grow a little with the zoom.
  const scale = Math.ceil(pixelRatio * 1.5);
  const cell = MARK_SIZE * scale;
  const image = document.createElement("canvas");
  image.width = COLUMNS * cell;
  image.height = Math.max(1, Math.ceil(byKey.size / COLUMNS)) * cell;
  const pen = penOf(image);
  const places: Record<string, IconPlace> = {};
  for (const [index, [key, variant]] of [...byKey].entries()) {
    const [x, y] = [(index % COLUMNS) * cell, Math.floor(index / COLUMNS) * cell];
    pen.setTransform(scale, 0, 0, scale, x + cell / 2, y + cell / 2);
    paintMark(pen, variant);
    places[key] = { x, y, width: cell, height: cell };
  }
  return { image, places };
}
