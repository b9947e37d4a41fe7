import { borders } from "./borders";
import { hydrography } from "./hydrography";
import type { MapLayer } from "./map-layer";
import { neighbours } from "./neighbours";
import { openedLayers } from "./opened-layers";
import { paper } from "./paper";
import { placeNames } from "./place-names";
import { protectedAreas } from "./protected-areas";
import { sectionNames } from "./section-names";
import { unitFill } from "./unit-fill";
import { unitFocus } from "./unit-focus";
import { unitPattern } from "./unit-pattern";
import { upstreamPlaces } from "./upstream-places";
import { waterNames } from "./water-names";

/** Drawn in this order, first at the bottom. A new layer is a file and a line here. */
export const mapLayers: readonly MapLayer[] = [
  ...paper,
  ...neighbours,
  ...unitFill,
  ...unitPattern,
  ...protectedAreas,
  ...hydrography,
  ...borders,
  ...openedLayers,
  ...upstreamPlaces,
  ...unitFocus,
  ...waterNames,
  ...placeNames,
  ...sectionNames,
];

/** The sections' marks lie above all areas and lines, and below all names. */
export const FIRST_NAME_LAYER = "river-names";
