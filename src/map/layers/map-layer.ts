import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { MapScene } from "../map-scene";

/** One drawn layer as data. `isShown` may look at choices only, never at figures. */
export interface MapLayer {
  readonly spec: LayerSpecification;
  readonly isShown: (scene: MapScene) => boolean;
}

export const unitSources = ["county", "township"] as const;

export type UnitSource = (typeof unitSources)[number];

/** What feature state may hold; absent keys mean no. */
export interface UnitFeatureState {
  readonly state: string | null;
  readonly severity: number;
  readonly isFaded: boolean;
  /** A colour that goes before the state's. */
  readonly tone: string | null;
}

export const always = () => true;

export function whenFlag(flag: string, yes: number, no: number): ExpressionSpecification {
  return ["case", ["boolean", ["feature-state", flag], false], yes, no];
}
