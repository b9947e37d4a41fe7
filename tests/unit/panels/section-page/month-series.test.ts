import { describe, expect, test } from "vitest";
import type { Basis } from "../../../../src/domain/observation";
import type { Period } from "../../../../src/domain/period";
import { messages } from "../../../../src/messages/messages";
import { monthRange } from "../../../../src/panels/section-page/assessed-months";
import { coverageOf } from "../../../../src/panels/section-page/coverage";
import { monthCount } from "../../../../src/panels/section-page/month-count";
import {
  meanShown,
  monthSeries,
  runsOf,
  type SeriesGiven,
} from "../../../../src/panels/section-page/month-series";
import { monthWords } from "../../../../src/panels/section-page/month-words";
import { makeAssessment, makeReading } from "../../../helpers/make-water";
import { makeLimits } from "./make-limits";

const read = (month: string, value: number, basis: Basis = "published") =>
  makeReading({ period: month as Period, value, basis });

const seriesOf = (readings: SeriesGiven["readings"], change: Partial<SeriesGiven> = {}) =>
  monthSeries({
    readings,
    absences: [],
    months: [],
    limits: makeLimits(),
    span: 12,
    period: "2021" as Period,
    ...change,
  });

const dry = {
  section: "xintan",
  period: "2021-02" as Period,
  item: "TP",
  kind: "dry",
  row: { file: "water-quality.csv", line: 3 },
} as const;

describe("months shown", () => {
  test("the window ends with the newest reading of any item and crosses the new year", () => {
    const points = seriesOf([
      read("2020-11", 0.1),
      makeReading({ item: "DO", period: "2021-02" as Period }),
    ]);
    expect(points).toHaveLength(12);
    expect(points[0]?.period).toBe("2020-03");
    expect(points.at(-1)).toMatchObject({ period: "2021-02", reading: null, absence: "none" });
    expect(points[8]).toMatchObject({ period: "2020-11", rank: 2 });
  });

  test("the window ends with the assessed period when readings go on after it, and marks its months", () => {
    const points = seriesOf([read("2020-05", 0.1), read("2023-02", 0.1)], {
      period: "2021-Q2" as Period,
      span: 4,
    });
    expect(points.map(({ period, isAssessed }) => [period, isAssessed])).toEqual([
      ["2021-03", false],
      ["2021-04", true],
      ["2021-05", true],
      ["2021-06", true],
    ]);
  });

  test("months of a water period are not marked: which they are is the city's setting", () => {
    const points = seriesOf([read("2021-07", 0.1)], { period: "2021-high" as Period });
    expect(points.some(({ isAssessed }) => isAssessed)).toBe(false);
  });

  test("readings that begin after the assessed period are shown all the same", () => {
    const points = seriesOf([read("2022-01", 0.1), read("2022-02", 0.1)], { span: 2 });
    expect(points.map(({ reading }) => reading?.value)).toEqual([0.1, 0.1]);
    expect(points.some(({ isAssessed }) => isAssessed)).toBe(false);
  });

  test("without readings there are no months", () => {
    expect(seriesOf([])).toEqual([]);
  });

  test("a month marked dry keeps its reason, and the section's own class is beside it", () => {
    const points = seriesOf([read("2021-01", 0.25), read("2021-03", 0.1)], {
      absences: [dry],
      months: [makeAssessment({ period: "2021-01" as Period, rank: 5 })],
      span: 3,
    });
    expect(points.map(({ absence }) => absence)).toEqual(["none", "dry", "none"]);
    expect(points[0]).toMatchObject({ rank: 4, section: { rank: 5 } });
  });
});

describe("assessed months", () => {
  test.each([
    ["2021", "2021-01", "2021-12"],
    ["2021-H2", "2021-07", "2021-12"],
    ["2021-Q1", "2021-01", "2021-03"],
    ["2021-Q4", "2021-10", "2021-12"],
    ["2021-11", "2021-11", "2021-11"],
    ["2021-high", "2021-01", "2021-12"],
    ["2021-to-06", "2021-01", "2021-06"],
  ] as const)("%s runs from %s to %s", (period, first, last) => {
    expect(monthRange(period as Period)).toMatchObject({ first, last });
  });
});

