import type { VerdictState } from "../../gaps/verdict";
import type { Basis } from "../../observation";
import { yearOf } from "../../period";
import type { NamingGoal, NamingOutcome } from "../../target";
import { type Case, type Judge, noVerdict, type Outcome } from "./outcome";

/** Rows of the city pack: outcomes stand in one file, so the line is that of the whole. */
const PACK_ROW = { file: "city.json", line: 1 };

const worstFirst: readonly VerdictState[] = ["not-met", "no-data", "met"];

/**
 * Named (命名) at the tier and by the year the notice sets (荆政发〔2020〕14号 二（一）). Goals due by the
 * asked year are judged one by one and the worst tells. A list that was not found is 未查到, never a
 * failure; it is passed over where the outcome of a later goal is known. The gap is in years from the
 * goal's: until that of a late naming, or else until the asked one, so that it is 0 for a miss in the
 * goal year itself. The rows of the goal that tells come first.
 */
export const namedBy: Judge<"named-by"> = (given) => {
  const { unit, asked, namingGoals } = given.evidence;
  const goals = namingGoals.filter((goal) => goal.unit === unit.code);
  if (goals.length === 0) return noVerdict("not-assessed", "no-target");
  const own = goals.filter(({ tier }) => tier !== "with-city");
  if (own.length === 0) return noVerdict("not-assessed", "with-city", targetOf(given, goals));
  const due = own.filter(({ year }) => year <= yearOf(asked));
  if (due.length === 0) return noVerdict("not-assessed", "not-due", targetOf(given, own));
  const judged = due.map((goal) => ({ year: goal.year, outcome: judgeGoal(given, goal) }));
  const ordered = inTellingOrder(judged);
  const [telling = noVerdict("no-data", "outcome-unknown")] = ordered;
  return { ...telling, rows: ordered.flatMap(({ rows }) => rows) };
};

interface JudgedGoal {
  readonly year: number;
  readonly outcome: Outcome;
}

/** The goal that tells first: the worst, those unknown before a later known one last. */
function inTellingOrder(judged: readonly JudgedGoal[]): readonly Outcome[] {
  const known = judged.filter(({ outcome }) => outcome.state !== "no-data");
  const lastKnown = Math.max(...known.map(({ year }) => year));
  const place = ({ year, outcome: { state } }: JudgedGoal) =>
    state === "no-data" && year < lastKnown ? worstFirst.length : worstFirst.indexOf(state);
  return judged.toSorted((a, b) => place(a) - place(b)).map(({ outcome }) => outcome);
}

function targetOf({ indicator }: Case<"named-by">, goals: readonly NamingGoal[]): Partial<Outcome> {
  return {
    target: {
      value: null,
      comparison: "word",
      wording: goals.map(goalWords).join("；"),
      provenance: indicator.provenance,
    },
  };
}

/** A goal as the target of a verdict words it. */
export function goalWords({ tier, year }: NamingGoal): string {
  const tiers = { national: "国家级", provincial: "省级", "with-city": "随荆州市" };
  return `${year} 年 ${tiers[tier]}`;
}

function judgeGoal(given: Case<"named-by">, goal: NamingGoal): Outcome {
  const { namingOutcomes, asked } = given.evidence;
  const known = namingOutcomes.filter(
    ({ unit, tier, year }) => unit === goal.unit && tier === goal.tier && year <= yearOf(asked),
  );
  const base = { ...targetOf(given, [goal]), rows: known.map(rowOf) };
  const named = known.filter(({ outcome }) => outcome === "named").map(({ year }) => year);
  const first = named.length > 0 ? Math.min(...named) : null;
  if (first !== null && first <= goal.year) return inTime(first, goal, base);
  const isMissed = known.some(({ outcome, year }) => {
    return outcome === "not-in-list" && year === goal.year;
  });
  if (first !== null) return overdue(`${goal.year} ✗ → ${first} ✓`, first - goal.year, base);
  if (!isMissed) return noVerdict("no-data", "outcome-unknown", base);
  const year = yearOf(asked);
  return overdue(`${goal.year} ✗ → ${year}`, year - goal.year, base);
}

function inTime(year: number, goal: NamingGoal, base: Partial<Outcome>): Outcome {
  return { ...overdue("", 0, base), state: "met", filled: `${year} ≤ ${goal.year} ✓` };
}

/** A naming in a later year ends the delay; until then it grows. */
function overdue(filled: string, years: number, { target, rows }: Partial<Outcome>): Outcome {
  return {
    state: "not-met",
    reason: null,
    gap: years,
    relativeGap: years,
    target: target ?? null,
    filled: `${filled} (+${years})`,
    rows: rows ?? [],
  };
}

function basisOf({ status }: NamingOutcome["provenance"]): Basis {
  return status === "demo" || status === "user" ? status : "published";
}

function rowOf({ year, outcome, provenance }: NamingOutcome): Outcome["rows"][number] {
  return {
    row: PACK_ROW,
    period: String(year) as Outcome["rows"][number]["period"],
    value: null,
    text: outcome,
    basis: basisOf(provenance),
    source: provenance.note,
  };
}
