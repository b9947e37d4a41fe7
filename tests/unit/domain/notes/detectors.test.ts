import { expect, test } from "vitest";
import { classContradicts } from "../../../../src/domain/notes/class-contradicts";
import { findNotes, findSectionNotes } from "../../../../src/domain/notes/find-notes";
import { implausibleFigures, impossibleReadings } from "../../../../src/domain/notes/implausible";
import { outsideCounty } from "../../../../src/domain/notes/outside-county";
import { medianOf, seriesOf } from "../../../../src/domain/notes/series";
import { monthRepeats, valueRepeats } from "../../../../src/domain/notes/series-repeats";
import { unitSwapped } from "../../../../src/domain/notes/unit-swapped";
import type { UnitCode } from "../../../../src/domain/unit-code";
import type { ClassRank, Reading } from "../../../../src/domain/water/section";
import { makeIndicator, makeObservation, period } from "../../../helpers/make-case";
import { makeReading, makeSection } from "../../../helpers/make-water";
import { table } from "../water/limits-table";

const month = (at: number) =>
  period(`${2021 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`);

/** One item month by month; a value is at the line of its month. */
function run(values: readonly number[], change: Partial<Reading> = {}): readonly Reading[] {
  return values.map((value, at) =>
    makeReading({
      value,
      period: month(at),
      row: { file: "water-quality.csv", line: at + 2 },
      ...change,
    }),
  );
}

const quiet = [0.1, 0.12, 0.11, 0.13, 0.1, 0.09, 0.12, 0.11, 0.1, 0.13];

test("series are one item at one section, oldest first, and the rows stay as they are", () => {
  const given = [
    makeReading({ period: month(1), value: 2 }),
    makeReading({ period: month(0), value: 1 }),
    makeReading({ item: "DO", value: 8 }),
    makeReading({ section: "b", value: 9 }),
  ];
  const copy = structuredClone(given);
  const series = seriesOf(given);
  expect(
    series.map(({ section, item, readings }) => [
      section,
      item,
      readings.map((each) => each.value),
    ]),
  ).toEqual([
    ["xintan", "TP", [1, 2]],
    ["xintan", "DO", [8]],
    ["b", "TP", [9]],
  ]);
  expect(given).toEqual(copy);
});

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
  [[], null],
] as const)("the median of %j is %s", (values, median) => {
  expect(medianOf(values)).toBe(median);
});

test("a value a thousand times its series is a swap of units, with what it would be", () => {
  const notes = unitSwapped(seriesOf(run([0.1, 0.12, 110, 0.11])));
  expect(notes).toEqual([
    {
      kind: "unit-swapped",
      subject: "xintan",
      about: "TP",
      period: "2021-03",
      figures: [110, 0.11, 0.115],
      rows: [{ file: "water-quality.csv", line: 4 }],
    },
  ]);
});

test("a thousandth of its series is one too, and zero is none", () => {
  expect(unitSwapped(seriesOf(run([110, 120, 0.115, 130])))[0]?.figures).toEqual([0.115, 115, 115]);
  expect(unitSwapped(seriesOf(run([110, 120, 0, 130])))).toEqual([]);
});

test.each([
  ["just 300 times the median", [0.1, 0.1, 30, 0.1], 1],
  ["less than 300 times the median", [0.1, 0.1, 29.9, 0.1], 0],
  ["a 300th of it", [300, 300, 1, 300], 1],
  ["more than a 300th of it", [300, 300, 1.01, 300], 0],
  ["only three values", [0.1, 110, 0.1], 0],
  ["a series of zeros", [0, 0, 5, 0], 0],
])("%s", (_case, values, count) => {
  expect(unitSwapped(seriesOf(run(values)))).toHaveLength(count);
});

test("pH has no unit to swap", () => {
  expect(unitSwapped(seriesOf(run([7, 7, 7000, 7], { item: "PH" })))).toEqual([]);
});

const stated = (rank: ClassRank) => [
  { section: "xintan", period: month(0), rank, row: { file: "water-quality.csv", line: 9 } },
];

test("an item worse than the stated class contradicts it, with both rows", () => {
  const readings = [makeReading({ period: month(0), item: "NH3N", value: 1.2 })];
  expect(classContradicts(stated(2), readings, [makeSection()], table)).toEqual([
    {
      kind: "class-contradicts",
      subject: "xintan",
      about: "NH3N",
      period: "2021-01",
      figures: [2, 4, 1.2],
      rows: [
        { file: "water-quality.csv", line: 9 },
        { file: "water-quality.csv", line: 2 },
      ],
    },
  ]);
});

test.each([
  ["the same class", 4, 0],
  ["one class worse: another item may have made it", 5, 0],
  ["two classes worse than all that was read", 6, 1],
] as const)("%s", (_case, rank, count) => {
  const readings = [makeReading({ period: month(0), item: "NH3N", value: 1.2 })];
  expect(classContradicts(stated(rank), readings, [makeSection()], table)).toHaveLength(count);
});

