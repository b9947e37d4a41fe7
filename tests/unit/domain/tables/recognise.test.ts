import { beforeAll, expect, test } from "vitest";
import { joinPlaces } from "../../../../src/domain/join/join-report";
import { indexPlaces, type PlaceIndex } from "../../../../src/domain/join/place-index";
import { placeGroups } from "../../../../src/domain/tables/place-groups";
import { recogniseTable } from "../../../../src/domain/tables/recognise/recognise-table";
import { type ReshapeChoices, reshape } from "../../../../src/domain/tables/recognise/reshape";
import type { TextColumn } from "../../../../src/domain/tables/table";
import { makeTable } from "../../../helpers/make-table";

const vocabulary = {
  indicators: new Map([
    ["2019-11", "2019-11"],
    ["林草覆盖率", "2019-11"],
    ["pm2.5浓度", "2019-08"],
  ]),
  items: new Map([
    ["氨氮", "NH3N"],
    ["nh3-n", "NH3N"],
    ["总磷", "TP"],
    ["tp", "TP"],
  ]),
  figures: new Map(),
};

let index: PlaceIndex;

beforeAll(() => {
  index = indexPlaces({
    places: [
      { code: "421000", names: ["荆州市"], parent: null, level: "city" },
      { code: "421002", names: ["沙市区"], parent: "421000", level: "county" },
      { code: "421088", names: ["监利市"], parent: "421000", level: "county" },
      { code: "xintan", names: ["新滩"], parent: "421083", level: "section" },
      { code: "yaoji", names: ["姚集"], parent: null, level: "section" },
    ],
    aliases: [{ text: "监利县", code: "421088" }],
    history: [],
  });
});

const open: ReshapeChoices = {
  period: null,
  indicator: null,
  duplicates: "none",
  source: "报表.xlsx",
};

function loaded(
  names: readonly string[],
  rows: readonly (readonly (string | null)[])[],
  choices = open,
) {
  const table = makeTable(names, rows);
  const recognition = recogniseTable(table, vocabulary, index);
  const isSection = recognition.content === "readings";
  const kinds = recognition.roles.map(({ kind }) => kind as string);
  const key = table.columns[kinds.indexOf(isSection ? "section" : "unit")];
  const { groups, groupOf } = placeGroups(
    key ?? (table.columns[0] as TextColumn),
    null,
    table.lines,
  );
  const join = joinPlaces(groups, index, isSection);
  const context = { join, groupOf, vocabulary, choices };
  const { rows: clean, leftOut, kind } = reshape(table, recognition, context);
  return { content: recognition.content, kinds, kind, clean, leftOut };
}

const short = (rows: readonly { readonly cells: Readonly<Record<string, string | null>> }[]) =>
  rows.map(({ cells }) => [
    cells["unit"] ?? cells["section"],
    cells["indicator"] ?? cells["item"],
    cells["period"],
    cells["value"],
  ]);

test("a long table of figures, with a name of before and a year in Chinese", () => {
  const { content, clean, leftOut } = loaded(
    ["行政区划", "指标名称", "年份", "数值"],
    [
      ["沙市区", "林草覆盖率", "2021年", "21.5%"],
      ["监利县", "2019-11", "2021年度", "1,018.2"],
    ],
  );
  expect(content).toBe("observations");
  expect(short(clean)).toEqual([
    ["421002", "2019-11", "2021", "21.5"],
    ["421088", "2019-11", "2021", "1018.2"],
  ]);
  expect(leftOut).toEqual([]);
});

test("a wide table of indicators takes its period from the person; empty cells are no rows", () => {
  const { clean } = loaded(
    ["名称", "林草覆盖率（%）", "PM2.5浓度（μg/m3）"],
    [
      ["沙市区", "20", null],
      ["监利市", "18.5", "40"],
    ],
    { ...open, period: "2022" },
  );
  expect(short(clean)).toEqual([
    ["421002", "2019-11", "2022", "20"],
    ["421088", "2019-11", "2022", "18.5"],
    ["421088", "2019-08", "2022", "40"],
  ]);
});

test("years as columns belong to the indicator a person names", () => {
  const { content, clean } = loaded(
    ["地区", "指标", "2020年", "2021年"],
    [["沙市区", "林草覆盖率", "20", "21"]],
  );
  expect([content, short(clean)]).toEqual([
    "observations",
    [
      ["421002", "2019-11", "2020", "20"],
      ["421002", "2019-11", "2021", "21"],
    ],
  ]);
});

