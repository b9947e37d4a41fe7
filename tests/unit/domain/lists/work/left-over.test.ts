import { expect, test } from "vitest";
import { readList, splitNames } from "../../../../../src/domain/lists/work/read-list";
import {
  MOST_ROWS,
  readProjects,
  readTasks,
} from "../../../../../src/domain/lists/work/read-works";
import { fieldOf, heldFields } from "../../../../../src/domain/lists/work/work-fields";
import { workTerms as terms } from "../../../../helpers/work-terms";

test("rows with problems are left as they stand under their heads, quoted where a sign parts cells", () => {
  const read = readTasks(
    [
      "任务\t单位\t佐证",
      "好\t监利市\t一",
      '"甲 ""一期"""\t监理市\t文件',
      '"乙\n两行"\t监理市\t',
      "丙,丁\t监理市",
    ].join("\n"),
    terms,
  );
  expect(read.works.map(({ title }) => title)).toEqual(["好"]);
  expect(read.left.split("\n")).toEqual([
    "任务\t单位\t佐证",
    '"甲 ""一期"""\t监理市\t文件',
    '"乙',
    '两行"\t监理市\t',
    '"丙,丁"\t监理市',
  ]);
});

test("a cell with a tab is left quoted, and nothing at all is left where every row was taken", () => {
  expect(readTasks('任务,单位\n"甲\t乙",监理市', terms).left).toBe('任务\t单位\n"甲\t乙"\t监理市');
  expect(readTasks("任务,单位\n甲,监利市", terms).left).toBe("");
});

test("heads that name nothing are said, a column without a head is not", () => {
  expect(readTasks("任务,,佐证,备注\n甲,x,y,z", terms).ignored).toEqual(["佐证", "备注"]);
});

test("as many rows as the list takes are read", () => {
  const rows = readTasks(`任务\n${"甲\n".repeat(MOST_ROWS)}`, terms);
  expect([rows.fault, rows.works.length]).toEqual([null, MOST_ROWS]);
});

test("of two columns for one field an empty cell takes nothing away", () => {
  const read = readTasks("任务,区县,地点\n甲,监利市,\n乙,监利市,石首市\n丙,,石首市", terms);
  expect(read.works.map(({ units }) => units.join())).toEqual(["421088", "421081", "421081"]);
});

test.each([
  ["项目名称,总投资（亿元）", "污水厂2,3", "污水厂2", 30_000],
  ["项目名称,总投资（亿元）", "污水厂2,3万元", "污水厂2", 3],
  ["项目名称,总投资（万元）", "污水厂2,3", "污水厂2", 3],
  ["项目名称（亿元以上）,投资", "污水厂2,3", "污水厂2", 3],
])("under the heads %s the row %s is “%s” for %i 万元", (heads, row, title, investment) => {
  const { works } = readProjects(`${heads}\n${row}`, terms);
  expect(works.map((work) => [work.title, work.investment])).toEqual([[title, investment]]);
});

test.each([
  ["task", "任务名称*", "title"],
  ["task", "Due_Date：", "due"],
  ["task", "牵头 单位", "lead"],
  ["task", "总投资", null],
  ["project", "总投资（万元）", "investment"],
  ["project", "（万元）", null],
] as const)("of a %s the head %s names %s", (kind, head, field) => {
  expect(fieldOf(kind, head)).toBe(field);
});

test("the year beside a deadline and the span of years help to read and are not held", () => {
  expect(heldFields("task")).toContain("due");
  expect(heldFields("task")).not.toContain("year");
  expect(heldFields("project")).toEqual(expect.arrayContaining(["start", "end"]));
  expect(heldFields("project")).not.toContain("span");
});

test("blanks around names in one cell, and empty names between, are none of them", () => {
  const known = (name: string) => (/[、\n]/.test(name) ? null : name);
  expect(readList(" 甲 、、 乙\n", known)).toEqual({ found: ["甲", "乙"], unknown: [] });
  expect(splitNames(" 市水利局 、、市财政局；\n市水利局")).toEqual(["市水利局", "市财政局"]);
});
