import { expect, test } from "vitest";
import type { NamedSystem } from "../../../../../src/domain/tables/coordinates/row-positions";
import { understand } from "../../../../../src/domain/tables/understand";
import { makeTable } from "../../../../helpers/make-table";

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
  ["blank cells", [[null, " "]]],
  ["full-width digits", [["１１２．２", "30.3"]]],
])("%s leave nothing to say", (_name, cells) => {
  expect(looked(cells)).toEqual({ roles: degrees, projected: undefined, notes: [] });
});

test("cells that are no numbers are told by their lines", () => {
  const { roles, notes } = looked([["东经112度", "—"]]);
  expect(roles).toEqual(degrees);
  expect(notes).toEqual([["coordinates-unplaced", 1, [2], ""]]);
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
  expect(notes).toEqual([
    ["coordinates-impossible", 2, [3, 5], ""],
    ["coordinates-unplaced", 1, [6], ""],
  ]);
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

test.each<readonly [string, Cells]>([
  ["with the zone in front", [["37612345", "3356789"]]],
  ["without the zone", [["512345.6", "3356789.1"]]],
  ["north first", [["3356789", "37612345"]]],
  [
    "with one blank row",
    [
      ["512345", "3356789"],
      [null, null],
    ],
  ],
])("metres of a projection %s are no degrees: ignored, and said", (_name, cells) => {
  expect(looked(cells, {}, ["X", "Y"])).toEqual({
    roles: ["ignored", "ignored"],
    projected: [2, 3],
    notes: [
      ["coordinates-projected", 1, [2], "X / Y"],
      ["coordinates-unnamed", 1, [], ""],
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

test("a row that is joined with a place shows by its verdict, others by their coordinates", () => {
  const names = ["县市区", "年度", "经度", "纬度", "林草覆盖率"];
  const row = ["沙市区", "2024", "112.2", "30.3", "20"];
  expect(understand(makeTable(names, [row]), context).positions).toBeNull();
  const unknown = ["某园区", "2024", "112.3", "30.4", "20"];
  expect(understand(makeTable(names, [row, unknown]), context).positions).toEqual(
    Float64Array.of(Number.NaN, Number.NaN, 112.3, 30.4),
  );
  const without = makeTable(names.slice(0, 4), [row.slice(0, 4)]);
  expect(understand(without, context).positions).toEqual(Float64Array.of(112.2, 30.3));
});

const near = { frames: [{ code: "421002", box: [112.1, 30.2, 112.4, 30.5] as const }] };

function waiting(eastings: readonly string[], change: object = near, system?: NamedSystem) {
  const rows = eastings.map((east) => ["某处", "3353979.85", east]);
  const understood = understand(
    makeTable(["名称", "X", "Y"], rows),
    { ...context, ...change },
    system,
  );
  const { positions, notes } = understood;
  return { positions, notes: notes.map(({ kind, count, detail }) => [kind, count, detail]) };
}

test("eastings that all show one zone of here name its system; else it is to be named", () => {
  const projected = (count: number) => ["coordinates-projected", count, "X / Y"];
  const unnamed = ["coordinates-unnamed", 1, ""];
  expect(waiting(["37615437.87", "37615460.1"]).notes).toEqual([
    projected(2),
    ["coordinates-in-zone", 1, "EPSG:4525"],
  ]);
  expect(waiting(["37615437.87", "38615460.1"]).notes).toEqual([projected(2), unnamed]);
  expect(waiting(["615437.87"]).notes).toEqual([projected(1), unnamed]);
  expect(waiting(["37615437.87"], {}).notes).toEqual([projected(1), unnamed]);
});

test("a system makes degrees of metres; what it does not fit is told, and not called converted", () => {
  const toLonLat = (east: number): [number, number] => (east < 1e6 ? [112.2, 30.3] : [0, 0]);
  const system = { name: "EPSG:4546", isOfMetres: true, toLonLat };
  const converted = ["crs-reprojected", 1, "EPSG:4546"];
  expect(waiting(["615437.87", "37615437.87"], near, system)).toEqual({
    positions: Float64Array.of(112.2, 30.3, Number.NaN, Number.NaN),
    notes: [converted, ["coordinates-unplaced", 1, ""]],
  });
  expect(waiting(["37615437.87"], near, system)).toEqual({
    positions: null,
    notes: [
      ["coordinates-projected", 1, "X / Y"],
      ["coordinates-unplaced", 1, ""],
    ],
  });
});

test("metres of rows that are all joined wait for nothing", () => {
  const names = ["县市区", "年度", "X", "Y", "林草覆盖率"];
  const table = makeTable(names, [["沙市区", "2024", "3353979.85", "37615437.87", "20"]]);
  const { notes } = understand(table, { ...context, ...near });
  expect(notes.map(({ kind }) => kind)).toEqual(["coordinates-projected"]);
});

test("X and Y that lie nowhere in China are no coordinates", () => {
  expect(looked([["1.2", "3.4"]], {}, ["X", "Y"])).toEqual({
    roles: ["ignored", "ignored"],
    projected: undefined,
    notes: [],
  });
  expect(looked([["112.2", "30.3"]], {}, ["X", "Y"]).roles).toEqual(degrees);
  expect(looked([["30.3", "112.2"]], {}, ["X坐标", "Y坐标"])).toMatchObject({
    roles: degrees,
    notes: [["coordinates-swapped", 1, [2], ""]],
  });
  expect(looked([["1.2", "3.4"]], {}, ["经度", "纬度"]).roles).toEqual(degrees);
});

test("经度 goes before the meridian of a projection and 终点经度, and those before X", () => {
  const rows = [["沙市区", "111", "113.1", "112.2", "3", "30.3", "29.9"]];
  const names = ["县市区", "中央子午线经度", "终点经度", "经度", "X", "纬度", "终点纬度"];
  const { recognition } = understand(makeTable(names, rows), context);
  expect(recognition.roles.map(({ kind }) => kind)).toEqual([
    "unit",
    "ignored",
    "ignored",
    "longitude",
    "ignored",
    "latitude",
    "ignored",
  ]);
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

test("both in one cell are a position where most cells are one", () => {
  const places = (...cells: readonly string[]) =>
    understand(
      makeTable(
        ["名称", "坐标"],
        cells.map((cell) => ["某处", cell]),
      ),
      context,
    );
  const { recognition, positions, notes } = places("112.2,30.3", "30.4 112.3", "待测");
  expect(recognition.roles.map(({ kind }) => kind)).toEqual(["unit", "position"]);
  expect(positions).toEqual(Float64Array.of(112.2, 30.3, 112.3, 30.4, Number.NaN, Number.NaN));
  expect(notes).toEqual([{ kind: "coordinates-unplaced", count: 1, lines: [4], detail: "" }]);
  const other = places("112.2,30.3", "见附图");
  expect([other.recognition.roles[1]?.kind, other.positions]).toEqual(["ignored", null]);
});

test("metres may come to lie 1.5° beside the city's places, and no farther", () => {
  const lonOf = (east: number) => 112 + (east - 600_000) / 1e5;
  const toLonLat = (east: number): [number, number] => [lonOf(east), 30.3];
  const system = { name: "EPSG:4546", isOfMetres: true, toLonLat };
  // The frame ends at 112.4° E: 1.4° beside it, and 1.6°.
  const { positions, notes } = waiting(["780000", "800000"], near, system);
  expect([...(positions ?? [])].filter((_, at) => at % 2 === 0)).toEqual([
    lonOf(780_000),
    Number.NaN,
  ]);
  expect(notes.map(([kind]) => kind)).toEqual(["crs-reprojected", "coordinates-unplaced"]);
});

test("a projection that was named for columns of degrees is said to be unused", () => {
  const system = { name: "EPSG:4546", isOfMetres: true, toLonLat: () => [0, 0] as const };
  const table = makeTable(["名称", "经度", "纬度"], [["某处", "112.2", "30.3"]]);
  const { positions, notes } = understand(table, context, system);
  expect(positions).toEqual(Float64Array.of(112.2, 30.3));
  expect(notes).toEqual([{ kind: "crs-unused", count: 1, lines: [], detail: "EPSG:4546" }]);
});

test("beside one column of metres, both in one cell are not taken for metres", () => {
  const table = makeTable(["名称", "X", "坐标"], [["某处", "37615437.87", "112.2,30.3"]]);
  const { positions, notes } = understand(table, { ...context, ...near });
  expect(positions).toBeNull();
  expect(notes.map(({ kind }) => kind)).toEqual(["coordinates-projected"]);
});
