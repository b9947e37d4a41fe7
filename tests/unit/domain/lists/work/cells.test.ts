import { expect, test } from "vitest";
import { readProject, readTask } from "../../../../../src/domain/lists/work/read-work";
import { LONGEST_TITLE } from "../../../../../src/domain/lists/work/work";
import type {
  ProjectField,
  TaskField,
  Typed,
} from "../../../../../src/domain/lists/work/work-fields";
import { workTerms } from "../../../../helpers/work-terms";

const task = (typed: Typed<TaskField>) => readTask({ title: "甲", ...typed }, workTerms);
const project = (typed: Typed<ProjectField>) => readProject({ title: "甲", ...typed }, workTerms);

/** What was wrong, as "column fault words". */
const faultsOf = ({ problems }: ReturnType<typeof task | typeof project>) =>
  problems.map(({ field, fault, text }) => `${field} ${fault} ${text}`.trim());

test("a row keeps the id that stands there, and blanks around words are not of them", () => {
  const { work } = task({ id: "a1", title: " 排污口整治 ", lead: " 市水利局 " });
  expect([work?.id, work?.title, work?.lead]).toEqual(["a1", "排污口整治", "市水利局"]);
  const built = project({ id: "b2", title: " 污水厂 ", department: " 市住建局 " }).work;
  expect([built?.id, built?.title, built?.department]).toEqual(["b2", "污水厂", "市住建局"]);
});

test("what is left out is empty, never a word of ours", () => {
  const { work } = project({});
  expect([work?.id, work?.department]).toEqual(["", ""]);
  expect([work?.investment, work?.start, work?.end]).toEqual([null, null, null]);
  expect(task({}).work).toMatchObject({ id: "", lead: "", workItem: null, due: null });
});

test("a title may have as many letters as the list holds, and not one more", () => {
  expect(faultsOf(task({ title: "长".repeat(LONGEST_TITLE) }))).toEqual([]);
  expect(faultsOf(task({ title: "长".repeat(LONGEST_TITLE + 1) }))).toEqual([
    `title too-long ${LONGEST_TITLE}`,
  ]);
  expect(faultsOf(project({ title: " " }))).toEqual(["title empty"]);
});

test.each([
  ["1200", 1200],
  ["1,200", 1200],
  ["１ ２００．５ 万元", 1200.5],
  ["1.2亿", 12_000],
  ["1.2亿元", 12_000],
  ["0.00017亿元", 1.7],
  ["3.3亿", 33_000],
  ["5000000元", 500],
  ["0", 0],
  ["", null],
  ["-", null],
  ["—", null],
])("an investment of %s is %s 万元", (investment, amount) => {
  const read = project({ investment });
  expect(faultsOf(read)).toEqual([]);
  expect(read.work?.investment).toBe(amount);
});

test.each(["约三亿", "12万美元", "-5", "1.2.3", "元"])("%s is no investment", (investment) => {
  expect(project({ investment })).toMatchObject({ work: null });
  expect(faultsOf(project({ investment }))).toEqual([`investment investment ${investment}`]);
});

test.each([
  ["2026", 2026],
  ["２０２６", 2026],
  ["2026年", 2026],
  ["2026 年 3 月", 2026],
  ["2026年上半年", 2026],
  ["2026-03", 2026],
  ["2026.3", 2026],
  ["2026/11/15", 2026],
  ["2026-3-5日", 2026],
  ["1998", 1998],
])("a project from %s on begins in %i", (start, year) => {
  const read = project({ start });
  expect(faultsOf(read)).toEqual([]);
  expect(read.work?.start).toBe(year);
});

test.each([
  "去年",
  "自2026年",
  "26年",
  "2126",
  "2026-3x",
  "20263",
  "2026-03月15",
  "2026-3-x",
  "2026-03-155",
])("%s is no year, whether of the beginning or of the end", (typed) => {
  expect(faultsOf(project({ start: typed }))).toEqual([`start year ${typed}`]);
  expect(faultsOf(project({ end: typed }))).toEqual([`end year ${typed}`]);
});

test.each([
  [{ span: "2024.3-2026.12" }, 2024, 2026],
  [{ span: "2024、2025、2027" }, 2024, 2027],
  [{ span: "2025年" }, 2025, null],
  [{ span: " " }, null, null],
  [{ span: "2024-2026", start: "2023" }, 2023, 2026],
  [{ span: "2024-2026", end: "2028" }, 2024, 2028],
  [{ start: "2026", end: "2026" }, 2026, 2026],
  [{ end: "2026" }, null, 2026],
] as const)("the years of %o are %s to %s", (typed, start, end) => {
  const read = project(typed);
  expect(faultsOf(read)).toEqual([]);
  expect([read.work?.start, read.work?.end]).toEqual([start, end]);
});

test("a span without a year, and years that run backwards, are said with their words", () => {
  expect(faultsOf(project({ span: "两年" }))).toEqual(["span year 两年"]);
  expect(faultsOf(project({ span: "2026-2024" }))).toEqual(["end years-turned 2026–2024"]);
});

test.each([
  [{ due: "6月底", year: "2026" }, "2026-06-30"],
  [{ due: "6月30日", year: " ２０２６ 年度" }, "2026-06-30"],
  [{ due: "2027-01-31", year: "2026" }, "2027-01-31"],
  [{ year: "2026年" }, "2026-12-31"],
  [{ due: "—", year: "2026" }, "2026-12-31"],
  [{ due: "-" }, null],
  [{ year: "每年" }, null],
] as const)("the deadline of %o is %s", (typed, due) => {
  const read = task(typed);
  expect(faultsOf(read)).toEqual([]);
  expect(read.work?.due).toBe(due);
});

test.each([
  [{ due: "6月底" }, "due due-without-year 6月底"],
  [{ due: "6月底", year: "自2026年起" }, "due due-without-year 6月底"],
  [{ due: "尽快", year: "2026" }, "due due 尽快"],
])("the deadline of %o is asked for again", (typed, fault) => {
  expect(faultsOf(task(typed))).toEqual([fault]);
});

test("each state that is no state is said for what it is, and the row is not taken", () => {
  expect(task({ state: "已完成" }).work?.state).toBe("done");
  expect(task({}).work?.state).toBe("not-started");
  expect(faultsOf(task({ state: "逾期" }))).toEqual(["state state-late 逾期"]);
  expect(faultsOf(task({ state: "差不多" }))).toEqual(["state state 差不多"]);
  expect(task({ state: "逾期" }).work).toBeNull();
});
