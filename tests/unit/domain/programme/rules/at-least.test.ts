import { expect, test } from "vitest";
import { evaluate } from "../../../../../src/domain/gaps/evaluate";
import type { Rule } from "../../../../../src/domain/programme/programme";
import { makeEvidence, makeIndicator, makeReported } from "../../../../helpers/make-case";

function judge(rule: Rule, now: number, before: number | null = null) {
  const previous = before === null ? null : { value: before };
  const indicator = makeIndicator(rule, { plausible: [-100, 100] });
  return evaluate(indicator, makeEvidence(makeReported({ value: now }, previous)));
}

const moreThan: Rule = { kind: "more-than", value: -1 };

test.each([
  [-1, "not-met"],
  [-0.99, "at-risk"],
  [-0.5, "met"],
  [2, "met"],
  [-1.2, "not-met"],
] as const)("△EQI > −1: %d is %s", (value, state) => {
  expect(judge(moreThan, value)).toMatchObject({ state, target: { comparison: ">", value: -1 } });
});

test("a figure equal to a limit it must exceed is short by nothing, and yet not met", () => {
  expect(judge(moreThan, -1)).toMatchObject({ state: "not-met", gap: 0 });
});

/** ≥25 或持续提高. */
const orBetter: Rule = { kind: "at-least", value: 25, orImproving: true };

test.each([
  ["above the limit, though falling", [30, 32], ["met", null]],
  ["below the limit, rising", [18, 17], ["met", null]],
  ["below the limit, falling", [18, 19], ["not-met", null]],
  ["below the limit, as before", [18, 18], ["not-met", null]],
  ["below the limit, the year before unknown", [18, null], ["not-assessed", "no-earlier-value"]],
  ["above the limit, the year before unknown", [30, null], ["met", null]],
] as const)("%s", (_case, [now, before], [state, reason]) => {
  expect(judge(orBetter, now, before)).toMatchObject({ state, reason });
});

test("met by rising shows the limit that was missed and the rise", () => {
  const verdict = judge(orBetter, 18, 17);
  expect(verdict.trace.filled).toBe("18 ≥ 25 ✗ (7) · 17 → 18");
  expect(verdict.trace.rows.map(({ period }) => period)).toEqual(["2022", "2021"]);
});

test("without 或持续提高 a rise does not help", () => {
  expect(judge({ kind: "at-least", value: 25 }, 18, 17).state).toBe("not-met");
});
