import { angleColumns } from "../domain/tables/coordinates/angle-columns";
import { mayBeCoordinate } from "../domain/tables/coordinates/coordinate-header";
import type { Recognition } from "../domain/tables/recognise/recognise-table";
import type { Table } from "../domain/tables/table";
import { type Import, type Imports, rowsIn } from "../state/imports";

/** A file as it leaves the machine: its bytes hold all its sheets or layers, which stay or go together. */
export interface WholeFile {
  /** Of its first part. */
  readonly id: number;
  readonly size: number;
  readonly rowCount: number;
  readonly parts: readonly Import[];
}

export function wholeFiles({ list }: Imports): readonly WholeFile[] {
  const files = new Map<string | number, Import[]>();
  for (const each of list) {
    const key = each.sha256 ?? each.id;
    files.set(key, [...(files.get(key) ?? []), each]);
  }
  return [...files.values()].flatMap((parts) => {
    const [first] = parts;
    if (!first) return [];
    const rowCount = parts.reduce((sum, { file }) => sum + rowsIn(file), 0);
    return [{ id: first.id, size: first.size, rowCount, parts }];
  });
}

/** Also in a sheet that nobody took in there could be coordinates: only what was read is known. */
export function mayHoldCoordinates({ parts }: WholeFile): boolean {
  const files = parts.flatMap(({ file }) => file ?? []);
  const read = new Set(files.flatMap(({ tables }) => tables.map(({ name }) => name)));
  const areAllRead =
    read.size > 0 && files.every(({ tableNames }) => tableNames.every((name) => read.has(name)));
  const isAnyFound = files.some(({ tables, understood }) =>
    tables.some((table, at) => hasCoordinates(table, understood[at]?.recognition)),
  );
  return !areAllRead || isAnyFound;
}

const kindsOfPlaces = ["longitude", "latitude", "position"];

/**
 * The columns of a table that hold coordinates, or may by their name: in degrees with their minutes and seconds, in
 * metres, in one cell. What a person says a column is of counts for more than its name.
 */
export function coordinateColumns(
  table: Table,
  recognition: Recognition | undefined,
): ReadonlySet<number> {
  const found = [...table.columns.entries()].flatMap(([at, { name }]) => {
    const kind = recognition?.roles[at]?.kind ?? "ignored";
    if (kindsOfPlaces.includes(kind)) return angleColumns(table, at);
    return kind === "ignored" && mayBeCoordinate(name) ? [at] : [];
  });
  return new Set([...found, ...(recognition?.projected ?? [])]);
}

function hasCoordinates(table: Table, recognition: Recognition | undefined): boolean {
  return table.shapes !== null || coordinateColumns(table, recognition).size > 0;
}
