export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SheetLayout {
  readonly map: Box;
  readonly legend: Box;
  readonly footer: Box;
}

export const MARGIN = 28;
const HEADER = 84;
const FOOTER = 62;
const LEGEND = 196;
const GAP = 16;

/** Title above, legend at the right, sources below, the map in all the rest; whole pixels. */
export function layOut(width: number, height: number): SheetLayout {
  const top = MARGIN + HEADER;
  const bottom = height - MARGIN - FOOTER;
  const legendX = width - MARGIN - LEGEND;
  return {
    map: { x: MARGIN, y: top, width: legendX - GAP - MARGIN, height: bottom - top },
    legend: { x: legendX, y: top, width: LEGEND, height: bottom - top },
    footer: { x: MARGIN, y: bottom + 12, width: width - 2 * MARGIN, height: FOOTER - 12 },
  };
}
