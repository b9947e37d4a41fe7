export type Pen = CanvasRenderingContext2D;

export const IMAGE_PIXEL_RATIO = 2;

/** A small picture drawn in CSS pixels, as MapLibre takes it: nothing is fetched. */
export function drawImage(width: number, height: number, paint: (pen: Pen) => void): ImageData {
  const canvas = document.createElement("canvas");
  canvas.width = width * IMAGE_PIXEL_RATIO;
  canvas.height = height * IMAGE_PIXEL_RATIO;
  const pen = penOf(canvas);
  pen.scale(IMAGE_PIXEL_RATIO, IMAGE_PIXEL_RATIO);
  paint(pen);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}

export function penOf(canvas: HTMLCanvasElement): Pen {
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("this browser draws no 2D canvas");
  return pen;
}
