import { describe, expect, test } from "vitest";
import { evaluate } from "../../../../src/domain/gaps/evaluate";
import type { Rule } from "../../../../src/domain/programme/programme";
import type { AssignedTarget } from "../../../../src/domain/target";
import {
  JIANLI,
  makeEvidence,
  makeIndicator,
  makeReported,
  makeUnit,
  period,
} from "../../../helpers/make-case";

const atLeast: Rule = { kind: "at-least", value: 80 };
const atMost: Rule = { kind: "at-most", value: 50 };
const exactly: Rule = { kind: "exactly", value: 100 };

const judge = (rule: Rule, value: number) =>
  evaluate(makeIndicator(rule), makeEvidence(makeReported({ value })));

test.each([
  [atLeast, 80, "at-risk", 0],
  [atLeast, 79.9, "not-met", 0.1],
  [atLeast, 84, "met", -4],
  [atLeast, 83.9, "at-risk", -3.9],
  [atLeast, 100, "met", -20],
  [atMost, 50, "at-risk", 0],
  [atMost, 50.5, "not-met", 0.5],
  [atMost, 40, "met", -10],
  [exactly, 100, "met", 0],
  [exactly, 99.9, "not-met", 0.1],
] as const)("%o with %d is %s, short by %d", (rule, value, state, gap) => {
  const verdict = judge(rule, value);
  expect(verdict.state).toBe(state);
  expect(verdict.gap).toBeCloseTo(gap, 9);
});

test("a figure off its limit by the dust of binary fractions is at the limit", () => {
  const rule: Rule = { kind: "at-least", value: 0.3 };
  const indicator = makeIndicator(rule, { plausible: null });
  const verdict = evaluate(indicator, makeEvidence(makeReported({ value: 0.1 + 0.2 })));
  expect(verdict.state).toBe("at-risk");
  expect(evaluate(indicator, makeEvidence(makeReported({ value: 0.29999 }))).state).toBe("not-met");
});

test("100 % of ≥ 100 % cannot be bettered, so it is met and not at risk", () => {
  expect(judge({ kind: "at-least", value: 100 }, 100).state).toBe("met");
});

test("a better figure never has a worse state", () => {
  const order = ["not-met", "at-risk", "met"];
  const states = Array.from({ length: 101 }, (_, value) =>
    order.indexOf(judge(atLeast, value).state),
  );
  expect(states.toSorted((a, b) => a - b)).toEqual(states);
});

describe("what cannot be judged says why", () => {
  const indicator = makeIndicator(atLeast);

  test("no report is no data, with no gap", () => {
    const verdict = evaluate(indicator, makeEvidence(makeReported(null)));
    expect(verdict).toMatchObject({
      state: "no-data",
      reason: "not-reported",
      gap: null,
      value: null,
    });
  });

  test("a value outside its plausible range is not assessed", () => {
    const verdict = evaluate(indicator, makeEvidence(makeReported({ value: 180 })));
    expect(verdict).toMatchObject({ state: "not-assessed", reason: "implausible" });
  });

  test("an older figure is stale, with its own period and gap", () => {
    const evidence = makeEvidence(makeReported({ value: 70 }), { asked: period("2024") });
    expect(evaluate(indicator, evidence)).toMatchObject({
      state: "stale",
      reason: "older-value",
      period: "2022",
      gap: 10,
    });
  });

  test("an older figure that cannot be judged keeps the reason why", () => {
    const old = { asked: period("2024") };
    const wrong = evaluate(indicator, makeEvidence(makeReported({ value: 180 }), old));
    expect(wrong).toMatchObject({ state: "not-assessed", reason: "implausible", period: "2022" });
  });

  test("an indicator without an attribute at the unit's level does not apply", () => {
    const cityOnly = makeIndicator(atLeast, { attribute: { city: "binding", county: null } });
    expect(evaluate(cityOnly, makeEvidence(makeReported({ value: 1 })))).toMatchObject({
      state: "not-assessed",
      reason: "not-applicable",
    });
  });

  test("a coast item does not apply, whatever was reported", () => {
    const coast = makeIndicator(atLeast, { notApplicable: { zh: "不涉海", en: "no coast" } });
    expect(evaluate(coast, makeEvidence(makeReported({ value: 99 }))).reason).toBe(
      "not-applicable",
    );
  });
});

