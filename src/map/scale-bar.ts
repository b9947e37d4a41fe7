/** Metres across the equator at zoom 0, over MapLibre's 512-pixel world. */
const METRES_PER_PIXEL_AT_ZOOM_0 = 40_075_016.686 / 512;

export interface ScaleBar {
  readonly metres: number;
  readonly widthPx: number;
}

export function metresPerPixel(latitude: number, zoom: number): number {
  return (METRES_PER_PIXEL_AT_ZOOM_0 * Math.cos((latitude * Math.PI) / 180)) / 2 ** zoom;
}

/** The longest of 1, 2, 5 × 10ⁿ metres that fits. */
export function scaleBarOf(metresPerPx: number, maxWidthPx: number): ScaleBar {
  const most = metresPerPx * maxWidthPx;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [5, 2, 1].find((factor) => factor * power <= most) ?? 1;
  return { metres: step * power, widthPx: (step * power) / metresPerPx };
}

export function distanceText(metres: number): string {
  return metres >= 1000 ? `${metres / 1000} km` : `${metres} m`;
}
