import { expect, test } from "vitest";
import type { ClassTask } from "../../src/database/class-worker";
import { classifyInWorker } from "../../src/database/classify-in-worker";
import { classifyCube } from "../../src/domain/water/classify-cube";
import { table } from "../unit/domain/water/limits-table";

/** What each item may reach in the worst water; pH and oxygen stay as they are. */
const reach = { PH: 7.5, DO: 8, CODMN: 16, NH3N: 2.1, TP: 0.42, TN: 3, NOTHING: 1 };
const items = Object.keys(reach);
const reached = Object.values(reach);
const sections = 40;
const months = 24;

/** A share in [0, 1) that depends on the row and the place only. */
function share(row: number, place: number): number {
  return ((row * 2654435761 + place * 40503) % 9973) / 9973;
}

/** A section's month is good or bad as a whole. */
function figure(row: number): number {
  const place = row % items.length;
  const badness = share(Math.floor(row / items.length), 1) * share(row, 4);
  return (reached[place] ?? 0) * (place < 2 ? 1 : badness);
}

/** Every item of every section in every month, but for one reading in ten, and one section in none. */
function makeTask(): ClassTask {
  const rows = Array.from({ length: (sections - 1) * months * items.length }, (_, row) => ({
    section: Math.floor(row / (months * items.length)),
    month: Math.floor(row / items.length) % months,
    item: row % items.length,
    value: figure(row),
    isDemo: Number(share(row, 2) < 0.3),
  })).filter((_, row) => share(row, 3) > 0.1);
  return {
    columns: {
      section: Int32Array.from(rows, ({ section }) => section),
      month: Int32Array.from(rows, ({ month }) => month),
      item: Int32Array.from(rows, ({ item }) => item),
      value: Float64Array.from(rows, ({ value }) => value),
      isDemo: Int32Array.from(rows, ({ isDemo }) => isDemo),
    },
    axes: { kinds: Uint8Array.from({ length: sections }, (_, at) => at % 2), months, items },
    standard: { limits: table },
  };
}

test("the worker answers what the page itself would, for every section and month", async () => {
  const { columns, axes, standard } = makeTask();
  const expected = classifyCube(columns, axes, standard);
  const found = await classifyInWorker({ columns, axes, standard });
  expect(found.ranks).toEqual(expected.ranks);
  expect(found.isDemo).toEqual(expected.isDemo);
  expect(new Set(found.ranks)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6]));
});

test("the columns are handed over, not copied", async () => {
  const task = makeTask();
  const answer = classifyInWorker(task);
  expect(task.columns.value.byteLength).toBe(0);
  expect(task.columns.section.byteLength).toBe(0);
  await answer;
});

test("without a reading nothing has a class", async () => {
  const none = new Int32Array();
  const found = await classifyInWorker({
    columns: { section: none, month: none, item: none, value: new Float64Array(), isDemo: none },
    axes: { kinds: Uint8Array.of(0, 1), months: 3, items },
    standard: { limits: table },
  });
  expect([...found.ranks]).toEqual([0, 0, 0, 0, 0, 0]);
});

test("a question given up is answered by its reason", async () => {
  const controller = new AbortController();
  const answer = classifyInWorker(makeTask(), controller.signal);
  controller.abort(new Error("another city"));
  await expect(answer).rejects.toThrow("another city");
});
