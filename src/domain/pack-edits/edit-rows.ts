import type { Bilingual } from "../bilingual";
import type { CityPack } from "../city";
import type { EditTable, PackEdit } from "./pack-edit";

/** A row of the pack as a table shows it: what it is called, and the data its cells stand in. */
export interface EditRow {
  readonly row: string;
  readonly name: Bilingual;
  readonly entity: unknown;
  readonly isEdited: boolean;
  readonly isNew: boolean;
  /** Taken out: shown as it was read, to be brought back. */
  readonly isRemoved: boolean;
}

/**
 * The rows of a table of the pack as it now is, those changed marked; rows taken out follow as they stand in
 * the pack that was read.
 */
export function editRows(
  table: EditTable,
  pack: CityPack,
  edits: readonly PackEdit[],
  read: CityPack = pack,
): readonly EditRow[] {
  const removed = new Set(
    edits.filter((each) => each.table === table && each.isRemoved).map(({ row }) => row),
  );
  const gone = rowsOf(table, read).filter(({ row }) => removed.has(row));
  return [...rowsOf(table, pack), ...gone].map(({ row, ...given }) => {
    const edit = edits.find((each) => each.table === table && each.row === row);
    const { isNew = false, isRemoved = false } = edit ?? {};
    return { row, ...given, isEdited: edit !== undefined, isNew, isRemoved };
  });
}

/** Names that other rows bear, where two of the same would be taken for each other. */
export function takenNames(table: EditTable, row: string, { places }: CityPack): readonly string[] {
  if (table !== "zones") return [];
  return places.units.filter(({ code }) => code !== row).flatMap(({ name }) => [name.zh, name.en]);
}

/** Settings are one row, of the whole city, which no document numbers. */
export const SETTINGS_ROW = "city";

type Given = Pick<EditRow, "row" | "name" | "entity">;

function rowsOf(table: EditTable, { city, programmes, places }: CityPack): readonly Given[] {
  if (table === "settings") return [{ row: SETTINGS_ROW, name: city.name, entity: city }];
  if (table === "sections")
    return places.sections.map((section) => ({
      row: section.id,
      name: section.name,
      entity: section,
    }));
  if (table === "zones")
    return places.units
      .filter(({ level }) => level === "zone")
      .map((zone) => ({ row: zone.code, name: zone.name, entity: zone }));
  if (table === "terrain")
    return places.units
      .filter(({ level }) => level === "county" || level === "zone")
      .map(({ code, name }) => ({
        row: code,
        name,
        entity: { terrain: city.terrain.units[code] ?? city.terrain.fallback },
      }));
  const inForce = programmes.find(({ id }) => id === city.programmeInForce);
  const indicators = inForce?.indicators ?? [];
  if (table === "indicators")
    return indicators.map((indicator) => ({
      row: indicator.id,
      name: indicator.name,
      entity: indicator,
    }));
  return indicators.flatMap(({ id, name, rules }) =>
    rules
      .map((rule, at) => ({ row: `${id} ${at}`, name, entity: rule }))
      .filter(({ entity }) => "value" in entity.rule || entity.rule.kind === "stated"),
  );
}
