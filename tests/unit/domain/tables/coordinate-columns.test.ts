import { expect, test } from "vitest";
import { understand } from "../../../../src/domain/tables/understand";
import { makeTable } from "../../../helpers/make-table";

const context = {
  places: [
    { code: "421000", names: ["荆州市"], parent: null, level: "city" as const },
    { code: "421002", names: ["沙市区"], parent: "421000", level: "county" as const },
  ],
  aliases: [],
  history: [],
  frames: [],
  vocabulary: {
    indicators: new Map([["林草覆盖率", "2019-11"]]),
    items: new Map<string, string>(),
    figures: new Map(),
  },
  columns: { observation: ["unit", "period", "value"], reading: ["section"] },
  roles: null,
  choices: { period: null, indicator: null, duplicates: "none" as const, source: "a.csv" },
};

type Cells = readonly (readonly [east: string | null, north: string | null])[];

function looked(cells: Cells, change: object = {}, header: readonly string[] = ["经度", "纬度"]) {
  const rows = cells.map((pair) => ["沙市区", "2024", ...pair]);
  const table = makeTable(["县市区", "年度", ...header], rows);
  const { recognition, notes } = understand(table, { ...context, ...change });
  return {
    roles: recognition.roles.slice(2).map(({ kind }) => kind),
    projected: recognition.projected,
    notes: notes.map(({ kind, count, lines, detail }) => [kind, count, lines, detail]),
  };
}

const degrees = ["longitude", "latitude"];

test.each<readonly [string, Cells]>([
  ["places of the city", [["112.2", "30.3"]]],
  ["the ends of the globe", [["-180", "-90"]]],
  ["cells that are no numbers", [["东经112度", "—"]]],
  ["blank cells", [[null, " "]]],
  ["full-width digits", [["１１２．２", "30.3"]]],
])("%s leave nothing to say", (_name, cells) => {
  expect(looked(cells)).toEqual({ roles: degrees, projected: undefined, notes: [] });
});

test("rows no globe has are told by their lines", () => {
  const cells: Cells = [
    ["112.2", "30.3"],
    ["５００", "30"],
    ["112.3", "30.4"],
    ["112.3", "-90.5"],
    ["112.3", null],
  ];
  const { roles, notes } = looked(cells);
  expect(roles).toEqual(degrees);
  expect(notes).toEqual([["coordinates-impossible", 2, [3, 5], ""]]);
});

test("latitudes over 90 beside possible ones say that the columns are swapped; nothing is", () => {
  const cells: Cells = [
    ["30.3", "112.2"],
    ["30.4", "112.3"],
    ["500", "30"],
  ];
  const { roles, notes } = looked(cells);
  expect(roles).toEqual(degrees);
  expect(notes).toEqual([
    ["coordinates-swapped", 2, [2, 3], ""],
    ["coordinates-impossible", 1, [4], ""],
  ]);
});

test("one row the wrong way about among others is impossible, not a swap of the columns", () => {
  const cells: Cells = [
    ["112.2", "30.3"],
    ["112.2", "30.3"],
    ["30.3", "112.2"],
  ];
  expect(looked(cells).notes).toEqual([["coordinates-impossible", 1, [4], ""]]);
});

test.each<readonly [string, Cells, boolean]>([
  ["with the zone in front", [["37612345", "3356789"]], true],
  ["without the zone", [["512345.6", "3356789.1"]], false],
  ["north first", [["3356789", "37612345"]], true],
  [
    "with one blank row",
    [
      ["512345", "3356789"],
      [null, null],
    ],
    false,
  ],
])("metres of a projection %s are no degrees: ignored, and said", (_name, cells, isZoneShown) => {
  expect(looked(cells, {}, ["X", "Y"])).toEqual({
    roles: ["ignored", "ignored"],
    projected: [2, 3],
    notes: [
      ["coordinates-projected", 1, [2], "X / Y"],
      ...(isZoneShown ? [["coordinates-in-zone", 1, [], "EPSG:4525"]] : []),
    ],
  });
});

