import { expect, test } from "vitest";
import { type UnderstandContext, understand } from "../../../../src/domain/tables/understand";
import { makeTable } from "../../../helpers/make-table";

const context: UnderstandContext = {
  places: [
    { code: "421000", names: ["荆州市"], parent: null, level: "city" },
    { code: "421002", names: ["沙市区"], parent: "421000", level: "county" },
    { code: "421022", names: ["公安县"], parent: "421000", level: "county" },
    { code: "421081", names: ["石首市"], parent: "421000", level: "county" },
    { code: "421022100", names: ["新厂镇"], parent: "421022", level: "township" },
    { code: "421081100", names: ["新厂镇"], parent: "421081", level: "township" },
    { code: "xintan", names: ["新滩"], parent: "421081", level: "section" },
    { code: "yaoji", names: ["姚集"], parent: "421022", level: "section" },
  ],
  aliases: [],
  history: [],
  frames: [],
  vocabulary: {
    indicators: new Map([["林草覆盖率", "2019-11"]]),
    items: new Map([
      ["氨氮", "NH3N"],
      ["总磷", "TP"],
    ]),
    figures: new Map(),
  },
  columns: {
    observation: ["unit", "indicator", "period", "value", "text", "source"],
    reading: ["section", "period", "item", "value", "samples", "unit", "stated_class", "source"],
  },
  roles: null,
  choices: { period: null, indicator: null, duplicates: "none", source: "a.csv" },
};

type Rows = readonly (readonly (string | null)[])[];

function taken(header: readonly string[], rows: Rows, choices = {}) {
  const table = makeTable(header, rows);
  const given = { ...context, choices: { ...context.choices, ...choices } };
  const { recognition, batch, leftOut, leftOutCount, join } = understand(table, given);
  const lines = batch ? new TextDecoder().decode(batch.csv).trimEnd().split("\n") : [];
  const reasons = leftOut.map(({ line, reason, text }) => [line, reason, text]);
  return {
    content: recognition.content,
    roles: recognition.roles,
    lines,
    reasons,
    leftOutCount,
    join,
  };
}

test("readings keep samples, measure, class and source of their own; the file's name else", () => {
  const { content, lines } = taken(
    ["断面", "监测时间", "监测项目", "监测值", "次数", "计量单位", "水质类别", "来源"],
    [
      ["新滩", "2021-04", "氨氮", "0.4", "3", "mg/L", "Ⅱ", "月报"],
      ["姚集", "2021-04", "总磷（μg/L）", "90", null, null, null, null],
    ],
  );
  expect(content).toBe("readings");
  expect(lines).toEqual([
    '2,"xintan","2021-04","NH3N","0.4","3","mg/L","Ⅱ","月报"',
    '3,"yaoji","2021-04","TP","90",,"μg/L",,"a.csv"',
  ]);
});

test("a wide table of readings takes the measure from its headers and leaves empty cells out", () => {
  const { lines, leftOutCount } = taken(
    ["断面", "监测时间", "氨氮（mg/L）", "总磷"],
    [
      ["新滩", "2021-04", "0.4", " "],
      ["姚集", "2021-05", "0.5", "0.1"],
    ],
  );
  expect(lines).toEqual([
    '2,"xintan","2021-04","NH3N","0.4",,"mg/L",,"a.csv"',
    '3,"yaoji","2021-05","NH3N","0.5",,"mg/L",,"a.csv"',
    '3,"yaoji","2021-05","TP","0.1",,,,"a.csv"',
  ]);
  expect(leftOutCount).toBe(0);
});

test("an item nobody knows, a place nobody knows and a totals row are left out, each with its reason", () => {
  const { lines, reasons } = taken(
    ["断面", "监测时间", "监测项目", "监测值"],
    [
      ["新滩", "2021-04", "氨氮", "0.4"],
      ["姚集", "2021-04", "放射性", "1"],
      ["天上", "2021-04", "氨氮", "1"],
      [" 合计 ", "2021-04", "氨氮", "1"],
      ["新滩", "某年", "氨氮", null],
      ["姚集", "2021-04", null, "2"],
    ],
  );
  expect(lines).toHaveLength(1);
  expect(reasons).toEqual([
    [3, "item", "1"],
    [4, "place", "天上"],
    [5, "total", " 合计 "],
    [6, "period", ""],
    [7, "item", "2"],
  ]);
});

