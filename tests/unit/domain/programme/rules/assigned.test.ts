import { expect, test } from "vitest";
import { evaluate } from "../../../../../src/domain/gaps/evaluate";
import type { Rule } from "../../../../../src/domain/programme/programme";
import {
  JIANLI,
  makeEvidence,
  makeIndicator,
  makeReported,
  period,
} from "../../../../helpers/make-case";

const assignedTarget = (value: number) => ({
  unit: JIANLI,
  indicator: "x",
  period: period("2022"),
  value,
  provenance: { status: "sourced", note: "" } as const,
});

function judge(better: "higher" | "lower", target: number, values: readonly [number, number]) {
  const rule: Rule = { kind: "assigned", better, notWorse: true };
  const [now, before] = values;
  return evaluate(
    makeIndicator(rule),
    makeEvidence(makeReported({ value: now }, { value: before }), {
      assigned: assignedTarget(target),
    }),
  );
}

test("the task done and yet worse than the year before are two tests: at risk", () => {
  const verdict = judge("higher", 75, [83.1, 84]);
  expect(verdict).toMatchObject({ state: "at-risk", gap: -8.1 });
  expect(verdict.trace.rows.map(({ value }) => value)).toEqual([83.1, 84]);
  expect(verdict.trace.filled).toBe("83.1 ≥ 75 ✓ · 84 → 83.1");
});

test.each([
  ["below its limit and falling", 50, [40, 42], "met"],
  ["below its limit but rising", 50, [42, 40], "at-risk"],
  ["over its limit though falling", 50, [60, 70], "not-met"],
] as const)("where lower is better, %s", (_case, target, values, state) => {
  expect(judge("lower", target, values)).toMatchObject({ state, target: { comparison: "≤" } });
});

test("binary dust is no worsening", () => {
  expect(judge("higher", 0.2, [0.3, 0.1 + 0.2]).state).toBe("met");
});

const notWorse: Rule = { kind: "assigned", better: "higher", notWorse: true };

test("the task done without a figure of the year before is met, and says what is not known", () => {
  const evidence = makeEvidence(makeReported({ value: 90 }), { assigned: assignedTarget(75) });
  expect(evaluate(makeIndicator(notWorse), evidence)).toMatchObject({
    state: "met",
    reason: "no-earlier-value",
  });
});

test("a task not done is not met, whatever the year before was", () => {
  const evidence = makeEvidence(makeReported({ value: 70 }), { assigned: assignedTarget(75) });
  expect(evaluate(makeIndicator(notWorse), evidence)).toMatchObject({
    state: "not-met",
    reason: null,
  });
});

/** 完成上级规定的考核任务，且 ≥90 或持续提高. */
const goodDays: Rule = {
  kind: "assigned",
  better: "higher",
  notWorse: false,
  also: { comparison: "≥", value: 90 },
};

function judgeBoth(target: number, now: number, before: number | null) {
  const previous = before === null ? null : { value: before };
  const evidence = makeEvidence(makeReported({ value: now }, previous), {
    assigned: assignedTarget(target),
  });
  return evaluate(makeIndicator(goodDays), evidence);
}

test.each([
  ["the task and the limit kept", [80, 96, 97], ["met", null]],
  ["the limit missed, yet better than before", [75, 85, 84], ["met", null]],
  ["the limit missed and worse than before", [75, 85, 86], ["not-met", null]],
  ["the limit missed and as before", [75, 85, 85], ["not-met", null]],
  [
    "the limit missed, the year before unknown",
    [75, 85, null],
    ["not-assessed", "no-earlier-value"],
  ],
  ["the limit kept by a hair", [75, 91, 92], ["at-risk", "near-limit"]],
  ["the limit kept, the task missed", [95, 93, 90], ["not-met", null]],
] as const)("%s", (_case, [target, now, before], [state, reason]) => {
  expect(judgeBoth(target, now, before)).toMatchObject({ state, reason });
});

test("what misses both limits is short of the document's own, with both comparisons shown", () => {
  const verdict = judgeBoth(75, 85, 86);
  expect(verdict).toMatchObject({ gap: 5, target: { value: 90 } });
  expect(verdict.trace.filled).toBe("85 ≥ 75 ✓ · 85 ≥ 90 ✗ (5) · 86 → 85");
});

test("for PM2.5 the limit is a ceiling and improving is falling", () => {
  const rule: Rule = {
    kind: "assigned",
    better: "lower",
    notWorse: false,
    also: { comparison: "≤", value: 25 },
  };
  const judgeFine = (now: number, before: number) =>
    evaluate(
      makeIndicator(rule),
      makeEvidence(makeReported({ value: now }, { value: before }), {
        assigned: assignedTarget(40),
      }),
    ).state;
  expect(judgeFine(30, 31)).toBe("met");
  expect(judgeFine(30, 29)).toBe("not-met");
  expect(judgeFine(20, 19)).toBe("met");
});

test("without an assigned target the figure is shown and nothing judged", () => {
  const rule: Rule = { kind: "assigned", better: "higher", notWorse: false };
  const verdict = evaluate(makeIndicator(rule), makeEvidence(makeReported({ value: 90 })));
  expect(verdict).toMatchObject({ state: "not-assessed", reason: "no-target" });
  expect(verdict.trace.rows.map(({ value }) => value)).toEqual([90]);
  const nothing = evaluate(makeIndicator(rule), makeEvidence(null));
  expect(nothing.trace.rows).toEqual([]);
});

test("a task in danger and worse than before says the latter", () => {
  expect(judge("higher", 75, [76, 77])).toMatchObject({
    state: "at-risk",
    reason: "worse-than-before",
  });
  expect(judge("higher", 75, [76, 75.5])).toMatchObject({ state: "at-risk", reason: "near-limit" });
});

test("a figure outside the plausible range is judged by no limit", () => {
  expect(judgeBoth(80, 140, 97)).toMatchObject({ state: "not-assessed", reason: "implausible" });
});

test("the task in danger outweighs a limit kept with ease, and a limit in danger a task done", () => {
  expect(judgeBoth(95, 96, 97)).toMatchObject({ state: "at-risk", target: { value: 95 } });
  expect(judgeBoth(75, 91, 92)).toMatchObject({ state: "at-risk", target: { value: 90 } });
});
