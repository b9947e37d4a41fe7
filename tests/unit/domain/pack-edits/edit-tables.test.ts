import { expect, test } from "vitest";
import { editColumns } from "../../../../src/domain/pack-edits/edit-columns";
import { editRows } from "../../../../src/domain/pack-edits/edit-rows";
import { newIndicator, newSection } from "../../../../src/domain/pack-edits/new-rows";
import { editTables, type PackEdit } from "../../../../src/domain/pack-edits/pack-edit";
import { builtPack } from "../../../helpers/built-city";

const pack = builtPack();
const inForce = pack.programmes.find(({ id }) => id === pack.city.programmeInForce);
const countiesAndZones = pack.places.units.filter(({ level }) =>
  ["county", "zone"].includes(level),
);

/** What may be typed into a table, a cell a line: its path, kind, bounds, and "?" where it may be empty. */
function typed(table: PackEdit["table"]): readonly string[] {
  return editColumns(table, pack).map(({ path, kind, range, isWhole, isOptional }) =>
    [
      path,
      kind,
      ...(isWhole ? ["whole"] : []),
      ...(range ?? []),
      ...(isOptional ? ["?"] : []),
    ].join(" "),
  );
}

test("every cell of every table takes what its matter allows", () => {
  expect(Object.fromEntries(editTables.map((table) => [table, typed(table)]))).toEqual({
    settings: [
      "setting.climate choice",
      "setting.citySize choice",
      "terrain.fallback choice",
      "provincialTolerance number whole 0 99 ?",
      "waterSeasons.high months",
      "waterSeasons.level months",
      "waterSeasons.low months",
    ],
    terrain: ["terrain choice"],
    zones: ["name.zh text", "name.en text", "drawnIn choice ?"],
    limits: ["rule.kind shown", "rule.value number", "rule.expected text"],
    sections: [
      "name.zh text",
      "name.en text",
      "waterBody text ?",
      "waterKind choice",
      "controlLevel choice",
      "county choice ?",
      "officialTarget number whole 1 5 ?",
      "position.0 number 73 136 ?",
      "position.1 number 3 54 ?",
    ],
    indicators: [
      "name.zh text",
      "name.en text",
      "domain choice",
      "unit.zh text ?",
      "decimals number whole 0 6",
      "departments.lead text ?",
      "clause text ?",
    ],
  });
});

test("choices are the standard's words, or the pack's own places and domains", () => {
  const choices = editTables.flatMap((table) =>
    editColumns(table, pack).flatMap(({ path, choices: own }) => (own ? [[path, own]] : [])),
  );
  const terrains = ["plain", "hill", "mountain", "arid", "plateau"];
  expect(Object.fromEntries(choices)).toEqual({
    "setting.climate": ["arid", "other"],
    "setting.citySize": ["super", "large", "medium-small"],
    "terrain.fallback": terrains,
    terrain: terrains,
    waterKind: ["river", "lake"],
    controlLevel: ["national", "provincial"],
    county: countiesAndZones.map(({ code }) => code),
    drawnIn: countiesAndZones.filter(({ level }) => level === "county").map(({ code }) => code),
    domain: inForce?.domains.map(({ id }) => id),
  });
  const unruled = { ...pack, programmes: [] };
  expect(editColumns("indicators", unruled)[2]?.choices).toEqual([]);
});

const keysOf = (table: PackEdit["table"], given = pack) =>
  editRows(table, given, []).map(({ row }) => row);

test("a table has a row for each thing of the pack, by its own code", () => {
  expect(keysOf("settings")).toEqual(["city"]);
  expect(keysOf("sections")).toEqual(pack.places.sections.map(({ id }) => id));
  expect(keysOf("zones")).toEqual(["421071", "zone-gaoxin", "zone-jinan"]);
  expect(keysOf("terrain")).toEqual(countiesAndZones.map(({ code }) => code));
  expect(keysOf("indicators")).toEqual(inForce?.indicators.map(({ id }) => id));
  expect(keysOf("indicators", { ...pack, programmes: [] })).toEqual([]);
});

