import type { Observation, Reported } from "../observation";
import type { Indicator, RollUpRule } from "../programme/programme";
import { tracedRow } from "../programme/rules/outcome";
import type { Unit } from "../unit";
import { betterDirection } from "./better-direction";
import { evaluate } from "./evaluate";
import type { Evidence } from "./evidence";
import { partsOf } from "./parts-of";
import { type RolledUp, type RollUpMethod, rollUp } from "./roll-up";
import { type Bound, boundsOf } from "./roll-up-bounds";
import { type PartEvidence, type ReadPart, readPart } from "./roll-up-part";
import { ruleOf } from "./rule-of";
import { isKept, type LeftOutReason, type LeftOutRow, type Verdict } from "./verdict";

/**
 * The verdict on a county from its townships, or on the city from its counties, where it reported
 * nothing itself and the pack says how to roll up. `others` may hold any units: those that are parts
 * are taken, and function zones of a city left out, since they are counted in their host counties.
 * A missing part is never good: a limit is kept only if it is kept with the missing figures at either
 * end of the plausible range too; else there are too few.
 */
export function evaluateRolledUp(
  indicator: Indicator,
  whole: Evidence,
  others: readonly PartEvidence[],
): Verdict {
  const alone = evaluate(indicator, whole);
  const rule = indicator.rollUp;
  if (!rule || whole.reported?.current || alone.reason === "not-applicable") return alone;
  const given = gather(indicator, rule, whole, others);
  const { value, coverage } = given.rolled;
  if (coverage.all === 0) return alone;
  if (value === null) return withParts(given, withoutFigure(alone, given));
  const verdict = judge(given, { now: value, before: given.before?.value ?? null });
  return withParts(given, isKept(verdict) ? asFarAsCertain(given, verdict) : verdict);
}

interface Given {
  readonly indicator: Indicator;
  readonly whole: Evidence;
  readonly parts: readonly ReadPart[];
  readonly better: "higher" | "lower";
  readonly rolled: RolledUp;
  /** The same parts in the period before; null where one of them has no figure of it. */
  readonly before: RolledUp | null;
  readonly leftOut: readonly LeftOutRow[];
}

function gather(
  indicator: Indicator,
  { method, floor }: RollUpRule,
  whole: Evidence,
  others: readonly PartEvidence[],
): Given {
  const ordered = others.toSorted((a, b) =>
    a.evidence.unit.code.localeCompare(b.evidence.unit.code),
  );
  const found = partsOf(
    whole.unit,
    ordered.map(({ evidence }) => evidence.unit),
  );
  const among = (list: readonly Unit[]) =>
    ordered.filter(({ evidence }) => list.includes(evidence.unit));
  const parts = among(found.parts).map((part) => readPart(indicator, part));
  const rule = ruleOf(indicator, whole)?.rule;
  const better = (rule && betterDirection(rule)) ?? "higher";
  const rolled = rollUp(
    parts.map(({ now }) => now),
    method,
    floor,
    better,
  );
  const leftOut = [
    ...(whole.leftOut ?? []),
    ...parts.flatMap((part) => part.leftOut),
    ...parts.flatMap(({ now }) =>
      rolled.unweighted.includes(now.unit) ? leftOutAs("no-weight", now.rows) : [],
    ),
    ...among(found.countedInHost).flatMap(({ evidence }) => {
      const current = evidence.reported?.current;
      return current ? leftOutAs("counted-in-host", [tracedRow(current)]) : [];
    }),
  ];
  return {
    indicator,
    whole,
    parts,
    better,
    rolled,
    before: figureBefore(parts, rolled, better),
    leftOut,
  };
}

function leftOutAs(why: LeftOutReason, rows: RolledUp["rows"]): readonly LeftOutRow[] {
  return rows.map((row) => ({ ...row, why }));
}

/** A change is told of the same parts only: no comparison with a set that was larger or smaller. */
function figureBefore(
  parts: readonly ReadPart[],
  rolled: RolledUp,
  better: Given["better"],
): RolledUp | null {
  const without = new Set([...rolled.missing, ...rolled.unweighted]);
  const used = parts.filter(({ now }) => !without.has(now.unit));
  const periods = new Set(used.map(({ periodBefore }) => periodBefore));
  if (periods.size !== 1) return null;
  const earlier = used.map((part) => part.before);
  const before = rollUp(earlier, rolled.method, 1, better);
  return before.value === null ? null : before;
}

/** The rule of the whole, over a figure as if it had been reported. */
function judge({ indicator, whole, parts, rolled }: Given, figure: Bound): Verdict {
  const base: Omit<Observation, "period" | "value"> = {
    unit: whole.unit.code,
    indicator: indicator.id,
    text: null,
    basis: rolled.basis ?? "published",
    source: "",
    row: { file: "", line: 0 },
  };
  const periodBefore = parts.find(({ periodBefore }) => periodBefore !== null)?.periodBefore;
  const reported: Reported = {
    unit: base.unit,
    indicator: base.indicator,
    current: { ...base, period: whole.asked, value: figure.now },
    previous: periodBefore ? { ...base, period: periodBefore, value: figure.before } : null,
  };
  const { reportedUnit: _stated, ...given } = whole;
  return evaluate(indicator, { ...given, reported });
}

/** Figures without a known weight are too few as well; only where there is none is it not reported. */
function withoutFigure(alone: Verdict, { rolled }: Given): Verdict {
  const isNothingReported = rolled.missing.length === rolled.parts.length;
  if (alone.state !== "no-data" || isNothingReported) return alone;
  return { ...alone, state: "not-assessed", reason: "too-few", basis: rolled.basis };
}

/** The verdict at the worse end of what the missing parts leave open. */
function asFarAsCertain(given: Given, verdict: Verdict): Verdict {
  const { indicator, parts, rolled, better, before } = given;
  if (rolled.missing.length + rolled.unweighted.length === 0) return verdict;
  const bounds = boundsOf(indicator, {
    now: parts.map(({ now }) => now),
    before: parts.map((part) => part.before),
    hasBefore: before !== null,
    method: rolled.method,
    better,
  });
  const ends = bounds.map((bound) => judge(given, bound));
  const broken = ends.find((end) => !isKept(end));
  const filled = `${verdict.trace.filled} · ${broken?.trace.filled}`;
  if (broken) {
    const trace = { ...verdict.trace, filled };
    const unknown = { gap: null, relativeGap: null, robustness: null, trace };
    return { ...verdict, ...unknown, state: "not-assessed", reason: "too-few" };
  }
  const near = ends.find(({ state }) => state === "at-risk");
  return near ? { ...verdict, state: near.state, reason: near.reason } : verdict;
}

/** How each method is written in signs: x the figures, a the areas, p the people. */
const signs: Readonly<Record<RollUpMethod, string>> = {
  sum: "Σx",
  "area-mean": "Σax/Σa",
  "population-mean": "Σpx/Σp",
  mean: "Σx/n",
  worst: "x*",
  "share-met": "n₁/n",
};

/** The trace leads to the parts' own rows: a figure that was reckoned stands in no file. */
function withParts({ rolled, before, leftOut }: Given, verdict: Verdict): Verdict {
  const { trace } = verdict;
  const comparesBefore = trace.rows.length > 1;
  const reckoned = `${signs[rolled.method]} = ${rolled.value}`;
  return {
    ...verdict,
    trace: {
      ...trace,
      filled: rolled.value === null ? trace.filled : `${reckoned} · ${trace.filled}`,
      rows: [...rolled.rows, ...(comparesBefore ? (before?.rows ?? []) : [])],
      leftOut,
      rolledUp: rolled,
    },
  };
}
