import { yearOf } from "../../period";
import type { NamingGoal, NamingOutcome } from "../../target";
import { type Case, type Judge, noVerdict, type Outcome } from "./outcome";

/** Rows of the city pack: outcomes stand in one file, so the line is that of the whole. */
const PACK_ROW = { file: "city.json", line: 1 };

const worstFirst = ["not-met", "no-data", "met"] as const;

/**
 * Named (命名) at the tier and by the year the notice sets. Goals due by the asked year are judged
 * one by one and the worst tells; a list that was not found is 未查到, never a failure.
 * The gap is in years since the goal year, the goal year itself counting as one.
 */
export const namedBy: Judge<"named-by"> = (given) => {
  const { unit, asked, namingGoals } = given.evidence;
  const goals = namingGoals.filter((goal) => goal.unit === unit.code);
  if (goals.length === 0) return noVerdict("not-assessed", "no-target");
  const own = goals.filter(({ tier }) => tier !== "with-city");
  if (own.length === 0) return noVerdict("not-assessed", "with-city", targetOf(given, goals));
  const due = own.filter(({ year }) => year <= yearOf(asked));
  if (due.length === 0) return noVerdict("not-assessed", "not-due", targetOf(given, own));
  const outcomes = due.map((goal) => judgeGoal(given, goal));
  const [worst] = worstFirst.flatMap((state) => outcomes.filter((each) => each.state === state));
  const rows = outcomes.flatMap((each) => each.rows);
  return worst ? { ...worst, rows } : noVerdict("no-data", "outcome-unknown");
};

function targetOf({ indicator }: Case<"named-by">, goals: readonly NamingGoal[]): Partial<Outcome> {
  return {
    target: {
      value: null,
      comparison: "word",
      wording: goals.map(wordsOf).join("；"),
      provenance: indicator.provenance,
    },
  };
}

function wordsOf({ tier, year }: NamingGoal): string {
  const tiers = { national: "国家级", provincial: "省级", "with-city": "随荆州市" };
  return `${year} 年 ${tiers[tier]}`;
}

function judgeGoal(given: Case<"named-by">, goal: NamingGoal): Outcome {
  const { evidence } = given;
  const known = evidence.namingOutcomes.filter(
    ({ unit, tier, year }) =>
      unit === goal.unit && tier === goal.tier && year <= yearOf(evidence.asked),
  );
  const named = known.find(({ outcome, year }) => outcome === "named" && year <= goal.year);
  const missed = known.find(({ outcome, year }) => outcome === "not-in-list" && year === goal.year);
  const base = { ...targetOf(given, [goal]), rows: known.map((each) => rowOf(each)) };
  if (named) {
    const filled = `${named.year} ≤ ${goal.year} ✓`;
    return {
      state: "met",
      reason: null,
      gap: 0,
      relativeGap: 0,
      target: base.target ?? null,
      filled,
      rows: base.rows,
    };
  }
  if (!missed) return noVerdict("no-data", "outcome-unknown", base);
  const years = yearOf(evidence.asked) - goal.year + 1;
  return {
    state: "not-met",
    reason: null,
    gap: years,
    relativeGap: years,
    target: base.target ?? null,
    filled: `${goal.year} ✗ → ${evidence.asked} (+${years})`,
    rows: base.rows,
  };
}

function rowOf({ year, outcome, provenance }: NamingOutcome): Outcome["rows"][number] {
  return {
    row: PACK_ROW,
    period: String(year) as Outcome["rows"][number]["period"],
    value: null,
    text: outcome,
    basis: "published",
    source: provenance.note,
  };
}
