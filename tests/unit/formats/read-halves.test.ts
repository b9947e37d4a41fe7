import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { cellsOf } from "../../../src/domain/tables/table";
import { type PartTask, readPart } from "../../../src/formats/csv/csv-part";
import { joinParts } from "../../../src/formats/csv/join-parts";
import { answerParts, readBeside } from "../../../src/formats/csv/read-beside";
import { readHalves } from "../../../src/formats/csv/read-halves";
import type { Aide } from "../../../src/formats/format";

const ports: MessagePort[] = [];

afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** A way to someone who reads parts; null: to someone who never answers. */
function aideOf(answer: ((port: MessagePort) => void) | null = answerParts): Aide {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  answer?.(port2);
  return { port: port1, isBusy: false };
}

const WIDTH = 3;
const onProgress = () => undefined;

function taskOf(text: string): PartTask {
  const bytes = new TextEncoder().encode(text);
  const from = { at: 0, line: 1 };
  return {
    bytes,
    separator: ",".charCodeAt(0),
    width: WIDTH,
    base: 0,
    recordBytes: 8,
    from,
    until: bytes.length,
    mostRows: 1000,
  };
}

/** What was read, whatever parts it was read in. */
function readOf(text: string, parts: Parameters<typeof joinParts>[1]) {
  const { bytes, columns, lines, notes } = joinParts(new TextEncoder().encode(text), parts);
  const cells = columns.map((spans) => cellsOf({ name: "", bytes, ...spans }));
  return { cells, lines: [...lines], notes };
}

const wholeOf = (text: string) => readOf(text, [{ part: readPart(taskOf(text)), linesBefore: 0 }]);
const halvesOf = async (text: string, aide = aideOf()) =>
  readHalves(taskOf(text), { aide, onProgress }, 0);

const records = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `${from + at},断面${at},0.${at}\n`).join("");

test("a text read in two halves is the text read at once, with its lines and what is said of them", async () => {
  const text = `${records(0, 40)}1,2\n"a ""b""",,\n,,\n\n${records(40, 70)}7,8,9,10\n"c ""d""",\r\n`;
  const parts = await halvesOf(text);
  expect(parts.map(({ part }) => part.lines.length > 20)).toEqual([true, true]);
  expect(readOf(text, parts)).toEqual(wholeOf(text));
});

test("texts with quotes within them keep their places in both halves", async () => {
  const text = `"x ""1""",a,\n${records(0, 10)}"y ""2""",b,"z ""3"""\n`;
  const { cells } = readOf(text, await halvesOf(text));
  expect(cells.map((column) => [column[0], column.at(-1)])).toEqual([
    ['x "1"', 'y "2"'],
    ["a", "b"],
    [null, 'z "3"'],
  ]);
});

test("a middle that lies within quotes is told: the first half's reader reads on", async () => {
  const text = `1,"${records(0, 30)}",3\n${records(30, 40)}`;
  const read = await halvesOf(text);
  expect(readOf(text, read)).toEqual(wholeOf(text));
  expect(read.every(({ linesBefore }) => linesBefore === 0)).toBe(true);
});

test("who does not answer is not waited for", async () => {
  const text = records(0, 40);
  expect(readOf(text, await halvesOf(text, aideOf(null)))).toEqual(wholeOf(text));
});

test("a quote that is never closed in the second half is told with its line in the file", async () => {
  const parts = await halvesOf(`${records(0, 20)}${records(0, 20)}1,"2\n3,4\n`);
  const [, second] = parts;
  expect((second?.part.unclosed ?? 0) + (second?.linesBefore ?? 0)).toBe(41);
});

test("both halves end as soon as there are too many rows, and tell so", async () => {
  for (const mostRows of [10, 30]) {
    const parts = await readHalves(
      { ...taskOf(records(0, 40)), mostRows },
      { aide: aideOf(), onProgress },
      0,
    );
    const rows = parts.map(({ part }) => part.lines.length);
    expect(rows.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(mostRows);
    expect(rows.every((count) => count <= mostRows + 1)).toBe(true);
  }
});

test("the other worker counts as busy until it answers, also where it cannot read its part", async () => {
  const [good, silent, failing] = [aideOf(), aideOf(null), aideOf()];
  const text = records(0, 40);
  await halvesOf(text, good);
  expect(good.isBusy).toBe(false);
  await halvesOf(text, silent);
  expect(silent.isBusy).toBe(true);
  const bad = { ...taskOf(text), mostRows: -9 };
  const answer = readBeside(failing, bad).answer();
  expect([failing.isBusy, await answer, failing.isBusy]).toEqual([true, null, false]);
});

test("places of a half are places in the file, behind a byte order mark too", async () => {
  const marked = new TextEncoder().encode(`\uFEFF${records(0, 40)}`);
  const bytes = marked.subarray(3);
  const task = { ...taskOf(records(0, 40)), bytes };
  const parts = await readHalves(task, { aide: aideOf(), onProgress }, 0);
  const joined = joinParts(bytes, parts);
  expect(parts.length).toBe(2);
  const [first] = joined.columns.map((spans) => cellsOf({ name: "", bytes, ...spans }));
  expect(first).toEqual(Array.from({ length: 40 }, (_, at) => String(at)));
});

test.each([
  ["nothing but blank lines in the second half", `${records(0, 20)}${"\n".repeat(400)}`, 20],
  ["carriage returns only", records(0, 40).replaceAll("\n", "\r"), 40],
  ["no end of the last line", records(0, 40).slice(0, -1), 40],
])("%s: read as at once", async (_case, text, rows) => {
  const parts = await halvesOf(text);
  expect(readOf(text, parts)).toEqual(wholeOf(text));
  expect(readOf(text, parts).lines.length).toBe(rows);
});

const cell = fc.oneof(
  fc.constantFrom("", "1", "断面", "2024-01", '""', '"a,b"', '"a\nb"', '"a ""b"""', "x y"),
  fc.string({ maxLength: 3, unit: fc.constantFrom("a", "中", "1", " ") }),
);

test("any table is the same in halves, whatever stands at its middle", async () => {
  const row = fc.array(cell, { minLength: 1, maxLength: WIDTH + 1 });
  const table = fc.tuple(
    fc.array(row, { minLength: 1, maxLength: 20 }),
    fc.constantFrom("\n", "\r\n", "\r"),
  );
  await fc.assert(
    fc.asyncProperty(table, async ([rows, end]) => {
      const text = rows.map((cells) => cells.join(",") + end).join("");
      expect(readOf(text, await halvesOf(text))).toEqual(wholeOf(text));
    }),
  );
});
