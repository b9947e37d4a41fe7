import { expect, test } from "vitest";
import { evaluate } from "../../../../src/domain/gaps/evaluate";
import type { NamingGoal, NamingOutcome } from "../../../../src/domain/target";
import { JIANLI, makeEvidence, makeIndicator, period } from "../../../helpers/make-case";

const indicator = makeIndicator({ kind: "named-by" }, { domain: "goal", plausible: null });

const goal = (tier: NamingGoal["tier"], year: number): NamingGoal => ({
  unit: JIANLI,
  tier,
  year,
  clause: "二（一）",
});

const outcome = (
  tier: NamingOutcome["tier"],
  year: number,
  found: NamingOutcome["outcome"],
): NamingOutcome => ({
  unit: JIANLI,
  tier,
  year,
  outcome: found,
  provenance: { status: "sourced", note: `${year}` },
});

function judge(asked: string, goals: readonly NamingGoal[], outcomes: readonly NamingOutcome[]) {
  return evaluate(
    indicator,
    makeEvidence(null, {
      asked: period(asked),
      namingGoals: goals,
      namingOutcomes: outcomes,
    }),
  );
}

const both = [goal("provincial", 2021), goal("national", 2022)];

test("named in time is met", () => {
  const verdict = judge("2023", [goal("provincial", 2021)], [outcome("provincial", 2021, "named")]);
  expect(verdict).toMatchObject({ state: "met", gap: 0 });
});

test("missing from the list of the goal year is not met, counted in years", () => {
  const verdict = judge("2024", both, [
    outcome("provincial", 2021, "named"),
    outcome("national", 2022, "not-in-list"),
  ]);
  expect(verdict).toMatchObject({ state: "not-met", gap: 2, basis: "published" });
  expect(verdict.trace.rows).toHaveLength(2);
});

test("a list nobody found is no data, never a failure", () => {
  expect(judge("2024", [goal("national", 2023)], [])).toMatchObject({
    state: "no-data",
    reason: "outcome-unknown",
  });
  const unknown = [outcome("national", 2023, "unknown")];
  expect(judge("2024", [goal("national", 2023)], unknown).state).toBe("no-data");
});

test("a goal whose year has not come is not assessed", () => {
  expect(judge("2020", both, [])).toMatchObject({ state: "not-assessed", reason: "not-due" });
});

test("only the goals due by the asked year count", () => {
  const outcomes = [outcome("provincial", 2021, "named"), outcome("national", 2022, "not-in-list")];
  expect(judge("2021", both, outcomes).state).toBe("met");
  expect(judge("2022", both, outcomes).state).toBe("not-met");
});

test("a unit that goes with the city is not assessed by itself", () => {
  expect(judge("2024", [goal("with-city", 2023)], []).reason).toBe("with-city");
});

test("the row that decides comes first, before the lists that were kept", () => {
  const verdict = judge("2024", both, [
    outcome("provincial", 2021, "named"),
    outcome("national", 2022, "not-in-list"),
  ]);
  expect(verdict.trace.rows.map(({ text }) => text)).toEqual(["not-in-list", "named"]);
});

test("an earlier list nobody found does not hide a later one that is known", () => {
  const later = [outcome("provincial", 2021, "unknown"), outcome("national", 2022, "named")];
  expect(judge("2023", both, later).state).toBe("met");
});

test("a later list nobody found is not covered by an earlier naming", () => {
  expect(judge("2023", both, [outcome("provincial", 2021, "named")])).toMatchObject({
    state: "no-data",
    reason: "outcome-unknown",
  });
});

test("a missed goal stays missed while another list is unknown", () => {
  const missed = [outcome("provincial", 2021, "not-in-list")];
  expect(judge("2023", both, missed)).toMatchObject({ state: "not-met", gap: 2 });
});

test("in the goal year itself a miss is not overdue yet, and not met all the same", () => {
  const missed = [outcome("national", 2022, "not-in-list")];
  expect(judge("2022", [goal("national", 2022)], missed)).toMatchObject({
    state: "not-met",
    gap: 0,
  });
});

