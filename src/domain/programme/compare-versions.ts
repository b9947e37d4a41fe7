import type { Verdict, VerdictState } from "../gaps/verdict";
import type { UnitCode } from "../unit-code";
import type { ConditionalRule, Indicator, Programme, Rule } from "./programme";

export const changeKinds = [
  "added",
  "dropped",
  "stricter",
  "looser",
  "rule-changed",
  "attribute-changed",
  "renamed",
  "same",
] as const;

export type ChangeKind = (typeof changeKinds)[number];

/** What became of one indicator from a version to another. */
export interface IndicatorChange {
  readonly kind: ChangeKind;
  readonly before: Indicator | null;
  readonly after: Indicator | null;
}

/**
 * What changes from one version of the indicator system to another, in the order of the later one,
 * what is dropped last. An indicator continues another where it says so (`replaces`), directly or
 * through a version between, or where both read the same series.
 */
export function compareVersions(before: Programme, after: Programme): readonly IndicatorChange[] {
  const pairs = after.indicators.map((indicator) => ({
    before: before.indicators.find((each) => continues(indicator, each)) ?? null,
    after: indicator,
  }));
  const continued = new Set(pairs.map((pair) => pair.before?.id));
  return [
    ...pairs.map(
      (pair) =>
        ({ ...pair, kind: pair.before ? kindOf(pair.before, pair.after) : "added" }) as const,
    ),
    ...before.indicators
      .filter(({ id }) => !continued.has(id))
      .map((indicator) => ({ kind: "dropped" as const, before: indicator, after: null })),
  ];
}

function continues(later: Indicator, earlier: Indicator): boolean {
  const direct = later.replaces === earlier.id || earlier.replaces === later.id;
  return direct || (later.series ?? later.id) === (earlier.series ?? earlier.id);
}

function kindOf(before: Indicator, after: Indicator): ChangeKind {
  const strictness = compareRules(before.rules, after.rules);
  if (strictness !== "same") return strictness;
  const { city, county } = before.attribute;
  if (city !== after.attribute.city || county !== after.attribute.county)
    return "attribute-changed";
  return before.name.zh === after.name.zh ? "same" : "renamed";
}

/** Conditions are matched one by one; a figure that moved in both directions is a changed rule. */
function compareRules(
  before: readonly ConditionalRule[],
  after: readonly ConditionalRule[],
): ChangeKind {
  if (before.length !== after.length) return "rule-changed";
  const kinds = after.map((later) => {
    const earlier = before.find((each) => sameCondition(each, later));
    return earlier ? compareRule(earlier.rule, later.rule) : "rule-changed";
  });
  const changed = [...new Set(kinds)].filter((kind) => kind !== "same");
  return changed.length > 1 ? "rule-changed" : (changed[0] ?? "same");
}

function sameCondition(a: ConditionalRule, b: ConditionalRule): boolean {
  const key = ({ when }: ConditionalRule) =>
    [when.level, when.terrain, when.climate, when.citySize].join(" ");
  return key(a) === key(b);
}

function compareRule(before: Rule, after: Rule): ChangeKind {
  if (JSON.stringify(sorted(before)) === JSON.stringify(sorted(after))) return "same";
  if (before.kind !== after.kind) return "rule-changed";
  const [was, is] = [limitOf(before), limitOf(after)];
  if (was === null || is === null || was === is) return "rule-changed";
  const isRaised = is > was;
  return isRaised === (after.kind !== "at-most") ? "stricter" : "looser";
}

function limitOf(rule: Rule): number | null {
  return "value" in rule ? rule.value : null;
}

/** Key order must not make two equal rules differ. */
function sorted(rule: Rule): readonly (readonly [string, unknown])[] {
  return Object.entries(rule).toSorted(([a], [b]) => a.localeCompare(b));
}

/** A unit whose state is another one by the later version. */
export interface VersionEffect {
  readonly unit: UnitCode;
  readonly before: Indicator | null;
  readonly after: Indicator | null;
  readonly stateBefore: VerdictState | null;
  readonly stateAfter: VerdictState | null;
}

/** For whom a version changes what: only pairs of verdicts whose state differs. */
export function versionEffects(
  changes: readonly IndicatorChange[],
  verdictsBefore: readonly Verdict[],
  verdictsAfter: readonly Verdict[],
): readonly VersionEffect[] {
  const [earlier, later] = [statesOf(verdictsBefore), statesOf(verdictsAfter)];
  const units = [...new Set([...verdictsBefore, ...verdictsAfter].map(({ unit }) => unit))];
  return changes.flatMap(({ before, after }) =>
    units.flatMap((unit) => {
      const stateBefore = (before && earlier.get(`${unit} ${before.id}`)) ?? null;
      const stateAfter = (after && later.get(`${unit} ${after.id}`)) ?? null;
      const isSame = stateBefore === stateAfter;
      return isSame ? [] : [{ unit, before, after, stateBefore, stateAfter }];
    }),
  );
}

function statesOf(verdicts: readonly Verdict[]): ReadonlyMap<string, VerdictState> {
  return new Map(verdicts.map(({ unit, indicator, state }) => [`${unit} ${indicator}`, state]));
}
