import fc from "fast-check";
import { expect, test } from "vitest";
import { readBlock } from "../../../../../src/domain/lists/work/block";
import { readList } from "../../../../../src/domain/lists/work/read-list";
import { readProjects, readTasks } from "../../../../../src/domain/lists/work/read-works";
import { fieldOf, fieldsOf } from "../../../../../src/domain/lists/work/work-fields";
import { findState } from "../../../../../src/domain/lists/work/work-terms";
import { messages } from "../../../../../src/messages/messages";
import { workTerms as terms } from "../../../../helpers/work-terms";

test("a table as it comes from a spreadsheet becomes tasks", () => {
  const read = readTasks(
    [
      "工作事项\t任务名称\t指标\t区县\t责任单位\t配合单位\t完成时限\t完成情况\t佐证",
      "5\t排污口整治\t林草覆盖率、近岸海域水质优良（一、二类）比例\t监利、421081\t市生态环境局\t市水利局，市财政局\t2026年6月\t推进中\t文件1",
      "\t全市巡查\t\t全市\t\t\t\t\t",
    ].join("\r\n"),
    terms,
  );
  expect(read.fault).toBeNull();
  expect(read.problems).toEqual([]);
  expect(read.ignored).toEqual(["佐证"]);
  expect(read.left).toBe("");
  expect(read.works).toEqual([
    {
      id: "",
      title: "排污口整治",
      workItem: 5,
      lead: "市生态环境局",
      support: ["市水利局", "市财政局"],
      units: ["421088", "421081"],
      indicators: ["2019-11", "2019-09"],
      due: "2026-06-30",
      state: "under-way",
    },
    {
      id: "",
      title: "全市巡查",
      workItem: null,
      lead: "",
      support: [],
      units: ["421000"],
      indicators: [],
      due: null,
      state: "not-started",
    },
  ]);
});

test("each wrong cell is named by line, column and cause; its row waits, the others are taken", () => {
  const read = readTasks(
    [
      "任务,单位,指标,工作事项,完成时限,进度",
      "甲,监利市,11,6,2026-02-28,已完成",
      ",监理市,99,9,2月底,逾期",
      '"乙\n两行",新厂镇,11,,2026-02-30,差不多',
      "丙,421023,11,,2026,",
    ].join("\n"),
    terms,
  );
  expect(read.works.map(({ title, units, due }) => [title, units, due])).toEqual([
    ["甲", ["421088"], "2026-02-28"],
    ["丙", ["421088"], "2026-12-31"],
  ]);
  expect(read.problems.map(({ line, field, fault, text }) => [line, field, fault, text])).toEqual([
    [3, "title", "empty", ""],
    [3, "units", "unit-unknown", "监理市"],
    [3, "indicators", "indicator-unknown", "99"],
    [3, "workItem", "work-item-unknown", "9"],
    [3, "due", "due-without-year", "2月底"],
    [3, "state", "state-late", "逾期"],
    [4, "units", "unit-ambiguous", "新厂镇"],
    [4, "due", "due", "2026-02-30"],
    [4, "state", "state", "差不多"],
  ]);
  // What is left can be put right and read again, and holds nothing that was taken.
  const again = readTasks(read.left.replace("监理市", "监利市"), terms);
  expect(again.works).toEqual([]);
  expect(again.problems.map(({ fault }) => fault)).not.toContain("unit-unknown");
  expect(read.left).not.toContain("甲");
});

test("the year of its own column completes a deadline without one", () => {
  const read = readTasks("年度,任务,完成时限\n2026,甲,6月底\n2027年,乙,", terms);
  expect(read.works.map(({ due }) => due)).toEqual(["2026-06-30", "2027-12-31"]);
});

test("projects bring money in any measure and years in one cell or two", () => {
  const read = readProjects(
    [
      "项目名称\t地点\t总投资（亿元）\t起止年月\t责任单位\t关联指标\t建设进度",
      "甲\t监利市\t1.2\t2024.3-2026.12\t市住建局\t11\t在建",
      "乙\t石首市\t1,200万元\t2025年\t\t\t",
      "丙\t石首市\t约三亿\t去年\t\t\t",
    ].join("\n"),
    terms,
  );
  expect(read.works.map(({ investment, start, end }) => [investment, start, end])).toEqual([
    [12_000, 2024, 2026],
    [1200, 2025, null],
  ]);
  expect(read.problems.map(({ line, field, fault }) => [line, field, fault])).toEqual([
    [4, "span", "year"],
    [4, "investment", "investment"],
  ]);
  const turned = readProjects("项目,开工年份,完工年份\n甲,2026-03,2024", terms);
  expect(turned.problems.map(({ field, fault }) => [field, fault])).toEqual([
    ["end", "years-turned"],
  ]);
});

test("nothing, a table without the column that names the rows, and too many rows say so", () => {
  expect(readTasks("", terms).fault).toBe("nothing");
  expect(readTasks("任务", terms).fault).toBe("nothing");
  expect(readTasks("工作量,单位\n3,监利市", terms).fault).toBe("no-title");
  expect(readTasks(`任务\n${"甲\n".repeat(2001)}`, terms).fault).toBe("too-many");
});

test("a number that two indicators bear names neither", () => {
  expect(readTasks("任务,指标\n甲,9", terms).problems.map(({ fault }) => fault)).toEqual([
    "indicator-unknown",
  ]);
});

test("every head and state the page writes is read back, in both languages", () => {
  for (const { workPage } of Object.values(messages)) {
    for (const field of fieldsOf.task) expect(fieldOf("task", workPage.fields[field])).toBe(field);
    for (const field of fieldsOf.project) {
      const head = field === "title" ? workPage.projectTitle : workPage.fields[field];
      expect(fieldOf("project", head)).toBe(field);
    }
    for (const [state, word] of Object.entries(workPage.states))
      expect(findState(word)).toBe(state);
  }
});

test("cells come back from a block whatever they hold", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "，", ",", "\t", "\n", '"', " ") });
  const written = (cells: readonly string[]) =>
    cells.map((each) => `"${each.replace(/"/g, '""')}"`).join(",");
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
      const text = ["a,b", ...rows.map(written)].join("\n");
      const read = readBlock(text).slice(1);
      const kept = rows.map((cells) => cells.map((each) => each.trim()));
      expect(read.map(({ cells }) => cells)).toEqual(
        kept.filter((cells) => cells.some((each) => each !== "")),
      );
    }),
  );
});

test("lines are counted as a person counts them, over cells of several lines and empty rows", () => {
  expect(readBlock('a,b\n"x\ny",1\n,\nz,2').map(({ line }) => line)).toEqual([1, 2, 5]);
});

test("of names in one cell the longest known stretch counts", () => {
  const known = new Map([
    ["甲、乙", "1"],
    ["乙", "2"],
    ["丙", "3"],
  ]);
  expect(readList("甲、乙；丁，丙、丙", (name) => known.get(name) ?? null)).toEqual({
    found: ["1", "3"],
    unknown: ["丁"],
  });
});
