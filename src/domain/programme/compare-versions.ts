import type { Verdict, VerdictState } from "../gaps/verdict";
import type { UnitCode } from "../unit-code";
import type { Attribute, ConditionalRule, Indicator, Programme, Rule } from "./programme";

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
 * through one of the versions `between`, or where both read the same series. Of a version that was
 * read in part only, what is missing may stand in the rest: it is told neither as dropped nor as added.
 */
export function compareVersions(
  before: Programme,
  after: Programme,
  between: readonly Programme[] = [],
): readonly IndicatorChange[] {
  const all = [before, after, ...between].flatMap(({ indicators }) => indicators);
  const origins = new Map(all.map(({ id, replaces }) => [id, replaces ?? null]));
  const pairs = after.indicators.map((indicator) => ({
    before: before.indicators.find((each) => continues(origins, indicator, each)) ?? null,
    after: indicator,
  }));
  const continued = new Set(pairs.map((pair) => pair.before?.id));
  const found = pairs.flatMap(({ before: earlier, after: later }): readonly IndicatorChange[] => {
    if (earlier) return [{ kind: kindOf(earlier, later), before: earlier, after: later }];
    return isWhole(before) ? [{ kind: "added", before: null, after: later }] : [];
  });
  const ended = before.indicators.filter(({ id }) => isWhole(after) && !continued.has(id));
  return [
    ...found,
    ...ended.map((earlier) => ({ kind: "dropped", before: earlier, after: null }) as const),
  ];
}

function isWhole({ version }: Programme): boolean {
  return !version?.isPartial;
}

/** What each indicator replaces, by id. */
type Origins = ReadonlyMap<string, string | null>;

function continues(origins: Origins, a: Indicator, b: Indicator): boolean {
  if (seriesOf(a) === seriesOf(b)) return true;
  return lineOf(origins, a.id).has(b.id) || lineOf(origins, b.id).has(a.id);
}

/** An indicator and all it goes back to, the latest first. */
function lineOf(origins: Origins, id: string): ReadonlySet<string> {
  const line = new Set<string>();
  for (let next: string | null | undefined = id; next && !line.has(next); next = origins.get(next))
    line.add(next);
  return line;
}

function seriesOf({ id, series }: Indicator): string {
  return series ?? id;
}

const levels = ["city", "county"] as const;

/** What reads another series is defined in another way, whatever its limit. */
function kindOf(before: Indicator, after: Indicator): ChangeKind {
  if (seriesOf(before) !== seriesOf(after)) return "rule-changed";
  const strictness = compareRules(before, after);
  if (strictness !== "same") return strictness;
  const isChanged = levels.some((level) =>
    isAttributeChanged(before.attribute[level], after.attribute[level]),
  );
  if (isChanged) return "attribute-changed";
  return before.name.zh === after.name.zh ? "same" : "renamed";
}

/** A text that was read and does not say is no change. */
function isAttributeChanged(before: Attribute | null, after: Attribute | null): boolean {
  return before !== after && before !== "unstated" && after !== "unstated";
}

/**
 * Level by level, where both versions have a rule; condition by condition. A limit that moved in both
 * directions is a changed rule.
 */
function compareRules(before: Indicator, after: Indicator): ChangeKind {
  const kinds = levels.flatMap((level) =>
    compareConditions(rulesAt(before, level), rulesAt(after, level)),
  );
  const changed = [...new Set(kinds)].filter((kind) => kind !== "same");
  return changed.length > 1 ? "rule-changed" : (changed[0] ?? "same");
}

/** The rules of one level; none where the indicator does not apply or the text was not read. */
function rulesAt({ rules, attribute }: Indicator, level: (typeof levels)[number]) {
  return attribute[level] === null
    ? []
    : rules.filter(({ when }) => (when.level ?? level) === level);
}

function compareConditions(
  before: readonly ConditionalRule[],
  after: readonly ConditionalRule[],
): readonly ChangeKind[] {
  if (before.length === 0 || after.length === 0) return [];
  if (before.length !== after.length) return ["rule-changed"];
  return after.map((later) => {
    const earlier = before.find((each) => conditionOf(each) === conditionOf(later));
    return earlier ? compareRule(earlier.rule, later.rule) : "rule-changed";
  });
}

function conditionOf({ when }: ConditionalRule): string {
  return JSON.stringify([when.terrain, when.climate, when.citySize]);
}

function compareRule(before: Rule, after: Rule): ChangeKind {
  if (JSON.stringify(sorted(before)) === JSON.stringify(sorted(after))) return "same";
  if (before.kind !== after.kind) return "rule-changed";
  const rise = limitOf(after) - limitOf(before);
  if (rise === 0 || Number.isNaN(rise)) return "rule-changed";
  return rise > 0 === (after.kind !== "at-most") ? "stricter" : "looser";
}

/** NaN for a rule that has no limit of its own. */
function limitOf(rule: Rule): number {
  return "value" in rule ? rule.value : Number.NaN;
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
