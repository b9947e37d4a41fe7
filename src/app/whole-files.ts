import { coordinateHeader } from "../domain/tables/coordinates/coordinate-header";
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

/** Whether a column of a table holds coordinates, in degrees or in metres; one that only bears such a name too. */
export function isCoordinateColumn(
  { columns }: Pick<Table, "columns">,
  recognition: Recognition | undefined,
  at: number,
): boolean {
  const kind = recognition?.roles[at]?.kind ?? "ignored";
  const isNamed = kind === "ignored" && coordinateHeader(columns[at]?.name ?? "") !== null;
  const isProjected = recognition?.projected?.includes(at) ?? false;
  return isNamed || isProjected || kind === "longitude" || kind === "latitude";
}

function hasCoordinates(table: Table, recognition: Recognition | undefined): boolean {
  const { shapes, columns } = table;
  return shapes !== null || columns.some((_, at) => isCoordinateColumn(table, recognition, at));
}
