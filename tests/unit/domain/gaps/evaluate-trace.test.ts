import { describe, expect, test } from "vitest";
import { evaluate } from "../../../../src/domain/gaps/evaluate";
import {
  makeEvidence,
  makeIndicator,
  makeObservation,
  makeReported,
  period,
} from "../../../helpers/make-case";

const atLeast = makeIndicator({ kind: "at-least", value: 80 }, { formula: "a / b × 100 %" });

describe("days left", () => {
  const on = (asOf: string, asked = "2022") =>
    evaluate(atLeast, makeEvidence(null, { asOf, asked: period(asked) })).daysLeft;

  test.each([
    ["2022-12-31", "2022", 0],
    ["2022-12-30", "2022", 1],
    ["2023-01-01", "2022", -1],
    ["2020-01-01", "2020", 365],
    ["2021-01-01", "2021", 364],
    ["2022-03-01", "2022-04", 305],
  ])("on %s for %s are %d", (asOf, asked, days) => {
    expect(on(asOf, asked)).toBe(days);
  });

  test.each(["", "2022-02-30", "2022-13-01", "2022-1-1", "today"])("%j is no day", (asOf) => {
    expect(on(asOf)).toBeNull();
  });

  test("are not counted where nobody said which day it is", () => {
    expect(evaluate(atLeast, makeEvidence(null)).daysLeft).toBeNull();
  });
});

test("the trace says how the indicator is reckoned", () => {
  expect(evaluate(atLeast, makeEvidence(null)).trace.formula).toBe("a / b × 100 %");
});

describe("rows left out", () => {
  const reported = makeReported({ value: 90 }, { value: 70, row: { file: "f.csv", line: 2 } });

  test("are an earlier figure the rule did not compare with", () => {
    const { trace } = evaluate(atLeast, makeEvidence(reported));
    expect(trace.leftOut).toMatchObject([
      { why: "older-period", period: "2021", value: 70, row: { file: "f.csv", line: 2 } },
    ]);
  });

  test("are none where the rule compared with it", () => {
    const trend = makeIndicator({ kind: "trend", trend: "not-decreasing" });
    const { trace } = evaluate(trend, makeEvidence(reported));
    expect(trace.rows).toHaveLength(2);
    expect(trace.leftOut).toEqual([]);
  });

  test("are also those known to be before the rule was asked", () => {
    const { row, period: year, value, source } = makeObservation();
    const demo = { row, period: year, value, source, text: null, basis: "demo" } as const;
    const leftOut = [{ ...demo, why: "demo-beside-published" as const }];
    const { trace } = evaluate(atLeast, makeEvidence(makeReported({ value: 90 }), { leftOut }));
    expect(trace.leftOut).toEqual(leftOut);
  });
});

describe("the unit a figure is stated in", () => {
  const stated = (value: number, reportedUnit: string, before?: number) =>
    evaluate(
      before === undefined ? atLeast : makeIndicator({ kind: "trend", trend: "not-decreasing" }),
      makeEvidence(makeReported({ value }, before === undefined ? null : { value: before }), {
        reportedUnit,
      }),
    );

  test("as a fraction is taken as percents, the row kept as it stands", () => {
    const verdict = stated(0.861, "1");
    expect(verdict).toMatchObject({ state: "met", value: 86.1 });
    expect(verdict.trace.filled).toBe("0.861 = 86.1 % · 86.1 ≥ 80 ✓");
    expect(verdict.trace.rows[0]?.value).toBe(0.861);
  });

  test("holds for the figure before, too", () => {
    const verdict = stated(0.86, "1", 0.87);
    expect(verdict).toMatchObject({ state: "not-met", gap: 1 });
    expect(verdict.trace.rows.map(({ value }) => value)).toEqual([0.86, 0.87]);
  });

  test.each(["%", ""])("as %j is the indicator's own", (unit) => {
    expect(stated(86, unit)).toMatchObject({ state: "met", value: 86 });
    expect(stated(86, unit).trace.filled).toBe("86 ≥ 80 ✓");
  });

  test("that cannot be percents is not guessed", () => {
    const verdict = stated(86, "mg/L");
    expect(verdict).toMatchObject({ state: "not-assessed", reason: "implausible", value: null });
    expect(verdict.trace).toMatchObject({ filled: "86 mg/L ≠ %", rows: [{ value: 86 }] });
  });

  test("is not converted for an indicator that is no percentage", () => {
    const index = makeIndicator({ kind: "at-least", value: 60 }, { unit: { zh: "", en: "" } });
    const evidence = makeEvidence(makeReported({ value: 0.6 }), { reportedUnit: "1" });
    expect(evaluate(index, evidence).reason).toBe("implausible");
  });
});

describe("a percentage that looks like a fraction", () => {
  const looks = (value: number, limit: number, unit = "%") =>
    evaluate(
      makeIndicator({ kind: "at-least", value: limit }, { unit: { zh: unit, en: unit } }),
      makeEvidence(makeReported({ value })),
    ).trace.looksLikeFraction;

  test.each([
    [0.86, 80, "%", true],
    [1, 10, "%", true],
    [1.01, 80, "%", false],
    [0, 80, "%", false],
    [0.86, 4.5, "%", false],
    [0.86, 80, "km²", false],
  ] as const)("%d under a limit of %d %s: %s", (value, limit, unit, expected) => {
    expect(looks(value, limit, unit)).toBe(expected);
  });

  test("is none where there is no figure or no limit", () => {
    expect(evaluate(atLeast, makeEvidence(null)).trace.looksLikeFraction).toBe(false);
    const words = makeIndicator({ kind: "stated", expected: "建立" });
    const evidence = makeEvidence(makeReported({ value: 0.5, text: "建立" }));
    expect(evaluate(words, evidence).trace.looksLikeFraction).toBe(false);
  });
});
