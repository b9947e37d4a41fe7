import { expect, test } from "vitest";
import { applyPackEdits } from "../../../../src/domain/pack-edits/apply-pack-edits";
import { areMonths, fittingCells } from "../../../../src/domain/pack-edits/fitting-cells";
import type { CellValue, EditTable, PackEdit } from "../../../../src/domain/pack-edits/pack-edit";
import { parseCityPack } from "../../../../src/formats/city-pack";
import { builtPack } from "../../../helpers/built-city";

const pack = builtPack();

/** Rows that a file brings, in the very words of a workspace. */
const laid = (table: EditTable, row: string, cells: Record<string, CellValue>, isNew = false) => {
  const edits: readonly PackEdit[] = [{ table, row, isNew, cells }];
  return applyPackEdits(pack, edits);
};

test.each<[EditTable, string, Record<string, CellValue>]>([
  ["settings", "city", { bounds: null }],
  ["settings", "city", { id: "../x", code: "421088" }],
  ["settings", "city", { "setting.climate": "wet" }],
  ["settings", "city", { "waterSeasons.high": [13] }],
  ["settings", "city", { "waterSeasons.high": [] }],
  ["settings", "city", { "waterSeasons.high": "6,7" }],
  ["settings", "city", { provincialTolerance: -1 }],
  ["settings", "city", { provincialTolerance: 1.5 }],
  ["settings", "city", { "terrain.fallback": null }],
  ["terrain", "421002", { terrain: "sea" }],
  ["terrain", "421099", { terrain: "hill" }],
  ["sections", "xintan", { officialTarget: 6 }],
  ["sections", "xintan", { county: "421002001" }],
  ["sections", "xintan", { waterKind: "sea" }],
  ["sections", "xintan", { "position.0": 1120 }],
  ["sections", "xintan", { position: "here" }],
  ["sections", "xintan", { "name.zh": "" }],
  ["sections", "xintan", { sharedBy: "all" }],
])("of %s, %s: %o a pack takes nothing", (table, row, cells) => {
  const next = laid(table, row, cells);
  const plain = ({ city, places, programmes }: typeof pack) => ({
    ...city,
    setting: { ...city.setting, provenance: null },
    waterSeasons: { ...city.waterSeasons, provenance: null },
    terrain: { ...city.terrain, provenance: null },
    ...places,
    programmes,
  });
  expect(plain(next)).toEqual(plain(pack));
});

test.each<Record<string, CellValue>>([
  { decimals: 1e6 },
  { decimals: "2" },
  { rules: null },
  { "rules.0": 5 },
  { "rules.0.rule.kind": "at-most" },
  { "name.zh": 5 },
  { domain: "goal" },
  { "provenance.status": "sourced" },
])("of an indicator with %o the cells stay as they were read", (cells) => {
  const indicatorIn = ({ programmes }: typeof pack) =>
    programmes.flatMap(({ indicators }) => indicators).find(({ id }) => id === "2019-11");
  const { provenance: _, ...indicator } = indicatorIn(laid("indicators", "2019-11", cells)) ?? {};
  const { provenance: _before, ...before } = indicatorIn(pack) ?? {};
  expect(indicator).toEqual(before);
});

test.each<[EditTable, string]>([
  ["indicators", "2019-11"],
  ["indicators", "a b"],
  ["indicators", "../x"],
  ["sections", "xintan"],
  ["sections", "__proto__"],
])("of %s no row is added as “%s”: it is there, or no code", (table, row) => {
  const count = ({ programmes, places }: typeof pack) => [
    ...programmes.map(({ indicators }) => indicators.length),
    places.sections.length,
  ];
  expect(count(laid(table, row, {}, true))).toEqual(count(pack));
});

test("a new indicator's limit is one of the form's two kinds, and a row said twice is added once", () => {
  const row: PackEdit = {
    table: "indicators",
    row: "own-1",
    isNew: true,
    cells: { "rules.0.rule.kind": "eval", "rules.0.rule.value": 5 },
  };
  const next = applyPackEdits(pack, [row, row]);
  const added = next.programmes.flatMap(({ indicators }) =>
    indicators.filter(({ id }) => id === "own-1"),
  );
  expect(added.map(({ rules }) => rules[0]?.rule)).toEqual([{ kind: "at-least", value: 5 }]);
  expect(() => parseCityPack(JSON.stringify(next))).not.toThrow();
});

test("a section may lie in a zone that was added with it", () => {
  const zone: PackEdit = {
    table: "zones",
    row: "zone-x",
    isNew: true,
    cells: { "name.zh": "新区" },
  };
  const cells = { county: "zone-x" };
  const section: PackEdit = { table: "sections", row: "xintan", isNew: false, cells };
  const countyOf = (edits: readonly PackEdit[]) =>
    applyPackEdits(pack, edits).places.sections.find(({ id }) => id === "xintan")?.county;
  expect(countyOf([section, zone])).toBe("zone-x");
  expect(countyOf([section])).toBe(pack.places.sections.find(({ id }) => id === "xintan")?.county);
});

test("what may be left empty is emptied, a figure by nothing and a text by no letter", () => {
  const columns = [
    { path: "a", kind: "text", isOptional: true },
    { path: "b", kind: "number", isOptional: true, range: [0, 9] },
    { path: "c", kind: "choice", isOptional: true, choices: ["x"] },
  ] as const;
  expect(fittingCells({ a: "", b: null, c: null }, columns)).toEqual({ a: "", b: null, c: null });
  expect(fittingCells({ a: null, b: "", c: "" }, columns)).toEqual({});
  expect(fittingCells({ a: "x", b: 9, c: "x" }, columns)).toEqual({ a: "x", b: 9, c: "x" });
  expect(fittingCells({ b: 10 }, columns)).toEqual({});
  expect([[1, 12], [], [0], [1, 1], [1.5]].map(areMonths)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
