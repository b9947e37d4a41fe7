import { expect, test } from "vitest";
import { understand } from "../../../../src/domain/tables/understand";
import { makeTable } from "../../../helpers/make-table";

const context = {
  places: [
    { code: "421000", names: ["荆州市"], parent: null, level: "city" },
    { code: "421002", names: ["沙市区"], parent: "421000", level: "county" },
    { code: "421022", names: ["公安县"], parent: "421000", level: "county" },
    { code: "xintan", names: ["新滩"], parent: "421022", level: "section" },
  ],
  aliases: [],
  history: [],
  frames: [],
  vocabulary: {
    indicators: new Map([
      ["林草覆盖率", "2019-11"],
      ["优良天数比例", "2019-07.1"],
    ]),
    items: new Map([["总磷", "TP"]]),
    figures: new Map(),
  },
  columns: {
    observation: ["unit", "indicator", "period", "value"],
    reading: ["section", "item", "period", "value", "unit"],
  },
  roles: null,
  choices: { period: null, indicator: null, duplicates: "none", source: "a.csv" },
} as const;

type Rows = readonly (readonly (string | null)[])[];

function taken(header: readonly string[], rows: Rows, choices = {}) {
  const table = makeTable(header, rows);
  const given = { ...context, choices: { ...context.choices, ...choices } };
  const { recognition, batch, leftOut } = understand(table, given);
  return {
    content: recognition.content,
    lines: batch ? new TextDecoder().decode(batch.csv).trimEnd().split("\n") : [],
    reasons: leftOut.map(({ reason, text }) => [reason, text]),
  };
}

const periods = ["县市区", "2024年上半年", "2024年下半年", "2023年上半年"];
const halves = [["沙市区", "21.5", null, "20.1"]];

test("periods of one indicator wait for its name, and nothing is taken before", () => {
  expect(taken(periods, halves)).toEqual({
    content: "observations",
    lines: [],
    reasons: [
      ["indicator", "21.5"],
      ["indicator", "20.1"],
    ],
  });
});

test("once the indicator is said every figure has the period of its column", () => {
  expect(taken(periods, halves, { indicator: "2019-11", period: "2019" })).toEqual({
    content: "observations",
    lines: ['2,"421002","2019-11","2024-H1","21.5"', '2,"421002","2019-11","2023-H1","20.1"'],
    reasons: [],
  });
});

test("periods beside shapes, beside sections or without places wait for nothing", () => {
  const shapes = makeTable(["x"], [["x"]]).columns[0] ?? null;
  const layer = understand({ ...makeTable(periods, halves), shapes }, context);
  expect(layer.recognition.content).toBe("layer");
  expect(taken(["断面", "2024年"], [["新滩", "1"]]).content).toBe("table");
  expect(taken(["备注", "2024年"], [["x", "1"]]).content).toBe("unknown");
});

test("columns of two years and two indicators are four series of figures", () => {
  const header = [
    "县市区",
    "2023年/林草覆盖率（%）",
    "2024年/林草覆盖率（%）",
    "2024年优良天数比例",
  ];
  expect(taken(header, [["沙市区", "1", "2", "3"]], { period: "2019" }).lines).toEqual([
    '2,"421002","2019-11","2023","1"',
    '2,"421002","2019-11","2024","2"',
    '2,"421002","2019-07.1","2024","3"',
  ]);
});

test("the period of the row goes before that of the column, which counts where the row says none", () => {
  const header = ["县市区", "时间", "2024年/林草覆盖率"];
  const rows = [
    ["沙市区", "2023年", "1"],
    ["公安县", " ", "2"],
    ["荆州市", "某年", "3"],
  ];
  expect(taken(header, rows)).toEqual({
    content: "observations",
    lines: ['2,"421002","2019-11","2023","1"', '3,"421022","2019-11","2024","2"'],
    reasons: [["period", "3"]],
  });
  const years = taken(["县市区", "年份", "2024年/林草覆盖率"], [["沙市区", "2023", "1"]]);
  expect(years.lines).toEqual(['2,"421002","2019-11","2023","1"']);
});

test("the month of a row is one of the column's year, and contradicts a half of it", () => {
  const rows = [["沙市区", "3月", "1", "2", "3"]];
  const header = ["县市区", "月份", "2024年/林草覆盖率", "2024年上半年/优良天数比例", "2023年"];
  expect(taken(header, rows, { indicator: "2019-11" })).toMatchObject({
    lines: ['2,"421002","2019-11","2024-03","1"', '2,"421002","2019-11","2023-03","3"'],
    reasons: [["period", "2"]],
  });
});

test("readings keep the measure of a header that ends in a period", () => {
  const header = ["断面", "总磷（μg/L）/2024年3月", "2024年4月/总磷（mg/L）"];
  expect(taken(header, [["新滩", "90", "0.1"]]).lines).toEqual([
    '2,"xintan","TP","2024-03","90","μg/L"',
    '2,"xintan","TP","2024-04","0.1","mg/L"',
  ]);
});
