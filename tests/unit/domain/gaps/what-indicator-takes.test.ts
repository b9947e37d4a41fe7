import { expect, test } from "vitest";
import { evaluate } from "../../../../src/domain/gaps/evaluate";
import { evaluateRolledUp } from "../../../../src/domain/gaps/evaluate-rolled-up";
import { whatIndicatorTakes } from "../../../../src/domain/gaps/what-indicator-takes";
import type { Indicator, Rule } from "../../../../src/domain/programme/programme";
import {
  JIANLI,
  makeEvidence,
  makeIndicator,
  makeReported,
  period,
} from "../../../helpers/make-case";
import { makeCounties, makeRolled, ofCity } from "./make-parts";

function takes(rule: Rule, values: readonly [number, number?], change: Partial<Indicator> = {}) {
  const [value, before] = values;
  const indicator = makeIndicator(rule, change);
  const reported = makeReported({ value }, before === undefined ? null : { value: before });
  const assigned = {
    unit: JIANLI,
    indicator: "x",
    period: period("2022"),
    value: 80,
    provenance: { status: "sourced", note: "" } as const,
  };
  return whatIndicatorTakes(indicator, evaluate(indicator, makeEvidence(reported, { assigned })));
}

const assigned = { kind: "assigned", better: "higher", notWorse: true } as const;

test.each([
  ["up to a limit", { kind: "at-least", value: 80 }, [79.6], 80, ">="],
  ["down to a limit", { kind: "at-most", value: 50 }, [50.5], 50, "<="],
  ["to the only figure", { kind: "exactly", value: 100 }, [99.8], 100, ">="],
  ["beyond a limit that is not enough", { kind: "more-than", value: 60 }, [60], 60.1, ">="],
  ["back to the area before", { kind: "trend", trend: "area-kept" }, [40, 50], 50, ">="],
  ["below the figure before", { kind: "trend", trend: "decreasing" }, [50, 50], 49.9, "<="],
  ["to the assigned target", assigned, [79, 70], 80, ">="],
  [
    "to the limit beside the assigned target",
    { ...assigned, also: { comparison: "≥", value: 90 } },
    [79, 95],
    90,
    ">=",
  ],
  [
    "to the assigned target beyond the limit beside it",
    { ...assigned, also: { comparison: "≥", value: 70 } },
    [60, 95],
    80,
    ">=",
  ],
  [
    "down to the stricter of two limits",
    { ...assigned, better: "lower", also: { comparison: "≤", value: 70 } },
    [90, 60],
    70,
    "<=",
  ],
] as const)("a figure must move %s", (...[_case, rule, values, to, sign]) => {
  expect(takes(rule, values)).toEqual({
    goal: `x ${sign} ${to}`,
    isMet: false,
    reachable: true,
    size: 1,
    best: {
      places: [JIANLI],
      moves: [{ place: JIANLI, about: "x", from: values[0], to, unit: "%" }],
    },
    ties: [],
    tieCount: 1,
  });
});

test("or else better than before: one last decimal beyond it, where that is nearer", () => {
  const rule = { kind: "at-least", value: 80, orImproving: true } as const;
  expect(takes(rule, [60, 65])?.best?.moves[0]?.to).toBe(65.1);
  expect(takes(rule, [60, 65], { decimals: 0 })?.best?.moves[0]?.to).toBe(66);
  expect(takes(rule, [60, 85])?.best?.moves[0]?.to).toBe(80);
  expect(takes({ ...rule, orImproving: false }, [60, 65])?.best?.moves[0]?.to).toBe(80);
});

test("the rule with the limit that was applied is the one", () => {
  const indicator = makeIndicator(
    { kind: "at-least", value: 1 },
    {
      rules: [
        { when: { terrain: "hill" }, rule: { kind: "at-least", value: 40 }, wording: "≥40" },
        {
          when: { terrain: "plain" },
          rule: { kind: "at-least", value: 18, orImproving: true },
          wording: "≥18",
        },
      ],
    },
  );
  const evidence = makeEvidence(makeReported({ value: 10 }, { value: 12 }));
  const found = whatIndicatorTakes(indicator, evaluate(indicator, evidence));
  expect(found?.best?.moves[0]?.to).toBe(12.1);
});

test("the parts of a rolled-up figure are no earlier figure of it", () => {
  const rule = { kind: "at-least", value: 18, orImproving: true } as const;
  const indicator = makeRolled(rule, { method: "mean", floor: 1 });
  const parts = makeCounties([
    { value: 4, previous: 9 },
    { value: 6, previous: 9 },
  ]);
  const verdict = evaluateRolledUp(indicator, ofCity, parts);
  expect(verdict.state).toBe("not-met");
  expect(whatIndicatorTakes(indicator, verdict)?.best?.moves[0]).toMatchObject({ from: 5, to: 18 });
});

test("what is met takes nothing", () => {
  expect(takes({ kind: "at-least", value: 80 }, [81])).toMatchObject({
    isMet: true,
    reachable: true,
    size: 0,
    best: null,
    tieCount: 0,
  });
});

test("a figure beyond the plausible range cannot be reached", () => {
  expect(takes({ kind: "more-than", value: 100 }, [90])).toMatchObject({
    isMet: false,
    reachable: false,
    size: 0,
    best: null,
    tieCount: 0,
  });
});

test.each([
  ["words", { kind: "stated", expected: "建立" }, { value: null, text: "未建立" }],
  ["an implausible figure", { kind: "at-least", value: 80 }, { value: 180 }],
  ["a missing figure", { kind: "at-least", value: 80 }, null],
] as const)("%s: nobody can say", (_case, rule, current) => {
  const indicator = makeIndicator(rule);
  const verdict = evaluate(indicator, makeEvidence(makeReported(current)));
  expect(whatIndicatorTakes(indicator, verdict)).toBeNull();
});
