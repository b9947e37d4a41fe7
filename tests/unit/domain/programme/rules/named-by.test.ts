import { expect, test } from "vitest";
import { evaluate } from "../../../../../src/domain/gaps/evaluate";
import type { NamingOutcome } from "../../../../../src/domain/target";
import { JIANLI, makeEvidence, makeIndicator, period } from "../../../../helpers/make-case";

/** The verdict of `asked` on one national goal of 2022, by the outcomes known. */
function judge(
  asked: string,
  ...outcomes: readonly [year: number, outcome: NamingOutcome["outcome"]][]
) {
  return evaluate(
    makeIndicator({ kind: "named-by" }, { domain: "goal", plausible: null }),
    makeEvidence(null, {
      asked: period(asked),
      namingGoals: [{ unit: JIANLI, tier: "national", year: 2022, clause: "二（一）" }],
      namingOutcomes: outcomes.map(([year, outcome]) => ({
        unit: JIANLI,
        tier: "national",
        year,
        outcome,
        provenance: { status: "sourced", note: "" },
      })),
    }),
  );
}

test("named in an earlier year than the goal's is in time", () => {
  expect(judge("2024", [2020, "named"])).toMatchObject({ state: "met", gap: 0 });
});

test("overdue grows with the asked year until the unit is named", () => {
  expect(judge("2023", [2022, "not-in-list"]).gap).toBe(1);
  expect(judge("2025", [2022, "not-in-list"]).gap).toBe(3);
});

test("a late naming ends the delay", () => {
  const verdict = judge("2025", [2022, "not-in-list"], [2023, "named"]);
  expect(verdict).toMatchObject({ state: "not-met", gap: 1 });
  expect(verdict.trace.filled).toBe("2022 ✗ → 2023 ✓ (+1)");
});

test("a late naming tells that the goal was missed, where its own list was not found", () => {
  expect(judge("2025", [2022, "unknown"], [2024, "named"])).toMatchObject({
    state: "not-met",
    gap: 2,
  });
});

test("a naming after the asked year is not known yet", () => {
  expect(judge("2023", [2022, "not-in-list"], [2024, "named"])).toMatchObject({
    state: "not-met",
    gap: 1,
  });
});
