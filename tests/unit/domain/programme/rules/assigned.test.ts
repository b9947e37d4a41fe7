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

function judge(better: "higher" | "lower", target: number, values: readonly [number, number]) {
  const rule: Rule = { kind: "assigned", better, notWorse: true };
  const [now, before] = values;
  return evaluate(
    makeIndicator(rule),
    makeEvidence(makeReported({ value: now }, { value: before }), {
      assigned: {
        unit: JIANLI,
        indicator: "x",
        period: period("2022"),
        value: target,
        provenance: { status: "sourced", note: "" },
      },
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