test("only limits that are a figure or a stated word can be changed", () => {
  const entities = editRows("limits", pack, []).map(({ entity }) => entity as { rule: object });
  const rules = inForce?.indicators.flatMap((indicator) => indicator.rules) ?? [];
  const open = rules.filter(({ rule }) => "value" in rule || rule.kind === "stated");
  expect(entities).toEqual(open);
  expect(open.length).toBeLessThan(rules.length);
});

test("rows carry their name and what they hold; a unit without its own terrain has the city's", () => {
  const [city] = editRows("settings", pack, []);
  expect(city).toEqual({
    row: "city",
    name: pack.city.name,
    entity: pack.city,
    isEdited: false,
    isNew: false,
    isRemoved: false,
  });
  const [first] = pack.places.sections;
  expect(editRows("sections", pack, [])[0]).toMatchObject({ name: first?.name, entity: first });
  const units = { [countiesAndZones[0]?.code ?? ""]: "mountain" as const };
  const hilly = {
    ...pack,
    city: { ...pack.city, terrain: { ...pack.city.terrain, fallback: "hill" as const, units } },
  };
  const terrains = editRows("terrain", hilly, []);
  expect(terrains.slice(0, 2).map(({ entity }) => entity)).toEqual([
    { terrain: "mountain" },
    { terrain: "hill" },
  ]);
  expect(terrains[0]?.name).toEqual(countiesAndZones[0]?.name);
  const [indicator] = inForce?.indicators ?? [];
  expect(editRows("indicators", pack, [])[0]).toMatchObject({
    name: indicator?.name,
    entity: indicator,
  });
});

test("a row is marked as edited by an edit of its own table alone, and as new where it was added", () => {
  const [id = ""] = keysOf("sections");
  const marks = (edits: readonly PackEdit[]) =>
    editRows("sections", pack, edits)
      .slice(0, 2)
      .map(({ isEdited, isNew }) => [isEdited, isNew]);
  expect(marks([{ table: "sections", row: id, isNew: false, cells: {} }])[0]).toEqual([
    true,
    false,
  ]);
  expect(marks([{ table: "sections", row: id, isNew: true, cells: {} }])).toEqual([
    [true, true],
    [false, false],
  ]);
  expect(marks([{ table: "terrain", row: id, isNew: false, cells: {} }])[0]).toEqual([
    false,
    false,
  ]);
});

test("a row that was taken out of another table is not listed as gone from this one", () => {
  const [id = ""] = keysOf("sections");
  const gone: PackEdit = { table: "zones", row: id, isNew: false, isRemoved: true, cells: {} };
  expect(editRows("sections", pack, [gone], pack)).toEqual(editRows("sections", pack, []));
});

test("an added indicator says nothing that a person did not: no text, no attribute, one open limit", () => {
  if (!inForce) throw new Error("no programme in force");
  const added = newIndicator("own-1", inForce);
  expect(added).toEqual({
    id: "own-1",
    domain: inForce.domains[0]?.id,
    number: "own-1",
    name: { zh: "own-1", en: "own-1" },
    unit: { zh: "", en: "" },
    rules: [{ when: {}, rule: { kind: "at-least", value: 0 }, wording: "" }],
    attribute: { city: "unstated", county: "unstated" },
    plausible: null,
    decimals: 1,
    departments: { lead: "", support: [] },
    definition: "",
    formula: "",
    dataSource: "",
    clause: "本机添加",
    provenance: { status: "user", note: "本机添加" },
  });
  expect(newIndicator("own-1", { ...inForce, domains: [] }).domain).toBe("context");
});

test("an added section has no place, no target and no county until they are typed", () => {
  expect(newSection("own-2")).toEqual({
    id: "own-2",
    name: { zh: "own-2", en: "own-2" },
    initials: "",
    pinyin: "",
    waterBody: "",
    waterKind: "river",
    controlLevel: "provincial",
    county: null,
    sharedBy: [],
    position: null,
    positionStatus: "unknown",
    positionNote: "本机添加",
    officialTarget: null,
    outside: false,
    evidence: "本机添加",
  });
});
