import { expect, test } from "vitest";
import {
  type AddedRow,
  addedCells,
  addedRowProblem,
} from "../../../../src/domain/pack-edits/added-row";
import { applyPackEdits } from "../../../../src/domain/pack-edits/apply-pack-edits";
import { editColumns } from "../../../../src/domain/pack-edits/edit-columns";
import { editRows, takenNames } from "../../../../src/domain/pack-edits/edit-rows";
import {
  type PackEdit,
  withCell,
  withoutRow,
  withRemoved,
} from "../../../../src/domain/pack-edits/pack-edit";
import { checkPackCell } from "../../../../src/formats/check-pack-cell";
import { parseCityPack } from "../../../../src/formats/city-pack";
import { parseEntries } from "../../../../src/formats/entries";
import { builtPack } from "../../../helpers/built-city";

const pack = builtPack();
const development = { table: "zones", row: "421071" } as const;
const gaoxin = { table: "zones", row: "zone-gaoxin" } as const;
const edited = (edits: readonly PackEdit[], given = pack) => applyPackEdits(given, edits);
const unitOf = (code: string, edits: readonly PackEdit[], given = pack) =>
  edited(edits, given).places.units.find((unit) => unit.code === code);
const typed: AddedRow = {
  id: "zone-honghu",
  name: "洪湖新区",
  kind: "at-least",
  limit: "",
  county: "421083",
};
const added: PackEdit = {
  table: "zones",
  row: typed.id,
  isNew: true,
  cells: addedCells("zones", typed),
};

test("an added zone stands behind the others, part of the city and drawn in its county; nothing else changes", () => {
  const next = edited([added]);
  const zones = next.places.units.filter(({ level }) => level === "zone");
  expect(zones.map(({ code }) => code)).toEqual(["421071", "zone-gaoxin", "zone-jinan", typed.id]);
  expect(zones.at(-1)).toEqual({
    code: "zone-honghu",
    level: "zone",
    name: { zh: "洪湖新区", en: "洪湖新区" },
    initials: "",
    pinyin: "",
    parent: "421000",
    drawnIn: "421083",
    hasPolygon: false,
    areaKm2: null,
    seatBasis: null,
  });
  const at = next.places.units.findIndex(({ code }) => code === typed.id);
  expect(next.places.units[at + 1]?.level).toBe("township");
  expect(next.places.units.filter(({ code }) => code !== typed.id)).toEqual(pack.places.units);
  expect(next.city).toEqual(pack.city);
  expect(parseCityPack(JSON.stringify(next)).places).toEqual(next.places);
  const bare = { ...pack, places: { units: pack.places.units.slice(0, 2), sections: [] } };
  expect(edited([added], bare).places.units.map(({ code }) => code)).toEqual([
    "421000",
    pack.places.units[1]?.code,
    typed.id,
  ]);
});

test("a renamed zone keeps its code and is still known by its name before", () => {
  const edits = withCell([], gaoxin, "name.zh", "江陵高新区");
  const before = pack.places.units.find(({ code }) => code === gaoxin.row)?.name.zh;
  expect(unitOf(gaoxin.row, edits)?.name).toMatchObject({ zh: "江陵高新区" });
  expect(edited(edits).otherNames.aliases).toEqual([
    ...pack.otherNames.aliases,
    { text: before, code: gaoxin.row },
  ]);
  const english = withCell([], gaoxin, "name.en", "High-tech");
  expect(edited(english).otherNames.aliases).toEqual(pack.otherNames.aliases);
  const moved = withCell([], gaoxin, "drawnIn", "421002");
  expect(unitOf(gaoxin.row, moved)?.drawnIn).toBe("421002");
});

test("what stood on a removed zone stands where that is drawn; its goals and names go", () => {
  const edits = withRemoved([], development);
  const next = edited(edits);
  expect(unitOf("421071", edits)).toBeUndefined();
  const townships = ["421071001", "421071002", "421071003", "421071100"];
  expect(townships.map((code) => unitOf(code, edits)?.parent)).toEqual([
    "421002",
    "421002",
    "421002",
    "421024",
  ]);
  expect(next.city.namingGoals.some(({ unit }) => unit === "421071")).toBe(false);
  expect(next.city.namingGoals).toHaveLength(pack.city.namingGoals.length - 1);
  expect(next.otherNames.aliases.map(({ code }) => code)).not.toContain("421071");
  expect(unitOf("421002001", edits)).toBe(pack.places.units.find((u) => u.code === "421002001"));
});

