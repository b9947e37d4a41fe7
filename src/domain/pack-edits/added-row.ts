import type { CityPack } from "../city";
import { parseUnitCode } from "../unit-code";
import { takenNames } from "./edit-rows";
import type { EditTable, PackEdit } from "./pack-edit";

/** The tables that a row can be added to. */
const addedTables = ["indicators", "sections", "zones"] as const satisfies readonly EditTable[];

export type AddedTable = (typeof addedTables)[number];

export function isAddedTable(table: EditTable): table is AddedTable {
  return addedTables.some((each) => each === table);
}

/** What a new row needs before it can be one, as it was typed; the rest is filled in the table. */
export interface AddedRow {
  readonly id: string;
  readonly name: string;
  /** Of an indicator's one limit. */
  readonly kind: "at-least" | "at-most";
  readonly limit: string;
  /** In which county a zone is drawn; empty for none. */
  readonly county: string;
}

export type AddedProblem = "empty" | "number" | "id" | "zone-code" | "taken" | "name-taken";

export interface RefusedRow {
  readonly field: "id" | "name" | "limit";
  readonly problem: AddedProblem;
}

/** What keeps a row from being added; null when nothing does. Codes of zones that were removed stay theirs. */
export function addedRowProblem(
  { read, pack }: { readonly read: CityPack; readonly pack: CityPack },
  table: AddedTable,
  { id, name, limit }: AddedRow,
): RefusedRow | null {
  const isZone = table === "zones";
  if (isZone ? !isZoneCode(id) : !isRowId(id))
    return { field: "id", problem: isZone ? "zone-code" : "id" };
  if (idsOf(read).has(id) || idsOf(pack).has(id)) return { field: "id", problem: "taken" };
  if (name.trim() === "") return { field: "name", problem: "empty" };
  if (takenNames(table, id, pack).includes(name.trim()))
    return { field: "name", problem: "name-taken" };
  if (table === "indicators" && numberIn(limit) === null)
    return { field: "limit", problem: "number" };
  return null;
}

export function isRowId(id: string): boolean {
  return /^[a-z0-9][a-z0-9.-]*$/.test(id);
}

function isZoneCode(id: string): boolean {
  return parseUnitCode(id) === id && (id.startsWith("zone-") || id.length === 6);
}

function idsOf({ programmes, places }: CityPack): ReadonlySet<string> {
  return new Set([
    ...programmes.flatMap(({ indicators }) => indicators.map((each) => each.id)),
    ...places.sections.map((section) => section.id),
    ...places.units.map(({ code }) => code),
  ]);
}

/** The cells such a row begins with. */
export function addedCells(
  table: AddedTable,
  { name, kind, limit, county }: AddedRow,
): PackEdit["cells"] {
  const names = { "name.zh": name.trim(), "name.en": name.trim() };
  if (table === "zones") return { ...names, drawnIn: county || null };
  if (table === "sections") return names;
  return { ...names, "rules.0.rule.kind": kind, "rules.0.rule.value": numberIn(limit) };
}

function numberIn(limit: string): number | null {
  const text = limit.normalize("NFKC").trim();
  const value = Number(text);
  return text === "" || !Number.isFinite(value) ? null : value;
}