describe("lines", () => {
  test("a missing month ends a line", () => {
    const runs = runsOf(seriesOf([read("2021-01", 1), read("2021-02", 2), read("2021-04", 4)]));
    expect(runs.map(({ from, values }) => [from, values])).toEqual([
      [8, [1, 2]],
      [11, [4]],
    ]);
  });

  test("published and made-up months are not joined although they follow each other", () => {
    const runs = runsOf(seriesOf([read("2021-01", 1), read("2021-02", 2, "demo")]));
    expect(runs.map(({ isDemo }) => isDemo)).toEqual([false, true]);
  });
});

describe("mean of the months", () => {
  test("two published months are averaged without the made-up ones", () => {
    const points = seriesOf([read("2021-01", 1), read("2021-02", 3), read("2021-03", 90, "demo")]);
    expect(meanShown("TP", points)).toEqual({ mean: 2, months: 2, isDemo: false });
  });

  test("one published month is no mean: the made-up ones are averaged and said to be so", () => {
    const points = seriesOf([
      read("2021-01", 9),
      read("2021-02", 2, "demo"),
      read("2021-03", 4, "demo"),
    ]);
    expect(meanShown("TP", points)).toEqual({ mean: 3, months: 2, isDemo: true });
  });

  test("a single month has none", () => {
    expect(meanShown("TP", seriesOf([read("2021-01", 9)]))).toBeNull();
  });
});

describe("a month in words", () => {
  const wording = { text: messages.zh, language: "zh" } as const;

  test("demo is said, and the section's class when it has one", () => {
    const [point] = seriesOf([read("2021-01", 0.25, "demo")], {
      months: [makeAssessment({ period: "2021-01" as Period, rank: 6 })],
      span: 1,
    });
    const words = point && monthWords(point, makeLimits(), wording);
    expect(words).toBe("2021年1月总磷 0.25\u00a0mg/L，Ⅳ类（演示）；断面 劣Ⅴ类");
  });

  test("worse than V in English has no Chinese left", () => {
    const [point] = seriesOf([read("2021-01", 0.5)], { span: 1 });
    const words = point && monthWords(point, makeLimits(), { text: messages.en, language: "en" });
    expect(words).toBe("Jan 2021: Total phosphorus 0.5\u00a0mg/L, class worse than V");
  });
});

describe("how many months", () => {
  test.each([
    ["2021", 9, "9/12 月"],
    ["2021-Q2", 2, "2/3 月"],
    ["2021-H1", 4, "4/6 月"],
    ["2021-high", 3, "3 个月"],
    ["2021-04", 25, "25 次监测"],
    ["2021", null, "—"],
  ] as const)("%s with %s is %s", (period, samples, words) => {
    const reading = makeReading({ period: period as Period, samples });
    expect(monthCount(reading, messages.zh)).toBe(words);
  });
});

describe("coverage", () => {
  test("a reading goes before a mark of absence, and an unknown month is no record", () => {
    const { kindOf } = coverageOf(
      [read("2021-01", 1)],
      [dry, { ...dry, period: "2021-01" as Period }],
    );
    expect(kindOf("TP", "2021-01" as Period)).toBe("read");
    expect(kindOf("TP", "2021-02" as Period)).toBe("dry");
    expect(kindOf("TP", "2021-03" as Period)).toBe("none");
  });

  test("an item with nothing but absences is listed, and its years too; six years at most", () => {
    const years = ["2014", "2015", "2016", "2017", "2018", "2019", "2020"];
    const coverage = coverageOf(
      [],
      years.map((year) => ({ ...dry, period: `${year}-02` as Period })),
    );
    expect(coverage.years).toEqual(years.slice(1));
    expect([...coverage.items]).toEqual(["TP"]);
  });
});