test("a total is one also where it stands in the column before that of the names", () => {
  const { lines, reasons } = taken(
    ["序号", "断面", "监测时间", "氨氮"],
    [
      ["1", "新滩", "2021-04", "0.4"],
      ["合计", null, null, "0.4"],
      ["2", null, "2021-04", "0.4"],
    ],
  );
  expect(lines).toHaveLength(1);
  expect(reasons).toEqual([
    [3, "total", "合计"],
    [4, "place", ""],
  ]);
});

test("figures are read as written; what is not exact is no figure, and words stand as words", () => {
  const { lines, reasons } = taken(
    ["县市区", "年度", "指标", "数值", "说明", "数据来源"],
    [
      ["沙市区", "2021", "林草覆盖率", "1,234.5%", null, "年鉴"],
      ["公安县", "2021", "林草覆盖率", "约20", null, null],
      ["石首市", "2021", "林草覆盖率", "开展", null, null],
      ["荆州市", "2021", "林草覆盖率", null, "未开展", null],
      ["沙市区", "2022", "林草覆盖率", null, null, null],
      ["沙市区", "2023", "湿地率", "3", null, null],
    ],
  );
  expect(lines).toEqual([
    '2,"421002","2019-11","2021","1234.5",,"年鉴"',
    '4,"421081","2019-11","2021",,"开展","a.csv"',
    '5,"421000","2019-11","2021",,"未开展","a.csv"',
  ]);
  expect(reasons).toEqual([
    [3, "figure", "约20"],
    [7, "indicator", "3"],
  ]);
});

test("a column of words alone is what the table states", () => {
  const { lines } = taken(
    ["县市区", "年度", "指标", "情况"],
    [["沙市区", "2021", "林草覆盖率", "开展"]],
  );
  expect(lines).toEqual(['2,"421002","2019-11","2021",,"开展","a.csv"']);
});

test("a figure beside words is a figure, and the words are not kept as the figure's", () => {
  const { lines } = taken(
    ["县市区", "年度", "指标", "数值", "说明"],
    [["沙市区", "2021", "林草覆盖率", "20", "初步"]],
  );
  expect(lines).toEqual(['2,"421002","2019-11","2021","20",,"a.csv"']);
});

test("the county beside it tells two townships of one name apart", () => {
  const { lines, roles, join } = taken(
    ["所在县", "乡镇名称", "年度", "林草覆盖率"],
    [
      ["公安县", "新厂镇", "2021", "20"],
      ["石首市", "新厂镇", "2021", "30"],
    ],
  );
  expect(roles.map(({ kind }) => kind)).toEqual(["unit", "ignored", "year", "indicator-value"]);
  expect(join?.entries.map(({ match }) => match.kind)).toEqual(["exact", "exact"]);
  expect(lines.map((line) => line.split(",")[1])).toEqual(['"421022"', '"421081"']);
});

test("quotes and line ends of a cell stay inside its cell", () => {
  const { lines } = taken(
    ["县市区", "年度", "指标", "情况"],
    [["沙市区", "2021", "林草覆盖率", '说"好"\r\n\n再看']],
  );
  expect(lines).toEqual(['2,"421002","2019-11","2021",,"说""好"" 再看","a.csv"']);
});

const twice: Rows = [
  ["新滩", "2021-04", "氨氮", "0.4"],
  ["新滩", "2021-04", "氨氮", "0.6"],
  ["新滩", "2021-04", "总磷", "0.1"],
  ["新滩", "2021-05", "氨氮", "0.5"],
];
const header = ["断面", "监测时间", "监测项目", "监测值"];

test.each([
  [
    "none",
    [],
    [
      [2, "0.4"],
      [3, "0.6"],
    ],
  ],
  ["first", ['"0.4"'], [[3, "0.6"]]],
  ["last", ['"0.6"'], [[2, "0.4"]]],
] as const)(
  "rows for the same place, matter and month: %s is taken",
  (duplicates, kept, dropped) => {
    const { lines, reasons } = taken(header, twice, { duplicates });
    const figures = lines.map((line) => line.split(",")[4]);
    expect(figures.toSorted()).toEqual([...kept, '"0.1"', '"0.5"'].toSorted());
    expect(reasons).toEqual(dropped.map(([line, text]) => [line, "duplicate", text]));
  },
);