test("other months, items that take no part and unknown sections contradict nothing", () => {
  const other = [makeReading({ period: month(1), item: "NH3N", value: 9 })];
  expect(classContradicts(stated(1), other, [makeSection()], table)).toEqual([]);
  const apart = [makeReading({ period: month(0), item: "FC", value: 90000 })];
  expect(classContradicts(stated(1), apart, [makeSection()], table)).toEqual([]);
  const unknown = [makeReading({ period: month(0), item: "NH3N", value: 9 })];
  expect(classContradicts(stated(1), unknown, [], table)).toEqual([]);
});

test("four months with one value are noted with all their rows, three are not", () => {
  const [note] = valueRepeats(seriesOf(run([0.2, 0.1, 0.1, 0.1, 0.1, 0.3])));
  expect(note).toMatchObject({
    kind: "series-repeats",
    about: "TP",
    period: "2021-02",
    figures: [0.1, 4],
  });
  expect(note?.rows.map(({ line }) => line)).toEqual([3, 4, 5, 6]);
  expect(valueRepeats(seriesOf(run([0.2, 0.1, 0.1, 0.1, 0.2])))).toEqual([]);
});

test("half detection limits do repeat and are not noted", () => {
  expect(valueRepeats(seriesOf(run([0.01, 0.01, 0.01, 0.01], { isBelowDetection: true })))).toEqual(
    [],
  );
});

const monthOf = (at: number, change: Partial<Reading> = {}) =>
  [7.1, 8.2, 3.3, 0.4].map((value, place) =>
    makeReading({
      item: ["PH", "DO", "CODMN", "NH3N"][place] ?? "",
      value,
      period: month(at),
      ...change,
    }),
  );

test("a month whose items all equal another's is noted, at one section or two", () => {
  expect(monthRepeats([...monthOf(0), ...monthOf(5)])).toMatchObject([
    { kind: "series-repeats", about: null, period: "2021-06", figures: [4] },
  ]);
  expect(monthRepeats([...monthOf(0), ...monthOf(0, { section: "b" })])).toMatchObject([
    { subject: "b", period: "2021-01" },
  ]);
  expect(monthRepeats([...monthOf(0), ...monthOf(5)])[0]?.rows).toHaveLength(8);
});

test("months with one other value, or with fewer than four items, are not called the same", () => {
  const [first, ...others] = monthOf(5);
  const changed = [{ ...(first ?? makeReading()), value: 7.2 }, ...others];
  expect(monthRepeats([...monthOf(0), ...changed])).toEqual([]);
  expect(monthRepeats([...monthOf(0).slice(1), ...monthOf(5).slice(1)])).toEqual([]);
});

test.each([
  ["PH", 14.1, 1],
  ["PH", 14, 0],
  ["PH", -0.1, 1],
  ["DO", 25.1, 1],
  ["DO", 25, 0],
  ["SD", 41, 1],
  ["TP", 41, 0],
  ["TP", -0.1, 1],
])("%s %d: %d note", (item, value, count) => {
  expect(impossibleReadings([makeReading({ item, value })])).toHaveLength(count);
});

test("a figure outside the indicator's plausible range is noted under the series it reads", () => {
  const indicator = makeIndicator(
    { kind: "at-least", value: 80 },
    { id: "2021-x", series: "x", plausible: [0, 100] },
  );
  const figures = [101, 100, null].map((value) => makeObservation({ value }));
  expect(implausibleFigures(figures, [indicator])).toEqual([
    {
      kind: "implausible",
      subject: "421088",
      about: "x",
      period: "2022",
      figures: [101, 0, 100],
      rows: [{ file: "observations.csv", line: 7 }],
    },
  ]);
  expect(implausibleFigures(figures, [])).toEqual([]);
});

const county = "421088" as UnitCode;

test("a section outside its county is noted; unknown counties and positions are not", () => {
  const section = makeSection({ county, position: [112.9, 29.8] });
  expect(outsideCounty([section], () => false)).toEqual([
    {
      kind: "outside-county",
      subject: "xintan",
      about: "421088",
      period: null,
      figures: [112.9, 29.8],
      rows: [],
    },
  ]);
  expect(outsideCounty([section], () => true)).toEqual([]);
  expect(outsideCounty([section], () => null)).toEqual([]);
  expect(outsideCounty([makeSection({ position: [1, 2] })], () => false)).toEqual([]);
  expect(outsideCounty([makeSection({ county })], () => false)).toEqual([]);
});

test("all detectors run over what was read, in their order, and change nothing", () => {
  const readings = [...run(quiet.with(5, 300)), makeReading({ item: "PH", value: 15 })];
  const rows = {
    readings,
    observations: [makeObservation({ value: 101 })],
    sections: [makeSection({ county, position: [1, 2] as const })],
    limits: table,
    indicators: [makeIndicator({ kind: "at-least", value: 80 }, { plausible: [0, 100] })],
    statedClasses: stated(1),
    contains: () => false,
  };
  const copy = structuredClone({ ...rows, contains: null });
  expect(findNotes(rows).map(({ kind }) => kind)).toEqual([
    "unit-swapped",
    "class-contradicts",
    "implausible",
    "implausible",
    "outside-county",
    "jump",
  ]);
  expect({ ...rows, contains: null }).toEqual(copy);
  expect(findSectionNotes(readings).map(({ kind }) => kind)).toEqual([
    "unit-swapped",
    "implausible",
    "jump",
  ]);
});

test("a clean series has no doubts", () => {
  expect(findSectionNotes(run(quiet))).toEqual([]);
});
