import { wgs84ToGcj02 } from "../spatial/gcj02";
import { cellAt, type Table } from "./table";

export type Box = readonly [west: number, south: number, east: number, north: number];

/** Where a place of the pack lies, in degrees of WGS 84; a point's box has no size. */
export interface KnownFrame {
  readonly code: string;
  readonly box: Box;
}

/** A layer whose places lie beside the known ones just as far as GCJ-02 shifts them. */
export interface Gcj02Shift {
  /** How many places were compared. */
  readonly places: number;
  /** The middle one of their distances to the known places, in metres. */
  readonly metres: number;
}

/** A table whose rows have shapes, or else positions by their columns, one after the other. */
export interface PlacedTable extends Pick<Table, "shapes" | "rowCount"> {
  readonly positions?: Float64Array | null;
}

type Shift = readonly [east: number, north: number];

const METRES_PER_DEGREE = 111_195;
/** The formula moves places in most of China by 300 to 700 m; a bound of ours. */
const LEAST_METRES = 250;
/** How much of the distance may be left once the shift is taken away. */
const MOST_LEFT = 1 / 3;
const MOST_LEFT_METRES = 150;
/** A border says much by itself, a point may be off by chance. */
const FEWEST_POINTS = 3;
/** Enough to tell; the rest is not compared. */
const MOST_PLACES = 200;

/**
 * Compares the shapes or positions of known places with where these lie. `codeOf` says which place a row is; null for
 * none. null: no shift, or too few places to tell.
 */
export function findGcj02Shift(
  table: PlacedTable,
  codeOf: (row: number) => string | null,
  frames: readonly KnownFrame[],
): Gcj02Shift | null {
  if (frames.length === 0 || !(table.shapes ?? table.positions)) return null;
  const found = comparisons(table, codeOf, frames);
  if (!found.some((each) => each.isArea) && found.length < FEWEST_POINTS) return null;
  const metres = middle(found.map(({ distance }) => distance));
  const left = middle(found.map((each) => each.left));
  if (metres < LEAST_METRES) return null;
  if (left > Math.min(metres * MOST_LEFT, MOST_LEFT_METRES)) return null;
  return { places: found.length, metres: Math.round(metres) };
}

interface Comparison {
  readonly distance: number;
  /** What is left of the distance once the shift of GCJ-02 is taken away. */
  readonly left: number;
  readonly isArea: boolean;
}

function comparisons(
  table: PlacedTable,
  codeOf: (row: number) => string | null,
  frames: readonly KnownFrame[],
): readonly Comparison[] {
  const known = new Map<string | null, Box>(frames.map(({ code, box }) => [code, box]));
  const found: Comparison[] = [];
  for (let row = 0; row < table.rowCount && found.length < MOST_PLACES; row++) {
    const box = known.get(codeOf(row));
    if (!box) continue;
    const given = boxAt(table, row);
    if (given && isArea(box) === isArea(given)) found.push(compared(given, box));
  }
  return found;
}

function boxAt({ shapes, positions }: PlacedTable, row: number): Box | null {
  if (shapes) {
    const text = cellAt(shapes, row);
    return text === null ? null : boxOf(JSON.parse(text));
  }
  const [east = Number.NaN, north = Number.NaN] = positions?.subarray(row * 2, row * 2 + 2) ?? [];
  return Number.isNaN(east) ? null : [east, north, east, north];
}

function compared(given: Box, known: Box): Comparison {
  const there = centre(known);
  const [east, north] = metresFrom(there, centre(given));
  const [gcjEast, gcjNorth] = metresFrom(there, wgs84ToGcj02(there));
  return {
    distance: Math.hypot(east, north),
    left: Math.hypot(east - gcjEast, north - gcjNorth),
    isArea: isArea(given),
  };
}

/** The box around a GeoJSON geometry; null for one without a place. */
export function boxOf(geometry: unknown): Box | null {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  const visit = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    const [x, y] = value as unknown[];
    if (typeof x === "number" && typeof y === "number") {
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    } else for (const part of value) visit(part);
  };
  const { coordinates, geometries } = geometry as {
    readonly coordinates?: unknown;
    readonly geometries?: readonly { readonly coordinates?: unknown }[];
  };
  visit(coordinates ?? geometries?.map((part) => part.coordinates));
  return box[0] <= box[2] ? box : null;
}

function isArea([west, , east]: Box): boolean {
  return east > west;
}

function centre([west, south, east, north]: Box): Shift {
  return [(west + east) / 2, (south + north) / 2];
}

function metresFrom([x1, y1]: Shift, [x2, y2]: Shift): Shift {
  const scale = Math.cos((y1 * Math.PI) / 180);
  return [(x2 - x1) * scale * METRES_PER_DEGREE, (y2 - y1) * METRES_PER_DEGREE];
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.POSITIVE_INFINITY;
}