test("a wide water table: items with their unit of measure, a year beside a month", () => {
  const { content, clean } = loaded(
    ["断面名称", "年", "月", "氨氮（mg/L）", "监测结果/总磷（μg/L）", "水质类别"],
    [
      ["新滩", "2023", "3月", "0.02L", "120", "Ⅲ"],
      ["姚集断面", "2023", "4", "—", null, null],
    ],
  );
  expect(content).toBe("readings");
  expect(
    clean.map(({ cells }) => [
      cells["section"],
      cells["item"],
      cells["period"],
      cells["value"],
      cells["unit"],
      cells["stated_class"],
    ]),
  ).toEqual([
    ["xintan", "NH3N", "2023-03", "0.02L", "mg/L", "Ⅲ"],
    ["xintan", "TP", "2023-03", "120", "μg/L", "Ⅲ"],
    ["yaoji", "NH3N", "2023-04", "—", "mg/L", null],
  ]);
});

test("the way of reading and the version of a figure are columns of their own", () => {
  const water = loaded(
    ["断面名称", "监测时间", "氨氮", "监测方式"],
    [
      ["新滩", "2023-03", "0.4", "自动"],
      ["新滩", "2023-03", "0.6", "手工监测"],
      ["新滩", "2023-04", "0.5", "卫星"],
    ],
  );
  expect(water.clean.map(({ cells }) => cells["way"])).toEqual(["automatic", "manual", null]);
});

test("the cells decide which column names the places, not the header", () => {
  const { content, kinds } = loaded(
    ["名称", "县区", "氨氮", "监测时间"],
    [
      ["新滩", "监利市", "0.2", "2023/3/1"],
      ["姚集", "沙市区", "0.3", "2023/3/2"],
    ],
  );
  expect([content, kinds]).toEqual(["readings", ["section", "county", "item-value", "period"]]);
});

test("totals, unknown places, words for figures and missing periods are left out with their line", () => {
  const { clean, leftOut } = loaded(
    ["地区", "指标", "时间", "值"],
    [
      ["沙市区", "林草覆盖率", "2021", "约20"],
      ["合计", "林草覆盖率", "2021", "40"],
      ["江陵", "林草覆盖率", "2021", "4"],
      ["监利市", "林草覆盖率", "去年", "4"],
      ["监利市", "不知道", "2021", "4"],
      ["监利市", "林草覆盖率", "2021", null],
      ["监利市", "林草覆盖率", "2022", "5"],
      ["荆州市", "林草覆盖率", "2022", "已制定"],
    ],
  );
  expect(leftOut.map(({ line, reason }) => [line, reason])).toEqual([
    [2, "figure"],
    [3, "total"],
    [4, "place"],
    [5, "period"],
    [6, "indicator"],
  ]);
  expect(clean.map(({ cells }) => [cells["value"], cells["text"]])).toEqual([
    ["5", null],
    [null, "已制定"],
  ]);
});

test.each([
  ["none", []],
  ["first", ["20"]],
  ["last", ["22"]],
] as const)("rows that contradict each other: by the rule %j %j counts", (duplicates, values) => {
  const rows = [
    ["沙市区", "林草覆盖率", "2021", "20"],
    ["沙市区", "林草覆盖率", "2021", "22"],
  ];
  const { clean, leftOut } = loaded(["地区", "指标", "时间", "值"], rows, { ...open, duplicates });
  expect(clean.map(({ cells }) => cells["value"])).toEqual(values);
  expect(leftOut.length).toBe(2 - values.length);
  expect(leftOut.every(({ reason }) => reason === "duplicate")).toBe(true);
});

test("places with figures nobody knows are a table, shapes without are a layer, the rest is unknown", () => {
  expect(
    loaded(
      ["县", "GDP"],
      [
        ["沙市区", "3"],
        ["监利市", "4"],
      ],
    ).content,
  ).toBe("table");
  expect(loaded(["a", "b"], [["x", "3"]]).content).toBe("unknown");
});

test("单位 beside the places is what the figures are measured in, unless its cells are no measures", () => {
  const header = ["地区", "指标名称", "时间", "单位", "数值"];
  const rowsOf = (unit: string) => [
    ["沙市区", "林草覆盖率", "2024", unit, "31.2"],
    ["监利市", "林草覆盖率", "2024", unit, "3120"],
  ];
  const kindOf = (unit: string) =>
    recogniseTable(makeTable(header, rowsOf(unit)), vocabulary, index).roles[3]?.kind;
  for (const unit of ["万亩", "公顷", "%", "mg/L", "km²", "万元"])
    expect([unit, kindOf(unit)]).toEqual([unit, "measure"]);
  expect(kindOf("市生态环境局")).toBe("ignored");
  const alone = makeTable(["单位", "林草覆盖率"], [["沙市区", "31.2"]]);
  expect(recogniseTable(alone, vocabulary, index).roles[0]).toEqual({ kind: "unit" });
});
