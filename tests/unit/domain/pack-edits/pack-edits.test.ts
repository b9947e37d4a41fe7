import { strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { applyPackEdits } from "../../../../src/domain/pack-edits/apply-pack-edits";
import { cellAtPath, withPath } from "../../../../src/domain/pack-edits/cell-path";
import { editColumns } from "../../../../src/domain/pack-edits/edit-columns";
import { editRows } from "../../../../src/domain/pack-edits/edit-rows";
import {
  editTables,
  type PackEdit,
  withCell,
  withoutRow,
} from "../../../../src/domain/pack-edits/pack-edit";
import { checkPackCell } from "../../../../src/formats/check-pack-cell";
import { parseCityPack } from "../../../../src/formats/city-pack";
import { otherPackFiles, readPackZip, writePackZip } from "../../../../src/formats/pack-zip";
import { builtPack } from "../../../helpers/built-city";

const pack = builtPack();

const indicatorOf = (edits: readonly PackEdit[], id: string) =>
  applyPackEdits(pack, edits)
    .programmes.flatMap(({ indicators }) => indicators)
    .find((indicator) => indicator.id === id);

const forest = { table: "limits", row: "2019-11 0" } as const;

test("without changes the pack is the one that was read", () => {
  expect(applyPackEdits(pack, [])).toBe(pack);
});

test("a changed limit is worded anew, names the original and leaves the read pack whole", () => {
  const before = JSON.stringify(pack);
  const indicator = indicatorOf(withCell([], forest, "rule.value", 25), "2019-11");
  expect(indicator?.rules[0]).toMatchObject({
    rule: { kind: "at-least", value: 25 },
    wording: "≥25",
  });
  expect(indicator?.provenance).toMatchObject({ status: "user" });
  expect(indicator?.provenance.note).toContain("≥18");
  expect(JSON.stringify(pack)).toBe(before);
});

test("taken back, the row is as it was read", () => {
  const edits = withoutRow(withCell([], forest, "rule.value", 25), forest);
  expect(edits).toEqual([]);
});

test("an added indicator joins the version in force with its limit, and goes with its limits", () => {
  const added: PackEdit = {
    table: "indicators",
    row: "own-1",
    isNew: true,
    cells: { "name.zh": "试", "rules.0.rule.kind": "at-most", "rules.0.rule.value": 5 },
  };
  const edits = withCell([added], { table: "limits", row: "own-1 0" }, "rule.value", 7);
  expect(indicatorOf(edits, "own-1")?.rules).toEqual([
    { when: {}, rule: { kind: "at-most", value: 7 }, wording: "≤7" },
  ]);
  expect(withoutRow(edits, added)).toEqual([]);
});

test("terrain and settings lie over the city and say whose they are", () => {
  const terrain = { table: "terrain", row: "421087" } as const;
  const settings = { table: "settings", row: "city" } as const;
  const edits = withCell(
    withCell([], terrain, "terrain", "mountain"),
    settings,
    "waterSeasons.high",
    [5, 6],
  );
  const { city } = applyPackEdits(pack, edits);
  expect(city.terrain.units["421087"]).toBe("mountain");
  expect(city.terrain.provenance?.status).toBe("user");
  expect(city.waterSeasons).toMatchObject({ high: [5, 6], provenance: { status: "user" } });
  expect(city.setting).toBe(pack.city.setting);
});

test("half a position is none until the other half is there", () => {
  const row = { table: "sections", row: "new-1" } as const;
  const added: PackEdit = { ...row, isNew: true, cells: { "name.zh": "新断面" } };
  const half = withCell([added], row, "position.0", 112.2);
  const positionOf = (edits: readonly PackEdit[]) =>
    applyPackEdits(pack, edits).places.sections.at(-1)?.position;
  expect(positionOf(half)).toBeNull();
  expect(positionOf(withCell(half, row, "position.1", 30.1))).toEqual([112.2, 30.1]);
});

const cells = editTables.flatMap((table) =>
  editRows(table, pack, [])
    .slice(0, 6)
    .flatMap((row) => editColumns(table, pack).map((column) => ({ table, row, column })))
    .map((each) => ({ ...each, held: cellAtPath(each.row.entity, each.column.path) }))
    .filter(({ column, held }) => held !== undefined && column.kind !== "shown"),
);

test("what a cell holds may be typed again, and laid over the pack it still fits its schema", () => {
  expect(cells.length).toBeGreaterThan(100);
  for (const { table, row, column, held } of cells) {
    const typed = Array.isArray(held) ? held.join(",") : String(held ?? "");
    const checked = checkPackCell({ table, entity: row.entity }, column, typed);
    const value = checked.kind === "value" ? checked.value : checked.problem;
    expect(checked, `${table} ${row.row} ${column.path}`).toEqual({ kind: "value", value });
    const edits = withCell([], { table, row: row.row }, column.path, value);
    expect(() => parseCityPack(JSON.stringify(applyPackEdits(pack, edits)))).not.toThrow();
  }
});

const columnOf = (table: PackEdit["table"], path: string) => {
  const column = editColumns(table, pack).find((each) => each.path === path);
  if (!column) throw new Error(path);
  return column;
};

test.each([
  ["limits", "rule.value", "abc", "number"],
  ["limits", "rule.value", "", "empty"],
  ["settings", "waterSeasons.high", "6, 13", "months"],
  ["settings", "waterSeasons.high", "6, 6", "months"],
  ["settings", "setting.climate", "wet", "choice"],
  ["settings", "provincialTolerance", "1.5", "whole"],
  ["sections", "position.0", "200", "range"],
  ["sections", "officialTarget", "7", "range"],
  ["indicators", "name.zh", " ", "empty"],
] as const)("%s: %s refuses “%s” as %s", (table, path, typed, problem) => {
  const [row] = editRows(table, pack, []);
  const checked = checkPackCell({ table, entity: row?.entity }, columnOf(table, path), typed);
  expect(checked).toEqual({ kind: "refused", problem });
});

test("full-width digits are digits", () => {
  const [row] = editRows("limits", pack, []);
  const column = columnOf("limits", "rule.value");
  const checked = checkPackCell({ table: "limits", entity: row?.entity }, column, "２５");
  expect(checked).toEqual({ kind: "value", value: 25 });
});

test("a path is laid without touching what stands beside it", () => {
  const entity = { a: { b: 1 }, c: { d: 2 } };
  const next = withPath(entity, "a.b", 3);
  expect(next).toEqual({ a: { b: 3 }, c: { d: 2 } });
  expect(next.c).toBe(entity.c);
});

test("an exported pack gives its changes back, and a foreign file is refused by name", () => {
  const edits = withCell([], forest, "rule.value", 25);
  const files = { pack: applyPackEdits(pack, edits), versions: [], targets: [], edits };
  expect(readPackZip("a.zip", writePackZip(files))).toEqual(edits);
  expect(() => readPackZip("b.zip", new Uint8Array([1, 2, 3]))).toThrow("b.zip");
});

test("what was changed in a pack's other files is named, its rows changed here are not", () => {
  const edits = withCell([], forest, "rule.value", 25);
  const files = { pack: applyPackEdits(pack, edits), versions: [], targets: [], edits };
  const written = writePackZip(files);
  expect(otherPackFiles(written, files)).toEqual([]);
  const entries = unzipSync(written);
  const changed = { ...entries, "sections.csv": strToU8("id\nown\n"), "notes.txt": strToU8("x") };
  expect(otherPackFiles(zipSync(changed), files)).toEqual(["sections.csv", "notes.txt"]);
  const unread = { ...entries, "programmes/2030.json": strToU8("{}") };
  expect(otherPackFiles(zipSync(unread), files)).toEqual([]);
});
