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
}

/** The rows of a table of the pack as it now is, those changed marked. */
export function editRows(
  table: EditTable,
  pack: CityPack,
  edits: readonly PackEdit[],
): readonly EditRow[] {
  return rowsOf(table, pack).map(({ row, ...given }) => {
    const edit = edits.find((each) => each.table === table && each.row === row);
    return { row, ...given, isEdited: edit !== undefined, isNew: edit?.isNew ?? false };
  });
}

type Given = Pick<EditRow, "row" | "name" | "entity">;

function rowsOf(table: EditTable, { city, programmes, places }: CityPack): readonly Given[] {
  if (table === "settings") return [{ row: "city", name: city.name, entity: city }];
  if (table === "sections")
    return places.sections.map((section) => ({
      row: section.id,
      name: section.name,
      entity: section,
    }));
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
