import type { Map as MapLibre } from "maplibre-gl";
import { verdictStates } from "../../domain/gaps/verdict";
import { drawImage, IMAGE_PIXEL_RATIO } from "./canvas-image";
import { GLYPH_SIZE, paintStateGlyph } from "./state-glyph";
import { paintPattern, patternNames, patternSizes } from "./state-pattern";

/** Room a section's mark takes, so that names keep clear of it. */
const MARK_SPACE = 26;

/** Stands where a name has no state: a text cannot leave its picture out. */
export const NO_GLYPH = "glyph-none";
export const MARK_SPACE_IMAGE = "mark-space";

function* images(): Generator<readonly [name: string, image: ImageData]> {
  for (const pattern of patternNames)
    yield [
      `pattern-${pattern}`,
      drawImage(patternSizes[pattern], patternSizes[pattern], (pen) => paintPattern(pen, pattern)),
    ];
  for (const state of verdictStates)
    yield [
      `glyph-${state}`,
      drawImage(GLYPH_SIZE, GLYPH_SIZE, (pen) => {
        pen.translate(GLYPH_SIZE / 2, GLYPH_SIZE / 2);
        paintStateGlyph(pen, state);
      }),
    ];
  yield [NO_GLYPH, drawImage(1, 1, () => undefined)];
  yield [MARK_SPACE_IMAGE, drawImage(MARK_SPACE, MARK_SPACE, () => undefined)];
}

export function addMapImages(map: MapLibre): void {
  for (const [name, image] of images())
    if (!map.hasImage(name)) map.addImage(name, image, { pixelRatio: IMAGE_PIXEL_RATIO });
}
