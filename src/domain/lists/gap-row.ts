import { daysLeft } from "../gaps/days-left";
import { restsOnDemo } from "../gaps/rank";
import type { Verdict, VerdictState } from "../gaps/verdict";
import type { Indicator } from "../programme/programme";
import { goalWords } from "../programme/rules/named-by";
import type { NamingGoal } from "../target";
import type { SectionAssessment } from "../water/assessment";
import type { Section } from "../water/section";

/** Who answers for a gap, as the packs word it; `isSuggested` where no document names them. */
export interface Duty {
  readonly lead: string;
  readonly support: readonly string[];
  readonly isSuggested: boolean;
}

/** One goal of one place that is not met or at risk: a line of 差距清单. */
export interface GapRow {
  /** "421024 2019-11", or "paishuizha " for a section's water. */
  readonly key: string;
  /** Unit code or section id. */
  readonly place: string;
  /** Indicator; "" for a section's water. */
  readonly matter: string;
  readonly state: VerdictState;
  /** A goal of the notice itself: a naming, or 国控断面全面消除劣Ⅴ类. */
  readonly isGoal: boolean;
  readonly isBinding: boolean;
  /** Anything made up (演示) went into it. */
  readonly isDemo: boolean;
  /** The rule or target is from memory (待核). */
  readonly isUnverified: boolean;
  /** The gap as a share of the target (0.1 = 10 % short); null where it has no meaning. */
  readonly share: number | null;
  /** Last day in time, "2021-12-31"; null where no document sets one. */
  readonly deadline: string | null;
  /** From today to the deadline, < 0 overdue. */
  readonly daysLeft: number | null;
  readonly duty: Duty;
  readonly about: AboutUnit | AboutSection;
}

export interface AboutUnit {
  readonly kind: "unit";
  readonly verdict: Verdict;
  readonly indicator: Indicator;
}

export interface AboutSection {
  readonly kind: "section";
  readonly section: Section;
  readonly assessment: SectionAssessment;
}

export function isGap(state: VerdictState): boolean {
  return state === "not-met" || state === "at-risk";
}

export interface GapContext {
  readonly today: string;
  /** The year asked for: what is due in it is due at its end. */
  readonly asked: Verdict["period"] & string;
  readonly namingGoals: readonly NamingGoal[];
}

/** A unit's gap in an indicator. A naming is due in the goal's year, all else at the end of the asked one. */
export function unitGap(verdict: Verdict, indicator: Indicator, context: GapContext): GapRow {
  const year = namingYear(verdict, context.namingGoals) ?? context.asked.slice(0, 4);
  const deadline = `${year}-12-31`;
  return {
    key: `${verdict.unit} ${indicator.id}`,
    place: verdict.unit,
    matter: indicator.id,
    state: verdict.state,
    isGoal: indicator.domain === "goal",
    isBinding: verdict.attribute === "binding",
    isDemo: restsOnDemo(verdict),
    isUnverified:
      verdict.trace.ruleProvenance.status === "memory" ||
      verdict.target?.provenance.status === "memory",
    share: verdict.relativeGap,
    deadline,
    daysLeft: daysLeft(context.today, year as GapContext["asked"]),
    duty: { ...indicator.departments, isSuggested: indicator.domain !== "goal" },
    about: { kind: "unit", verdict, indicator },
  };
}

/** The year of the goal that was missed, as its target words it; null for any other rule. */
function namingYear({ unit, target, trace }: Verdict, goals: readonly NamingGoal[]): string | null {
  if (trace.rule !== "named-by") return null;
  const missed = goals.find((goal) => goal.unit === unit && goalWords(goal) === target?.wording);
  return missed ? String(missed.year) : null;
}

/**
 * A section that misses its class. Its share is how far the worst item exceeds the target's limit
 * (0.45 = 0.45 times over). The notice sets no day for sections.
 */
export function sectionGap(section: Section, assessment: SectionAssessment, duty: Duty): GapRow {
  const { target, overTarget, state, basis } = assessment;
  return {
    key: `${section.id} `,
    place: section.id,
    matter: "",
    state,
    isGoal: target?.origin === "notice",
    isBinding: target?.origin === "notice" || target?.origin === "official",
    isDemo: basis === "demo",
    isUnverified: target?.provenance.status === "memory",
    share: overTarget[0]?.exceedance ?? null,
    deadline: null,
    daysLeft: null,
    duty,
    about: { kind: "section", section, assessment },
  };
}

/**
 * The order of 差距清单, by the first that differs: not met before at risk; the notice's own goals;
 * 约束性; published before what rests on demo; the larger share of the target; the earlier deadline
 * (none goes last); place and matter, so that no two rows are ever equal.
 */
export function compareGapRows(one: GapRow, other: GapRow): number {
  const [left, right] = [keysOf(one), keysOf(other)];
  const differing = left.findIndex((key, at) => key !== right[at]);
  if (differing >= 0) return (left[differing] ?? 0) < (right[differing] ?? 0) ? -1 : 1;
  if (one.key === other.key) return 0;
  return one.key < other.key ? -1 : 1;
}

function keysOf(row: GapRow): readonly (number | string)[] {
  return [
    row.state === "not-met" ? 0 : 1,
    row.isGoal ? 0 : 1,
    row.isBinding ? 0 : 1,
    row.isDemo ? 1 : 0,
    -(row.share ?? 0),
    row.deadline ?? "9999",
  ];
}
