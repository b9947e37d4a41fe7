import { expect, test } from "vitest";
import { numberIn, reportedIn } from "../../../../src/domain/tables/recognise/figure-cell";
import { understand } from "../../../../src/domain/tables/understand";
import { makeTable } from "../../../helpers/make-table";

const percent = { plausible: [0, 100], takesWords: false, measure: "%" } as const;
const words = { plausible: [-Infinity, Infinity], takesWords: true, measure: null } as const;

const counties = ["沙市区", "公安县", "石首市", "洪湖市", "松滋市", "监利市", "江陵县"];
const context = {
  places: [
    ...counties.map((name, at) => ({
      code: `42100${at + 1}`,
      names: [name],
      parent: "421000",
      level: "county" as const,
    })),
    { code: "xintan", names: ["新滩"], parent: "421001", level: "section" as const },
    { code: "yaoji", names: ["姚集"], parent: "421001", level: "section" as const },
  ],
  aliases: [],
  history: [],
  frames: [],
  vocabulary: {
    indicators: new Map([["林草覆盖率", "2019-11"]]),
    items: new Map([["氨氮", "NH3N"]]),
    figures: new Map([["2019-11", percent]]),
  },
  columns: {
    observation: ["unit", "indicator", "period", "value", "text"],
    reading: ["section", "period", "item", "value"],
  },
  roles: null,
  choices: { period: null, indicator: null, duplicates: "none" as const, source: "a.csv" },
};

const taken = (cells: readonly (string | null)[], header = ["县市区", "年度", "林草覆盖率"]) => {
  const rows = cells.map((cell, at) => [counties[at] ?? "", "2024", cell]);
  const { batch, leftOut, notes } = understand(makeTable(header, rows), context);
  return {
    counts: batch && [batch.rowCount, batch.figureCount],
    leftOut: leftOut.map(({ line, reason, text }) => [line, reason, text]),
    notes: notes.map(({ kind, count, lines }) => [kind, count, lines]),
  };
};

test("of a share in percent words are left out, nothing is missing, and what cannot be right is said", () => {
  expect(taken(["一百", "—", "-45.6", "145", "1,650", "88.8"])).toEqual({
    counts: [4, 1],
    leftOut: [[2, "figure", "一百"]],
    notes: [
      ["figures-empty", 1, [3]],
      ["figures-implausible", 3, [4, 5, 6]],
    ],
  });
});

test("both ends of the range are plausible; a clean table has nothing said of it", () => {
  expect(taken(["0", "100"])).toEqual({ counts: [2, 2], leftOut: [], notes: [] });
});

test("a table of nothing but marks makes no row, and says so", () => {
  expect(taken(["—", "无"])).toEqual({
    counts: null,
    leftOut: [],
    notes: [["figures-empty", 2, [2, 3]]],
  });
});

test("a blank cell of a long table is an empty figure, words beside it or not", () => {
  const header = ["县市区", "年度", "指标", "数值", "说明"];
  const rows = [
    ["沙市区", "2024", "林草覆盖率", null, "设备检修"],
    ["公安县", "2024", "林草覆盖率", " ", null],
    ["石首市", "2024", "林草覆盖率", "5", "初步"],
  ];
  const { batch, leftOutCount, notes } = understand(makeTable(header, rows), context);
  expect([batch?.rowCount, batch?.figureCount, leftOutCount]).toEqual([1, 1, 0]);
  expect(notes).toEqual([{ kind: "figures-empty", count: 2, lines: [2, 3], detail: "" }]);
});

test("readings that say there is none stay rows and count as no figures", () => {
  const rows = ["0.4", "—", "断流", "N/A", "无", "0.01L", "未检出"].map((cell, at) => [
    "新滩",
    `2024-0${at + 1}`,
    cell,
  ]);
  const { batch, notes } = understand(makeTable(["断面", "监测时间", "氨氮"], rows), context);
  expect([batch?.rowCount, batch?.figureCount]).toEqual([7, 3]);
  expect(notes).toEqual([{ kind: "figures-empty", count: 4, lines: [3, 4, 5, 6], detail: "" }]);
});

test("the first twenty lines are told, each once, and all are counted", () => {
  const header = ["县市区", "年度", "指标", "数值"];
  const rows = Array.from({ length: 25 }, (_, at) => [
    "沙市区",
    String(2000 + at),
    "林草覆盖率",
    "-",
  ]);
  const [note] = understand(makeTable(header, rows), context).notes;
  expect([note?.count, note?.lines.length, note?.lines[0]]).toEqual([25, 20, 2]);
});

test.each(["—", "-", "－", "——", "/", "N/A", "n/a", "NA", "#N/A", "…", "...", "null", null, "NaN"])(
  "%j is an empty figure, whatever the column is of",
  (cell) => {
    expect(reportedIn(cell, null, percent)).toBe("empty");
    expect(reportedIn(cell, null, words)).toBe("empty");
    expect(reportedIn(cell, null, undefined)).toBe("empty");
  },
);

test.each(["无", "无 数据", "未监测", "未统计", "暂无", "缺测", "不详", "空白"])(
  "%j is an empty figure where figures are asked for, and an answer where words are",
  (cell) => {
    expect(reportedIn(cell, null, percent)).toBe("empty");
    expect(reportedIn(cell, null, words)).toEqual({ value: null, text: cell });
  },
);

test.each(["一百", "约20", "≥90", "良", "1,65", "12.3.4", "无人机", "a-b"])(
  "%j is no figure",
  (cell) => {
    expect(reportedIn(cell, null, percent)).toBe("figure");
  },
);

test("words count where they are asked for, digits among them never; a mark gives way to words beside it", () => {
  expect(reportedIn("开展", null, words)).toEqual({ value: null, text: "开展" });
  expect(reportedIn("约20", null, words)).toBe("figure");
  expect(reportedIn("—", "未开展", words)).toEqual({ value: null, text: "未开展" });
  expect(reportedIn("—", "未开展", percent)).toBe("empty");
  expect(reportedIn("20", "初步", words)).toEqual({ value: "20", text: null });
});

test.each([
  ["1,650", "1650"],
  ["1，650", "1650"],
  ["-45.6", "-45.6"],
  ["８１．２％", "81.2"],
  ["+5", "5"],
])("%j is read as %s", (cell, figure) => {
  expect(numberIn(cell)).toBe(figure);
});