test("a column alone is looked at too", () => {
  expect(looked([["37612345", "b"]], {}, ["X", "备注"])).toEqual({
    roles: ["ignored", "ignored"],
    projected: [2],
    notes: [["coordinates-projected", 1, [2], "X"]],
  });
  expect(looked([["b", "112"]], {}, ["备注", "纬度"]).notes).toEqual([
    ["coordinates-impossible", 1, [2], ""],
  ]);
});

test("a person's roles stay, and columns left out by them are still coordinates", () => {
  const cells: Cells = [["37612345", "3356789"]];
  const roles = (...kinds: readonly string[]) => ({
    roles: ["unit", "year", ...kinds].map((kind) => ({ kind })),
  });
  const left = looked(cells, roles("ignored", "ignored"), ["X", "Y"]);
  expect([left.projected, left.notes.length]).toEqual([[2, 3], 2]);
  const taken = looked(cells, roles("longitude", "latitude"), ["X", "Y"]);
  expect([taken.roles, taken.projected]).toEqual([degrees, [2, 3]]);
  const other = looked(cells, roles("value", "samples"), ["X", "Y"]);
  expect([other.projected, other.notes]).toEqual([undefined, []]);
});

test("figures and coordinates are both told", () => {
  const header = ["县市区", "年度", "林草覆盖率", "经度", "纬度"];
  const table = makeTable(header, [["沙市区", "2024", "—", "30.3", "112.2"]]);
  const kinds = understand(table, context).notes.map(({ kind }) => kind);
  expect(kinds).toEqual(["coordinates-swapped", "figures-empty"]);
});

test("beside the shapes of a layer metres are ignored without a word", () => {
  const table = makeTable(["县市区", "X", "Y"], [["沙市区", "37612345", "3356789"]]);
  const shapes = makeTable(["shape"], [[null]]).columns[0] ?? null;
  const { recognition, notes } = understand({ ...table, shapes }, context);
  expect([recognition.projected, notes]).toEqual([[1, 2], []]);
});

test.each([
  ["排污口经度", "排污口纬度"],
  ["东经", "北纬"],
  ["经度（°）", "纬度（°）"],
  ["X坐标", "Y坐标"],
  ["经度坐标", "纬度坐标"],
])("%s and %s are columns of coordinates", (east, north) => {
  expect(looked([["112.2", "30.3"]], {}, [east, north]).roles).toEqual(degrees);
});

test("rows that are joined with figures show by their verdicts, others by their coordinates", () => {
  const names = ["县市区", "年度", "经度", "纬度", "林草覆盖率"];
  const row = ["沙市区", "2024", "112.2", "30.3", "20"];
  expect(understand(makeTable(names, [row]), context).positions).toBeNull();
  const without = makeTable(names.slice(0, 4), [row.slice(0, 4)]);
  expect(understand(without, context).positions).toEqual(Float64Array.of(112.2, 30.3));
});

test("eastings that all show one zone name its system; a person's word makes degrees of them", () => {
  const names = ["名称", "X", "Y"];
  const metres = (...eastings: readonly string[]) =>
    makeTable(
      names,
      eastings.map((east) => ["沙市区", "3353929.2", east]),
    );
  const kinds = (table: ReturnType<typeof metres>) =>
    understand(table, context).notes.map(({ kind, detail }) => [kind, detail]);
  const projected = ["coordinates-projected", "X / Y"];
  expect(kinds(metres("37615459.7", "37615460.1"))).toEqual([
    projected,
    ["coordinates-in-zone", "EPSG:4525"],
  ]);
  expect(kinds(metres("37615459.7", "38615460.1"))).toEqual([projected]);
  expect(kinds(metres("615459.7"))).toEqual([projected]);
  const system = { name: "EPSG:4546", isOfMetres: true, toLonLat: () => [112.2, 30.3] as const };
  const { positions, notes } = understand(metres("615459.7"), context, system);
  expect(positions).toEqual(Float64Array.of(112.2, 30.3));
  expect(notes).toEqual([{ kind: "crs-reprojected", count: 1, lines: [], detail: "EPSG:4546" }]);
});
