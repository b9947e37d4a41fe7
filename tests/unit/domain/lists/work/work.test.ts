import fc from "fast-check";
import { expect, test } from "vitest";
import { daysUntil, isOverdue, readDue } from "../../../../../src/domain/lists/work/due";
import { groupTasks } from "../../../../../src/domain/lists/work/group-tasks";
import { aimedCells, gapsWithout, serves } from "../../../../../src/domain/lists/work/links";
import { projectDue, type Task, workStates } from "../../../../../src/domain/lists/work/work";
import { dropRow, putRows } from "../../../../../src/domain/rows-by-id";

const task: Task = {
  id: "a",
  title: "甲",
  workItem: null,
  lead: "",
  support: [],
  units: [],
  indicators: [],
  due: null,
  state: "not-started",
};

const hostOf = (unit: string) => unit.slice(0, 6);

test.each([
  ["2026-06-30", "2026-06-30"],
  ["2026/6/3", "2026-06-03"],
  ["２０２６年６月３０日前", "2026-06-30"],
  ["2024年2月", "2024-02-29"],
  ["2026.12", "2026-12-31"],
  ["2026年底", "2026-12-31"],
  ["2026", "2026-12-31"],
  ["2026-06-30 00:00:00", "2026-06-30"],
  ["2026-06-30 00:00", "2026-06-30"],
  ["2026年1月", "2026-01-31"],
  ["2026年12月末", "2026-12-31"],
])("the deadline %s is %s", (text, day) => {
  expect(readDue(text)).toEqual({ kind: "day", day });
});

test.each([
  ["", "empty"],
  ["—", "empty"],
  ["-", "empty"],
  ["6月底", "no-year"],
  ["12-31", "no-year"],
  ["2026-13", "refused"],
  ["2026-00", "refused"],
  ["2026-02-30", "refused"],
  ["2026-02-00", "refused"],
  ["2026-13-05", "refused"],
  ["2026-00-05", "refused"],
  ["约6月底", "refused"],
  ["尽快", "refused"],
])("%s is no deadline: %s", (text, kind) => {
  expect(readDue(text).kind).toBe(kind);
});

test("overdue follows from the day alone: never on the last day, never when done or without one", () => {
  const due = "2026-11-24";
  expect(isOverdue({ due, state: "under-way" }, "2026-11-24")).toBe(false);
  expect(isOverdue({ due, state: "under-way" }, "2026-11-25")).toBe(true);
  expect(isOverdue({ due, state: "paused" }, "2026-11-25")).toBe(true);
  expect(isOverdue({ due, state: "done" }, "2026-11-25")).toBe(false);
  expect(isOverdue({ due: null, state: "under-way" }, "2026-11-25")).toBe(false);
  expect(daysUntil("2026-11-24", "2027-01-01")).toBe(38);
  expect(daysUntil("2026-11-24", null)).toBeNull();
  expect(daysUntil("今天", "2026-11-24")).toBeNull();
  expect(projectDue({ end: 2026 } as never)).toBe("2026-12-31");
  expect(projectDue({ end: null } as never)).toBeNull();
});

test("work serves the gap of its indicator in its unit, and in the county of its township", () => {
  const gap = { key: "k", unit: "421088", series: "2019-11" };
  const aim = { units: ["421088101"], indicators: ["2019-11"] };
  expect(serves(aim, gap, hostOf)).toBe(true);
  expect(serves({ ...aim, indicators: ["2019-10"] }, gap, hostOf)).toBe(false);
  expect(serves({ ...aim, units: ["421081"] }, gap, hostOf)).toBe(false);
  expect(aimedCells({ units: ["421088", "421088101"], indicators: ["x", "y"] }, hostOf)).toEqual([
    { unit: "421088", series: "x" },
    { unit: "421088", series: "y" },
  ]);
});

const isDueIn =
  (year: number | null) =>
  ({ due }: Task): boolean =>
    (due?.slice(0, 4) ?? null) === (year === null ? null : String(year));

const names = fc.constantFrom("421088", "421088101", "421081", "421000");
const series = fc.constantFrom("x", "y", "z");
const aims = fc.array(fc.record({ units: fc.array(names), indicators: fc.array(series) }), {
  maxLength: 5,
});
const gaps = fc.array(fc.record({ key: fc.string(), unit: names, series }), { maxLength: 8 });

test("a gap is without work exactly when no row serves it", () => {
  fc.assert(
    fc.property(gaps, aims, (open, works) => {
      expect(gapsWithout(open, works, hostOf)).toEqual(
        open.filter((gap) => !works.some((work) => serves(work, gap, hostOf))),
      );
    }),
  );
});

test("tasks stand by work item and year, those that name none last, each once", () => {
  const tasks = fc.array(
    fc.record({
      workItem: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
      due: fc.option(fc.constantFrom("2025-06-30", "2026-01-31", "2026-12-31"), { nil: null }),
      state: fc.constantFrom(...workStates),
    }),
  );
  fc.assert(
    fc.property(tasks, (specs) => {
      const given = specs.map((spec, at) => ({ ...task, ...spec, id: String(at) }));
      const groups = groupTasks(given);
      const listed = groups.flatMap(({ years }) => years.flatMap((year) => year.tasks));
      expect(listed.map(({ id }) => id).toSorted()).toEqual(given.map(({ id }) => id).toSorted());
      const items = groups.map(({ workItem }) => workItem ?? 99);
      expect(items).toEqual([...new Set(items)].toSorted((one, other) => one - other));
      for (const { workItem, years, count } of groups) {
        const order = years.map(({ year }) => year ?? 9999);
        expect(order).toEqual([...new Set(order)].toSorted());
        expect(count).toBe(given.filter((each) => each.workItem === workItem).length);
        expect(years.every(({ year, tasks: own }) => own.every(isDueIn(year)))).toBe(true);
      }
    }),
  );
});

test("rows of a known id are replaced where they stand, new ones follow", () => {
  const list = [task, { ...task, id: "b" }];
  const changed = putRows(list, [
    { ...task, id: "c" },
    { ...task, title: "乙" },
  ]);
  expect(changed.map(({ id, title }) => `${id} ${title}`)).toEqual(["a 乙", "b 甲", "c 甲"]);
  expect(dropRow(changed, "b").map(({ id }) => id)).toEqual(["a", "c"]);
});
