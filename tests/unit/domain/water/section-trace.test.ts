import { expect, test } from "vitest";
import type { Period } from "../../../../src/domain/period";
import { assessSection } from "../../../../src/domain/water/assess-section";
import { type Acidity, meanOf } from "../../../../src/domain/water/averages";
import type { Reading } from "../../../../src/domain/water/section";
import { traceSection } from "../../../../src/domain/water/section-trace";
import { makeReading, makeSection } from "../../../helpers/make-water";
import { table } from "./limits-table";

const section = makeSection();
const months = ["2021-04", "2021-05", "2021-06"] as Period[];

function monthly(item: string, values: readonly number[], change: Partial<Reading> = {}) {
  return values.map((value, place) =>
    makeReading({
      item,
      value,
      period: months[place] ?? ("2021-07" as Period),
      row: { file: "water-quality.csv", line: place + 2 },
      ...change,
    }),
  );
}

function traced(
  history: readonly Reading[],
  assessed = history,
  acidity: Acidity | undefined = undefined,
) {
  const readings = [...new Set(assessed.map(({ item }) => item))].map((item) => {
    const own = assessed.filter((each) => each.item === item);
    const value =
      meanOf(
        item,
        own.map((each) => each.value),
        acidity,
      ) ?? 0;
    return makeReading({ item, value, samples: own.length, period: "2021-Q2" as Period });
  });
  const assessment = assessSection(section, readings, { limits: table }, null);
  return traceSection(section, assessment, {
    limits: table,
    history,
    months,
    ...(acidity && { acidity }),
  });
}

test("a mean is written out with the months it came from and the limit it broke", () => {
  const [item] = traced(monthly("NH3N", [0.4, 9])).items;
  expect(item).toMatchObject({
    item: "NH3N",
    clause: "GB 3838-2002 表1 第7项",
    filled: "(0.4 + 9) ÷ 2 = 4.7 > 2 → 劣Ⅴ",
  });
  expect(item?.readings.map(({ period, row }) => [period, row.line])).toEqual([
    ["2021-04", 2],
    ["2021-05", 3],
  ]);
});

test.each([
  ["DO", [4, 5], "(4 + 5) ÷ 2 = 4.5 ≥ 3 → Ⅳ"],
  ["DO", [1, 1], "(1 + 1) ÷ 2 = 1 < 2 → 劣Ⅴ"],
  ["PH", [7, 7], "−lg x̄[H⁺], n = 2: 7 ∈ [6, 9] → Ⅰ"],
  ["PH", [9.5, 9.5], "−lg x̄[H⁺], n = 2: 9.5 ∉ [6, 9] → 劣Ⅴ"],
] as const)("%s of %j is filled in as %j", (item, values, filled) => {
  expect(traced(monthly(item, values)).items[0]?.filled).toBe(filled);
});

test("a mean pH as plain figures is written out as the others are", () => {
  const history = monthly("PH", [5, 8]);
  expect(traced(history, history, "arithmetic").items[0]?.filled).toBe(
    "(5 + 8) ÷ 2 = 6.5 ∈ [6, 9] → Ⅰ",
  );
  expect(traced(history).items[0]?.filled).toBe("−lg x̄[H⁺], n = 2: 5.3006 ∉ [6, 9] → 劣Ⅴ");
});

test("a row of the period that made no class is named with the reason", () => {
  const used = monthly("TP", [0.1, 0.1, 0.1]);
  const seldom = monthly("NH3N", [9]);
  const demo = monthly("COD", [10], { basis: "demo" });
  const river = monthly("TN", [3, 3]);
  const found = traced([...used, ...seldom, ...demo, ...river], [...used, ...seldom, ...river]);
  expect(found.items.map(({ item }) => item)).toEqual(["TP"]);
  expect(found.leftOut.map(({ item, reason }) => [item, reason])).toEqual([
    ["NH3N", "too-few"],
    ["COD", "other-basis"],
    ["TN", "no-limit"],
    ["TN", "no-limit"],
  ]);
});

test("a row outside the period is neither used nor missed", () => {
  const outside = makeReading({ item: "TP", value: 9, period: "2020-04" as Period });
  const found = traced([...monthly("TP", [0.1, 0.1]), outside], monthly("TP", [0.1, 0.1]));
  expect(found.items[0]?.readings).toHaveLength(2);
  expect(found.leftOut).toEqual([]);
});

test("without the months at hand the mean's own row still says where it stands", () => {
  const reading = makeReading({ item: "TP", value: 0.15, samples: 3, period: "2021-Q2" as Period });
  const assessment = assessSection(section, [reading], { limits: table }, null);
  const found = traceSection(section, assessment, { limits: table, history: [], months });
  expect(found.items[0]).toMatchObject({
    clause: "GB 3838-2002 表1 第8项",
    filled: "0.15 ≤ 0.2 → Ⅲ",
    readings: [{ row: reading.row, value: 0.15 }],
  });
  const bare = traceSection(section, assessment, { limits: [], history: [], months });
  expect(bare.items[0]).toMatchObject({ clause: "", filled: "0.15 " });
});

test("up to four months are written out; of more the first two and the last", () => {
  const year = Array.from({ length: 6 }, (_, at) => `2021-0${at + 1}` as Period);
  const history = year.map((period, at) => makeReading({ item: "COD", value: 10 + at, period }));
  const filledOf = (count: number) => {
    const given = history.slice(0, count);
    const value =
      meanOf(
        "COD",
        given.map((each) => each.value),
      ) ?? 0;
    const mean = makeReading({ item: "COD", value, samples: count, period: "2021-H1" as Period });
    const assessment = assessSection(section, [mean], { limits: table }, null);
    return traceSection(section, assessment, { limits: table, history: given, months: year })
      .items[0]?.filled;
  };
  expect(filledOf(4)).toBe("(10 + 11 + 12 + 13) ÷ 4 = 11.5 ≤ 15 → Ⅰ");
  expect(filledOf(5)).toBe("(10 + 11 + … + 14) ÷ 5 = 12 ≤ 15 → Ⅰ");
  expect(filledOf(6)).toBe("(10 + 11 + … + 15) ÷ 6 = 12.5 ≤ 15 → Ⅰ");
});

test("each item is traced to its own rows only, and of the basis that was assessed", () => {
  const published = [...monthly("TP", [0.1, 0.1]), ...monthly("COD", [10, 12])];
  const demo = monthly("TP", [0.3, 0.3], { basis: "demo" });
  const found = traced([...published, ...demo], published);
  expect(
    found.items.map(({ item, readings }) => [item, readings.map(({ value }) => value)]),
  ).toEqual([
    ["COD", [10, 12]],
    ["TP", [0.1, 0.1]],
  ]);
  expect(found.leftOut.map(({ item, reason }) => [item, reason])).toEqual([
    ["TP", "other-basis"],
    ["TP", "other-basis"],
  ]);
});

test("what gave way to the other way of reading is left out with that reason, in its months only", () => {
  const history = monthly("NH3N", [0.4, 0.5], { way: "automatic" });
  const setAside = monthly("NH3N", [2, 2, 2, 9], { way: "manual" });
  const assessment = assessSection(section, history, { limits: table }, null);
  const trace = traceSection(section, assessment, { limits: table, history, setAside, months });
  expect(trace.items[0]?.readings.map(({ way }) => way)).toEqual(["automatic", "automatic"]);
  expect(
    trace.leftOut.map(({ period, value, reason, way }) => [period, value, reason, way]),
  ).toEqual(months.map((month) => [month, 2, "other-way", "manual"]));
});
