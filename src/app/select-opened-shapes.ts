import type { Geometry } from "geojson";
import { rowKey } from "../domain/tables/row-place";
import { cellAt, type Table } from "../domain/tables/table";
import type { Understood } from "../domain/tables/understand";
import type { Shape, Shapes } from "../map/map-scene";
import type { AppState } from "../state/app-state";
import { derive } from "../state/derive";
import type { ImportedFile } from "../state/imports";

/** More would keep the page waiting; the tables hold them all the same. */
const MOST_DRAWN = 20_000;
const MOST_BYTES = 20_000_000;

export interface OpenedShapes {
  readonly shapes: Shapes;
  /** Of the files that have them. */
  readonly names: readonly string[];
  /** Whether the files have more than is drawn. */
  readonly isCut: boolean;
}

/** A file that was read, with its number and name. */
export interface ReadFile {
  readonly id: number;
  readonly name: string;
  readonly file: ImportedFile;
}

/** The shapes of every file that is open, for the map; null for none. */
export const selectOpenedShapes = derive(
  (state: AppState) => [drawnFiles(state)],
  (files): OpenedShapes | null => {
    if (files.length === 0) return null;
    const drawn = files.map(drawnOf);
    const most = fairShare(drawn.map(({ features }) => features.length));
    return {
      shapes: {
        type: "FeatureCollection",
        features: drawn.flatMap(({ features }) => features.slice(0, most)),
      },
      names: [...new Set(files.map(({ name }) => name))],
      isCut: drawn.some(({ isCut, features }) => isCut || features.length > most),
    };
  },
);

/** How many each file may have so that none is left out for a large one: small ones leave theirs to the others. */
function fairShare(counts: readonly number[]): number {
  let left = MOST_DRAWN;
  for (const [at, count] of counts.toSorted((one, other) => one - other).entries()) {
    const share = Math.floor(left / (counts.length - at));
    if (count > share) return share;
    left -= count;
  }
  return MOST_DRAWN;
}

/** The same list while only other files come and go: the map takes shapes once. */
const drawnFiles = (() => {
  let last: readonly ReadFile[] = [];
  return ({ imports }: AppState) => {
    const next = imports.list.flatMap(({ id, name, file }) =>
      file && isDrawn({ id, name, file }) ? [{ id, name, file }] : [],
    );
    const isSame =
      next.length === last.length && next.every(({ file }, at) => file === last[at]?.file);
    if (!isSame) last = next;
    return last;
  };
})();

/** Whether a file has anything the map can draw. */
export function isDrawn(file: ReadFile): boolean {
  return drawnOf(file).features.length > 0;
}

/** What one file has to be drawn: at most as much as is drawn of all. */
export function shapesOfFile(file: ReadFile): Shapes {
  return { type: "FeatureCollection", features: [...drawnOf(file).features] };
}

interface Drawn {
  readonly features: readonly Shape[];
  /** Whether the file has more rows than were looked at. */
  readonly isCut: boolean;
}

const known = new WeakMap<ImportedFile, Drawn>();

/** Its own shapes, or a point for each row with 经度 and 纬度. */
function drawnOf({ id, file }: ReadFile): Drawn {
  const drawn =
    known.get(file) ??
    joined(
      file.tables.map((table, at) =>
        drawnRows(table, file.understood[at], (row) => rowKey({ file: id, table: at, row })),
      ),
    );
  known.set(file, drawn);
  return drawn;
}

function joined(parts: readonly Drawn[]): Drawn {
  const features = parts.flatMap((part) => part.features);
  return { features, isCut: parts.some(({ isCut }) => isCut) };
}

function drawnRows(
  table: Table,
  understood: Understood | undefined,
  placeAt: (row: number) => string,
): Drawn {
  const geometryAt = geometriesOf(table, understood);
  if (!geometryAt) return { features: [], isCut: false };
  const features: Shape[] = [];
  let [row, bytes] = [0, 0];
  for (; row < table.rowCount && features.length < MOST_DRAWN && bytes < MOST_BYTES; row++) {
    const geometry = geometryAt(row);
    if (geometry) features.push({ type: "Feature", properties: { place: placeAt(row) }, geometry });
    bytes += bytesAt(table.shapes, row);
  }
  return { features, isCut: row < table.rowCount };
}

function bytesAt(shapes: Table["shapes"], row: number): number {
  const end = shapes?.ends[row] ?? 0;
  return Math.max(0, end - (shapes?.starts[row] ?? 0));
}

/** Rows that are joined with places show by their verdicts; others by the coordinates they bear. */
function geometriesOf({ shapes }: Table, understood: Understood | undefined) {
  if (shapes) return (row: number) => parsed(cellAt(shapes, row));
  const positions = understood?.positions;
  return positions && ((row: number) => pointAt(positions, row));
}

function parsed(text: string | null): Geometry | null {
  return text === null ? null : (JSON.parse(text) as Geometry);
}

function pointAt(positions: Float64Array, row: number): Geometry | null {
  const [east = Number.NaN, north = 0] = [positions[row * 2], positions[row * 2 + 1]];
  return Number.isNaN(east) ? null : { type: "Point", coordinates: [east, north] };
}