test("a zone that was renamed and then removed leaves no name behind; one can be drawn in no county", () => {
  const renamed = withCell([], gaoxin, "name.zh", "江陵高新区");
  const aliases = edited(withRemoved(renamed, gaoxin)).otherNames.aliases;
  expect(aliases.map(({ code }) => code)).not.toContain(gaoxin.row);
  const drawn = pack.places.units.find(({ code }) => code === gaoxin.row)?.drawnIn;
  expect(drawn).not.toBeNull();
  expect(unitOf(gaoxin.row, withCell([], gaoxin, "drawnIn", null))?.drawnIn).toBeNull();
});

test.each<[string | null, string]>([
  ["421003", "421003"],
  [null, "421000"],
])("drawn in %s, a removed zone leaves its sections and townships to %s", (drawnIn, host) => {
  const given = {
    ...pack,
    places: {
      units: pack.places.units.map((unit) => {
        if (unit.code === "421071") return { ...unit, drawnIn: drawnIn as never };
        return unit.parent === "421071" ? { ...unit, drawnIn: null } : unit;
      }),
      sections: pack.places.sections.map((each, at) =>
        at === 0 ? { ...each, county: "421071" as never } : each,
      ),
    },
    city: {
      ...pack.city,
      namingOutcomes: [{ unit: "421071" }, { unit: "421002" }] as never,
    },
  };
  const edits = withRemoved([], development);
  const next = edited(edits, given);
  expect(next.places.sections[0]?.county).toBe(host);
  expect(next.places.sections[1]?.county).toBe(pack.places.sections[1]?.county);
  expect(unitOf("421071001", edits, given)?.parent).toBe(host);
  expect(next.city.namingOutcomes).toEqual([{ unit: "421002" }]);
});

test("a removed row is listed as it was read until it is taken back; an added one goes for good", () => {
  const edits = withRemoved(withCell([added], gaoxin, "name.en", "High-tech"), gaoxin);
  const rows = editRows("zones", edited(edits), edits, pack);
  expect(rows.map(({ row, isRemoved, isNew }) => [row, isRemoved, isNew])).toEqual([
    ["421071", false, false],
    ["zone-jinan", false, false],
    [typed.id, false, true],
    ["zone-gaoxin", true, false],
  ]);
  expect(rows.at(-1)?.entity).toEqual(pack.places.units.find(({ code }) => code === gaoxin.row));
  expect(edited(withoutRow(edits, gaoxin)).places.units).toEqual(edited([added]).places.units);
  expect(withRemoved([added], added)).toEqual([]);
  expect(withRemoved(edits, gaoxin)).toEqual(edits);
});

test("changes that came with a file leave out what is no code, no name and no county of the pack", () => {
  const strange: readonly PackEdit[] = [
    { ...added, row: "../x" },
    { ...added, row: "421002" },
    { ...gaoxin, isNew: false, cells: { "name.zh": 5, "name.en": "", drawnIn: "zone-jinan" } },
    { ...development, isNew: false, cells: { level: "city", parent: "421071" } },
    { table: "zones", row: "421002", isNew: false, isRemoved: true, cells: {} },
  ];
  expect(edited(strange).places.units).toEqual(pack.places.units);
});

test("a removal is kept with the other entries, and older entries have none", () => {
  const packEdits = [...withRemoved([], gaoxin), added];
  const text = JSON.stringify({ targets: [], scenarios: [], packEdits });
  expect(parseEntries(text).packEdits).toEqual(packEdits);
});

