import { expect, test } from "vitest";
import { evaluate } from "../../../../../src/domain/gaps/evaluate";
import type { Indicator, Rule } from "../../../../../src/domain/programme/programme";
import { makeEvidence, makeIndicator, makeReported } from "../../../../helpers/make-case";

const judge = (rule: Rule, value: number, plausible: Indicator["plausible"] = null) =>
  evaluate(makeIndicator(rule, { plausible }), makeEvidence(makeReported({ value })));

test.each([
  ["plain land wants 18 % cover; 17.9 % is 0.1 short", 18, 17.9, { state: "not-met", gap: 0.1 }],
  ["an index of exactly 60 reaches 60", 60, 60, { state: "at-risk", gap: 0 }],
  ["79.6 % is not rounded up to 80 %", 80, 79.6, { state: "not-met", gap: 0.4 }],
] as const)("%s", (_case, limit, value, expected) => {
  expect(judge({ kind: "at-least", value: limit }, value)).toMatchObject(expected);
});

test("100 means 100: 99.8 is 0.2 short", () => {
  expect(judge({ kind: "exactly", value: 100 }, 99.8)).toMatchObject({
    state: "not-met",
    gap: 0.2,
  });
});

test.each([18, 60, 85, 4.5, 95])("a margin of exactly 5 percent of ≥%d is met", (limit) => {
  const at = Number((limit * 1.05).toPrecision(12));
  expect(judge({ kind: "at-least", value: limit }, at).state).toBe("met");
  expect(judge({ kind: "at-least", value: limit }, at - 0.001).state).toBe("at-risk");
});

test("a figure over its limit by binary dust alone has no gap", () => {
  expect(judge({ kind: "at-most", value: 0.3 }, 0.1 + 0.2)).toMatchObject({
    state: "at-risk",
    gap: 0,
    relativeGap: 0,
  });
});

test("nothing is near a limit of zero, and no share of zero is missed", () => {
  const none: Rule = { kind: "at-most", value: 0 };
  expect(judge(none, 0)).toMatchObject({ state: "met", gap: 0, relativeGap: null });
  expect(judge(none, 2)).toMatchObject({ state: "not-met", gap: 2, relativeGap: null });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])("%d is no figure to judge", (value) => {
  for (const plausible of [null, [0, 100]] as const)
    expect(judge({ kind: "at-least", value: 80 }, value, plausible)).toMatchObject({
      state: "not-assessed",
      reason: "implausible",
      gap: null,
    });
});

test("exactly is missed from either side", () => {
  expect(judge({ kind: "exactly", value: 100 }, 100.4)).toMatchObject({
    state: "not-met",
    gap: 0.4,
  });
});
