import { describe, expect, test } from "vitest";
import { evaluate } from "../../../../src/domain/gaps/evaluate";
import type { Indicator, Rule } from "../../../../src/domain/programme/programme";
import {
  JIANLI,
  makeEvidence,
  makeIndicator,
  makeReported,
  period,
} from "../../../helpers/make-case";

function robustnessOf(rule: Rule, value: number, change: Partial<Indicator> = {}) {
  return evaluate(makeIndicator(rule, change), makeEvidence(makeReported({ value }))).robustness;
}

const solid = { isSolid: true, flips: [] };

describe("rounding", () => {
  test.each([
    [{ kind: "at-least", value: 80 }, 79.96, 1, "met", "79.96 → 80 ≥ 80"],
    [{ kind: "at-least", value: 80 }, 79.6, 0, "met", "79.6 → 80 ≥ 80"],
    [{ kind: "at-most", value: 50 }, 50.04, 1, "met", "50.04 → 50 ≤ 50"],
    [{ kind: "more-than", value: 60 }, 60.04, 1, "not-met", "60.04 → 60 > 60"],
    [{ kind: "exactly", value: 100 }, 99.96, 1, "met", "99.96 → 100 = 100"],
  ] as const)("of %o turns %d at %d places to %s", (...[rule, value, decimals, state, filled]) => {
    const found = robustnessOf(rule, value, { decimals });
    const [flip] = found?.flips ?? [];
    expect(found?.isSolid).toBe(false);
    expect(flip?.state === "at-risk" ? "met" : flip?.state).toBe(state);
    expect(flip).toMatchObject({ cause: "rounding", filled });
  });

  test("that stays on the same side flips nothing", () => {
    expect(robustnessOf({ kind: "at-least", value: 80 }, 79.6)).toEqual(solid);
    expect(robustnessOf({ kind: "at-least", value: 80 }, 90.04)).toEqual(solid);
  });

  test("from at risk to met is no flip: both keep the limit", () => {
    expect(robustnessOf({ kind: "at-least", value: 80 }, 83.96, { decimals: 0 })).toEqual(solid);
  });

  test("a five with nothing behind keeps the even digit", () => {
    expect(robustnessOf({ kind: "at-least", value: 80 }, 79.95)?.isSolid).toBe(false);
    expect(robustnessOf({ kind: "at-least", value: 79.9 }, 79.85)).toEqual(solid);
  });

  test("rounds the figure before too, so that a change may vanish", () => {
    const indicator = makeIndicator({ kind: "trend", trend: "not-decreasing" });
    const evidence = makeEvidence(makeReported({ value: 50.01 }, { value: 50.04 }));
    expect(evaluate(indicator, evidence).robustness).toEqual({
      isSolid: false,
      flips: [{ cause: "rounding", state: "met", filled: "50.01 → 50 ≥ 50" }],
    });
  });
});

describe("a limit that does not include itself", () => {
  test.each([
    [{ kind: "at-least", value: 80 }, 80, "80 > 80 ✗"],
    [{ kind: "at-most", value: 50 }, 50, "50 < 50 ✗"],
    [{ kind: "at-most", value: 0 }, 0, "0 < 0 ✗"],
    [{ kind: "at-least", value: 100 }, 100, "100 > 100 ✗"],
  ] as const)("fails %o with %d", (rule, value, filled) => {
    expect(robustnessOf(rule, value)).toEqual({
      isSolid: false,
      flips: [{ cause: "boundary", state: "not-met", filled }],
    });
  });

  test.each([
    [{ kind: "at-least", value: 80 }, 80.1],
    [{ kind: "at-most", value: 50 }, 49.9],
    [{ kind: "more-than", value: 60 }, 60],
    [{ kind: "exactly", value: 100 }, 100],
  ] as const)("does not touch %o with %d", (rule, value) => {
    expect(robustnessOf(rule, value)).toEqual(solid);
  });

  test("fails an area that only stayed the same only where no tolerance keeps it", () => {
    const judge = (trend: "not-decreasing" | "area-kept" | "decreasing") =>
      evaluate(
        makeIndicator({ kind: "trend", trend }),
        makeEvidence(makeReported({ value: 50 }, { value: 50 })),
      ).robustness;
    expect(judge("not-decreasing")?.flips.map(({ cause }) => cause)).toEqual(["boundary"]);
    expect(judge("area-kept")).toEqual(solid);
    expect(judge("decreasing")).toEqual(solid);
  });

  test("may be the assigned target or the limit beside it", () => {
    const target = (value: number) => ({
      assigned: {
        unit: JIANLI,
        indicator: "x",
        period: period("2022"),
        value,
        provenance: { status: "sourced", note: "" } as const,
      },
    });
    const judge = (rule: Rule, value: number, assigned: number) => {
      const evidence = makeEvidence(makeReported({ value }, { value: 95 }), target(assigned));
      const found = evaluate(makeIndicator(rule), evidence).robustness;
      return found?.flips.map(({ filled }) => filled);
    };
    const higher = { kind: "assigned", better: "higher", notWorse: false } as const;
    const lower = { kind: "assigned", better: "lower", notWorse: false } as const;
    expect(judge(higher, 80, 80)).toEqual(["80 > 80 ✗"]);
    expect(judge(lower, 80, 80)).toEqual(["80 < 80 ✗"]);
    expect(judge(higher, 81, 80)).toEqual([]);
    expect(judge({ ...higher, also: { comparison: "≥", value: 90 } }, 90, 80)).toEqual([
      "90 > 90 ✗",
    ]);
    expect(judge({ ...lower, also: { comparison: "≤", value: 96 } }, 96, 99)).toEqual([
      "96 < 96 ✗",
    ]);
  });
});

describe("without a judgement in figures", () => {
  test("words flip by neither", () => {
    const indicator = makeIndicator({ kind: "stated", expected: "建立" });
    const evidence = makeEvidence(makeReported({ value: null, text: "建立" }));
    expect(evaluate(indicator, evidence).robustness).toEqual(solid);
  });

  test.each([
    ["missing", makeEvidence(null)],
    ["implausible", makeEvidence(makeReported({ value: 180 }))],
    ["older", makeEvidence(makeReported({ value: 80 }), { asked: period("2024") })],
  ] as const)("a figure that is %s has none", (_case, evidence) => {
    const indicator = makeIndicator({ kind: "at-least", value: 80 });
    expect(evaluate(indicator, evidence).robustness).toBeNull();
  });
});