test("only the first two hundred rows left out are listed, all are counted", () => {
  const many = Array.from({ length: 201 }, (_, at) => [`天上${at}号`, "2021-04", "氨氮", "1"]);
  const { reasons, leftOutCount, lines } = taken(header, [
    ...many,
    ["新滩", "2021-04", "氨氮", "1"],
  ]);
  expect([lines.length, reasons.length, leftOutCount]).toEqual([1, 200, 201]);
  const none = understand(makeTable(header, many), context);
  expect([none.batch, none.leftOutCount]).toEqual([null, 201]);
});

test("half of the cells naming places make a column one of places, fewer do not", () => {
  const half = taken(
    ["某列", "年度", "林草覆盖率"],
    [
      ["沙市区", "2021", "1"],
      ["某地", "2021", "2"],
      [null, "2021", "2"],
      ["  ", "2021", "2"],
    ],
  );
  expect(half.roles[0]).toEqual({ kind: "unit" });
  const less = taken(
    ["某列", "年度", "林草覆盖率"],
    [
      ["沙市区", "2021", "1"],
      ["某地", "2021", "2"],
      ["何处", "2021", "2"],
    ],
  );
  expect(less.roles[0]).toEqual({ kind: "ignored" });
  expect(less.content).toBe("unknown");
});

test("a header of places counts only while no column's cells prove a better one", () => {
  const { roles } = taken(["名称", "编号", "年度", "林草覆盖率"], [["甲", "421002", "2021", "1"]]);
  expect(roles.map(({ kind }) => kind)).toEqual(["ignored", "unit", "year", "indicator-value"]);
  const alone = taken(["名称", "年度", "林草覆盖率"], [["甲", "2021", "1"]]);
  expect(alone.roles[0]).toEqual({ kind: "unit" });
});

test("a section beside its county: the section is the key, the county tells", () => {
  const { roles, content } = taken(
    ["县区", "点位名称", "监测时间", "氨氮"],
    [["石首市", "新滩", "2021-04", "0.4"]],
  );
  expect(roles.map(({ kind }) => kind)).toEqual(["county", "section", "period", "item-value"]);
  expect(content).toBe("readings");
});

test("of two columns with the same word the first has it; figures may stand in many", () => {
  const { roles } = taken(
    ["县市区", "年度", "年份", "林草覆盖率", "林草覆盖率"],
    [["沙市区", "2021", "2022", "1", "2"]],
  );
  expect(roles.map(({ kind }) => kind)).toEqual([
    "unit",
    "year",
    "ignored",
    "indicator-value",
    "ignored",
  ]);
});

test.each([
  [["断面", "备注"], ["新滩", "x"], "table"],
  [["县市区", "备注"], ["沙市区", "x"], "table"],
  [["县市区", "指标", "备注"], ["沙市区", "林草覆盖率", "x"], "table"],
  [["断面", "监测项目", "备注"], ["新滩", "氨氮", "x"], "table"],
  [["县市区", "指标", "2021"], ["沙市区", "林草覆盖率", "3"], "observations"],
  [["指标", "年度", "数值"], ["林草覆盖率", "2021", "3"], "unknown"],
  [["氨氮", "监测时间"], ["0.4", "2021-04"], "unknown"],
] as const)("%j is told for what it is", (names, row, content) => {
  const found = taken(names, [row]);
  expect(found.content).toBe(content);
  if (content !== "observations") expect([found.lines, found.reasons]).toEqual([[], []]);
});

test("a layer of shapes is one, unless it has figures", () => {
  const table = makeTable(["编号"], [["x"]]);
  const shapes = table.columns[0] ?? null;
  expect(understand({ ...table, shapes }, context).recognition.content).toBe("layer");
  const figures = makeTable(["县市区", "林草覆盖率"], [["沙市区", "1"]]);
  const both = understand({ ...figures, shapes }, context);
  expect(both.recognition.content).toBe("observations");
});