test("cells are held against the schema of units and the names of the others while typed", () => {
  const row = editRows("zones", pack, []).find((each) => each.row === gaoxin.row);
  const columns = editColumns("zones", pack);
  const check = (path: string, text: string) => {
    const column = columns.find((each) => each.path === path);
    if (!row || !column) throw new Error(path);
    const taken = takenNames("zones", row.row, pack);
    return checkPackCell({ table: "zones", entity: row.entity, taken }, column, text);
  };
  expect(check("name.zh", "")).toEqual({ kind: "refused", problem: "empty" });
  expect(check("name.zh", "沙市区")).toEqual({ kind: "refused", problem: "name-taken" });
  const shashi = pack.places.units.find(({ code }) => code === "421002");
  expect(check("name.en", shashi?.name.en ?? "")).toEqual({
    kind: "refused",
    problem: "name-taken",
  });
  expect(check("name.zh", row?.name.zh ?? "")).toMatchObject({ kind: "value" });
  expect(check("drawnIn", "421071")).toEqual({ kind: "refused", problem: "choice" });
  expect(check("drawnIn", "421083")).toEqual({ kind: "value", value: "421083" });
  expect(check("drawnIn", "")).toEqual({ kind: "value", value: null });
  expect(check("name.zh", "李埠镇")).toEqual({ kind: "refused", problem: "name-taken" });
  expect(takenNames("sections", "xintan", pack)).toEqual([]);
});

test.each<[string, Partial<AddedRow>, object | null]>([
  ["has all it needs", {}, null],
  ["has the code of a county", { id: "421072" }, null],
  ["has no code", { id: "" }, { field: "id", problem: "zone-code" }],
  ["has letters for a code", { id: "honghu" }, { field: "id", problem: "zone-code" }],
  ["has a township's code", { id: "421083100" }, { field: "id", problem: "zone-code" }],
  ["has capitals in its code", { id: "zone-Honghu" }, { field: "id", problem: "zone-code" }],
  ["has the code of another", { id: "421002" }, { field: "id", problem: "taken" }],
  ["has the code of one removed", { id: "zone-gaoxin" }, { field: "id", problem: "taken" }],
  ["has no name", { name: " " }, { field: "name", problem: "empty" }],
  ["is called as another", { name: " 沙市区 " }, { field: "name", problem: "name-taken" }],
])("a zone that %s: %o is answered by %o", (_case, change, problem) => {
  const now = edited(withRemoved([], gaoxin));
  const row = { ...typed, ...change };
  expect(addedRowProblem({ read: pack, pack: now }, "zones", row)).toEqual(problem);
});

test("what was added before is taken too", () => {
  const row = { ...typed, name: "另一新区" };
  const problem = { field: "id", problem: "taken" };
  expect(addedRowProblem({ read: pack, pack: edited([added]) }, "zones", row)).toEqual(problem);
});

test.each<["indicators" | "sections", Partial<AddedRow>, object | null]>([
  ["indicators", { id: "own-1", limit: "５" }, null],
  ["indicators", { id: "own-1", limit: "" }, { field: "limit", problem: "number" }],
  ["indicators", { id: "own-1", limit: "many" }, { field: "limit", problem: "number" }],
  ["indicators", { id: "own-1", limit: "1e999" }, { field: "limit", problem: "number" }],
  ["indicators", { id: "Own", limit: "5" }, { field: "id", problem: "id" }],
  ["sections", { id: "xintan" }, { field: "id", problem: "taken" }],
  ["sections", { id: "s1", name: "" }, { field: "name", problem: "empty" }],
  ["sections", { id: "s1", name: "沙市区" }, null],
])("of %s a new row %o is answered by %o", (table, change, problem) => {
  expect(addedRowProblem({ read: pack, pack }, table, { ...typed, ...change })).toEqual(problem);
});

test("a new row begins with what was typed", () => {
  expect(addedCells("zones", { ...typed, name: " 新区 ", county: "" })).toEqual({
    "name.zh": "新区",
    "name.en": "新区",
    drawnIn: null,
  });
  expect(addedCells("sections", typed)).toEqual({ "name.zh": "洪湖新区", "name.en": "洪湖新区" });
  expect(addedCells("indicators", { ...typed, kind: "at-most", limit: " 7 " })).toEqual({
    "name.zh": "洪湖新区",
    "name.en": "洪湖新区",
    "rules.0.rule.kind": "at-most",
    "rules.0.rule.value": 7,
  });
});