describe("an assigned target", () => {
  const rule: Rule = { kind: "assigned", better: "higher", notWorse: true };
  const target: AssignedTarget = {
    unit: JIANLI,
    indicator: "x",
    period: period("2022"),
    value: 80,
    provenance: { status: "sourced", note: "" },
  };

  test("that nobody assigned leaves a figure not assessed, never met", () => {
    const verdict = evaluate(makeIndicator(rule), makeEvidence(makeReported({ value: 99 })));
    expect(verdict).toMatchObject({ state: "not-assessed", reason: "no-target", value: 99 });
  });

  test("is judged when there is one", () => {
    const evidence = makeEvidence(makeReported({ value: 79 }), { assigned: target });
    expect(evaluate(makeIndicator(rule), evidence)).toMatchObject({ state: "not-met", gap: 1 });
  });

  test("met but worse than the year before is at risk", () => {
    const evidence = makeEvidence(makeReported({ value: 90 }, { value: 95 }), { assigned: target });
    expect(evaluate(makeIndicator(rule), evidence).state).toBe("at-risk");
    const better = makeEvidence(makeReported({ value: 96 }, { value: 95 }), { assigned: target });
    expect(evaluate(makeIndicator(rule), better).state).toBe("met");
  });
});

describe("a trend", () => {
  const rule: Rule = { kind: "trend", trend: "not-decreasing" };

  test("needs an earlier figure", () => {
    const verdict = evaluate(makeIndicator(rule), makeEvidence(makeReported({ value: 50 })));
    expect(verdict).toMatchObject({ state: "not-assessed", reason: "no-earlier-value" });
  });

  test.each([
    ["not-decreasing", 50, 50, "met"],
    ["not-decreasing", 49.9, 50, "not-met"],
    ["area-kept", 50, 50, "met"],
    ["decreasing", 50, 50, "not-met"],
    ["decreasing", 49, 50, "met"],
  ] as const)("%s: %d after %d is %s", (trend, value, before, state) => {
    const evidence = makeEvidence(makeReported({ value }, { value: before }));
    expect(evaluate(makeIndicator({ kind: "trend", trend }), evidence).state).toBe(state);
  });
});

test("stated words must be the expected ones", () => {
  const indicator = makeIndicator({ kind: "stated", expected: "建立" }, { plausible: null });
  const say = (text: string) =>
    evaluate(indicator, makeEvidence(makeReported({ value: null, text }))).state;
  expect(say("建立")).toBe("met");
  expect(say("未建立")).toBe("not-met");
});

test("the rule whose conditions fit the unit is the one", () => {
  const indicator = makeIndicator(atLeast, {
    rules: [
      { when: { terrain: "hill" }, rule: { kind: "at-least", value: 40 }, wording: "≥40" },
      { when: { terrain: "plain" }, rule: { kind: "at-least", value: 18 }, wording: "≥18" },
    ],
  });
  const reported = makeReported({ value: 30 });
  expect(evaluate(indicator, makeEvidence(reported)).state).toBe("met");
  expect(evaluate(indicator, makeEvidence(reported, { terrain: "hill" })).state).toBe("not-met");
  const city = makeUnit({ level: "city" });
  expect(evaluate(indicator, makeEvidence(reported, { unit: city })).target?.value).toBe(18);
});

test("every verdict leads back to its rows", () => {
  const { trace } = judge(atLeast, 70);
  expect(trace.filled).toBe("70 ≥ 80 ✗ (10)");
  expect(trace.rows.map(({ row }) => row)).toEqual([{ file: "observations.csv", line: 7 }]);
});
