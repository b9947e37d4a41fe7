import type { Geometry } from "geojson";
import { cellAt, type Table } from "../domain/tables/table";
import type { Shape, Shapes } from "../map/map-scene";
import type { AppState } from "../state/app-state";
import { derive } from "../state/derive";
import type { Import } from "../state/imports";

/** More would keep the page waiting; the table holds them all the same. */
export const MOST_DRAWN = 20_000;
const MOST_BYTES = 20_000_000;

/** The shapes of every file that is open, for the map; null for none. */
export const selectOpenedShapes = derive(
  (state: AppState) => [filesOf(state)],
  (files): Shapes | null => {
    const features = files.flatMap(({ tables }) => tables.flatMap(featuresOf));
    return features.length > 0
      ? { type: "FeatureCollection", features: features.slice(0, MOST_DRAWN) }
      : null;
  },
);

/** The same list while only the progress of another file changes. */
const filesOf = (() => {
  let last: readonly NonNullable<Import["file"]>[] = [];
  return ({ imports }: AppState) => {
    const next = imports.list.flatMap(({ file }) => (file?.tables.some(hasShapes) ? [file] : []));
    const isSame = next.length === last.length && next.every((file, at) => file === last[at]);
    if (!isSame) last = next;
    return last;
  };
})();

function hasShapes({ shapes }: Table): boolean {
  return shapes !== null;
}

function featuresOf({ shapes, rowCount }: Table): readonly Shape[] {
  if (!shapes || shapes.bytes.length > MOST_BYTES) return [];
  return Array.from({ length: Math.min(rowCount, MOST_DRAWN) }, (_, row) => {
    const text = cellAt(shapes, row);
    return text === null
      ? []
      : [{ type: "Feature" as const, properties: {}, geometry: JSON.parse(text) as Geometry }];
  }).flat();
}