test("a made-up outcome is not called published", () => {
  const made = {
    ...outcome("national", 2022, "not-in-list"),
    provenance: { status: "demo", note: "" },
  } as const;
  expect(judge("2022", [goal("national", 2022)], [made]).basis).toBe("demo");
});

test("a list of the same year nobody found is not covered by one that is known", () => {
  const sameYear = [goal("national", 2021), goal("provincial", 2021)];
  for (const goals of [sameYear, sameYear.toReversed()])
    expect(judge("2023", goals, [outcome("provincial", 2021, "named")]).state).toBe("no-data");
});

test("named a year late did not keep the goal", () => {
  const late = [outcome("national", 2022, "not-in-list"), outcome("national", 2023, "named")];
  expect(judge("2024", [goal("national", 2022)], late).state).toBe("not-met");
});

test("goals of other units are not this one's, and without any there is nothing to judge", () => {
  const others = both.map((each) => ({ ...each, unit: "421083" as typeof JIANLI }));
  expect(judge("2024", others, [])).toMatchObject({ state: "not-assessed", reason: "no-target" });
  const otherList = { ...outcome("provincial", 2021, "named"), unit: "421083" as typeof JIANLI };
  expect(judge("2023", [goal("provincial", 2021)], [otherList]).state).toBe("no-data");
});

test("the goal is said with its year and tier; those that wait or go with the city too", () => {
  const missed = [outcome("national", 2022, "not-in-list")];
  const verdict = judge("2024", both, [outcome("provincial", 2021, "named"), ...missed]);
  expect(verdict.target).toMatchObject({
    value: null,
    comparison: "word",
    wording: "2022 年 国家级",
    provenance: { status: "sourced" },
  });
  expect(judge("2020", both, []).target?.wording).toBe("2021 年 省级；2022 年 国家级");
  const along = judge("2024", [goal("with-city", 2023)], []);
  expect(along.target?.wording).toBe("2023 年 随荆州市");
});

test("the trace fills in the years, and leads to the city's pack", () => {
  const inTime = judge("2023", [goal("provincial", 2021)], [outcome("provincial", 2020, "named")]);
  expect(inTime.trace.filled).toBe("2020 ≤ 2021 ✓");
  expect(inTime.trace.rows).toEqual([
    {
      row: { file: "city.json", line: 1 },
      period: "2020",
      value: null,
      text: "named",
      basis: "published",
      source: "2020",
    },
  ]);
  const missed = [outcome("national", 2022, "not-in-list")];
  expect(judge("2024", [goal("national", 2022)], missed).trace.filled).toBe("2022 ✗ → 2024 (+2)");
  const late = [...missed, outcome("national", 2023, "named"), outcome("national", 2024, "named")];
  const verdict = judge("2024", [goal("national", 2022)], late);
  expect(verdict.trace.filled).toBe("2022 ✗ → 2023 ✓ (+1)");
  expect(verdict).toMatchObject({ gap: 1, relativeGap: 1 });
});

test("a list of a year still to come, or missed in another year, decides nothing", () => {
  const national = [goal("national", 2022)];
  expect(judge("2022", national, [outcome("national", 2023, "named")]).state).toBe("no-data");
  expect(judge("2024", national, [outcome("national", 2021, "not-in-list")]).state).toBe("no-data");
});

test("of several known goals the worst tells, whichever stands first", () => {
  const lists = [outcome("provincial", 2021, "not-in-list"), outcome("national", 2022, "named")];
  for (const goals of [both, both.toReversed()])
    expect(judge("2023", goals, lists)).toMatchObject({ state: "not-met", gap: 2 });
});

test("what a person entered is theirs", () => {
  const own = {
    ...outcome("national", 2022, "named"),
    provenance: { status: "user", note: "" },
  } as const;
  expect(judge("2022", [goal("national", 2022)], [own]).basis).toBe("user");
});
