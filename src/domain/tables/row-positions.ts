import { degreesIn } from "./degrees-in";
import type { Recognition } from "./recognise/recognise-table";
import { cellAt, type Table, type TextColumn } from "./table";

/** Turns easting and northing of a coordinate system into longitude and latitude. */
export type ToLonLat = (easting: number, northing: number) => readonly [number, number];

/** A system a person named: of metres, or of degrees that lie elsewhere (GCJ-02). */
export interface NamedSystem {
  readonly name: string;
  readonly toLonLat: ToLonLat;
  readonly isOfMetres: boolean;
}

type Pair = readonly [number, number];

/** More points would keep the page waiting; the table holds them all the same. */
export const MOST_POSITIONS = 20_000;
const [MOST_EAST, MOST_NORTH] = [180, 90];

/**
 * Longitude and latitude of the first rows of a table, one row after the other, by its columns of coordinates: NaN
 * where a row has none that can be right, or both are 0. Metres of a projection need the system a person named. null
 * for a table without such columns, and for one of metres without a system.
 */
export function rowPositions(
  table: Table,
  { roles, projected }: Pick<Recognition, "roles" | "projected">,
  system: NamedSystem | null,
): Float64Array | null {
  const columnOf = (kind: "longitude" | "latitude") =>
    roles.findIndex((role) => role.kind === kind);
  const [first, second] = (projected ?? [columnOf("longitude"), columnOf("latitude")]).map(
    (at) => table.columns[at],
  );
  if (table.shapes || !first || !second) return null;
  if (Boolean(projected) !== (system?.isOfMetres ?? false)) return null;
  const convert = projected ? fromMetres : fromDegrees;
  const rows = Math.min(table.rowCount, MOST_POSITIONS);
  const positions = new Float64Array(rows * 2).fill(Number.NaN);
  for (let row = 0; row < rows; row++) {
    const given = pairAt(first, second, row);
    const position = given && convert(given, system?.toLonLat ?? null);
    if (position && isOnGlobe(position)) positions.set(position, row * 2);
  }
  return positions;
}

function pairAt(first: TextColumn, second: TextColumn, row: number): Pair | null {
  const [one, other] = [first, second].map((column) => {
    const text = cellAt(column, row)?.trim();
    return text ? degreesIn(text) : null;
  });
  return one == null || other == null ? null : [one, other];
}

function fromDegrees([east, north]: Pair, toLonLat: ToLonLat | null): Pair | null {
  if ((east === 0 && north === 0) || !isOnGlobe([east, north])) return null;
  return toLonLat ? toLonLat(east, north) : [east, north];
}

/** Northings of China; eastings are shorter, or longer by the number of their zone. */
const NORTHMOST = 6_000_000;
const isNorthing = (metres: number) => metres >= 1_000_000 && metres <= NORTHMOST;
const isEasting = (metres: number) =>
  (metres >= 100_000 && metres < 1_000_000) || metres > NORTHMOST;

/** Surveyors call the northing X and the easting Y: the figures tell which is which. */
function fromMetres([one, other]: Pair, toLonLat: ToLonLat | null): Pair | null {
  if (!toLonLat) return null;
  if (isEasting(one) && isNorthing(other)) return toLonLat(one, other);
  return isNorthing(one) && isEasting(other) ? toLonLat(other, one) : null;
}

function isOnGlobe([east, north]: Pair): boolean {
  return Math.abs(east) <= MOST_EAST && Math.abs(north) <= MOST_NORTH;
}
