import {
  type ChangeKind,
  changeKinds,
  type PeriodChange,
} from "../../domain/compare/period-change";
import { type Verdict, type VerdictState, verdictStates } from "../../domain/gaps/verdict";
import type { Indicator } from "../../domain/programme/programme";
import { formatNumber, withUnit } from "../../messages/format-number";
import { valueWords, type Wording } from "../../panels/figure-words";
import type { SideFigure } from "../../panels/side-page/side-table";
import type { LegendLine } from "../../panels/side-page/tone-legend";
import {
  changeTone,
  depthOf,
  depthTone,
  stateTone,
  verdictTone,
} from "../../panels/side-page/tones";

/** "明显好转 3.2 个百分点", or why nothing can be said. */
export function changeWords(
  { kind, size, why }: PeriodChange,
  indicator: Indicator,
  { text, language }: Wording,
): string {
  const words = text.sidePage;
  const name = words.kinds[kind];
  if (why) return words.notComparable(words.why[why]);
  if (size === null || kind === "same") return name;
  const amount = formatNumber(language, Math.abs(size), Math.max(indicator.decimals, 1));
  const unit = indicator.unit[language];
  return `${name} ${unit === "%" ? text.points(amount) : withUnit(amount, text.measure(unit))}`;
}

/** The state in words, with the depth of a gap: what the maps say by colour. */
export function verdictWords(verdict: Verdict | null, { text }: Wording): string {
  if (!verdict) return text.states["no-data"];
  if (verdict.state === "not-met") return text.sidePage.depths[depthOf(verdict.relativeGap)] ?? "";
  return text.states[verdict.state];
}

export function figureOfVerdict(
  verdict: Verdict | null,
  indicator: Indicator,
  wording: Wording,
): SideFigure {
  return {
    words: verdict ? valueWords(verdict, indicator, wording) : wording.text.none,
    sortBy: verdict?.value ?? null,
    verdict: verdictWords(verdict, wording),
    tone: verdictTone(verdict),
    isDemo: verdict?.basis === "demo",
  };
}

/** The states of figures: no count, for it serves several maps. */
export function stateLegend({ text }: Wording): readonly LegendLine[] {
  const depths = ([0, 1, 2] as const).map((depth) => ({
    key: `not-met-${depth}`,
    tone: depthTone(depth),
    words: text.sidePage.depths[depth] ?? "",
    count: null,
  }));
  const others = verdictStates
    .filter((state) => state !== "not-met")
    .map((state) => ({
      key: state,
      tone: stateTone(state),
      words: text.states[state],
      count: null,
    }));
  return [...depths, ...others];
}

/** "未达标 3、达标 2": the states that occur, in words. */
export function stateParts(states: readonly VerdictState[], { text }: Wording): string {
  const parts = verdictStates.flatMap((state) => {
    const count = states.filter((each) => each === state).length;
    return count > 0 ? [`${text.states[state]} ${count}`] : [];
  });
  return text.list(parts);
}

export type ChangeCounts = Readonly<Record<ChangeKind, number>>;

export function countChanges(changes: readonly PeriodChange[]): ChangeCounts {
  const counts = Object.fromEntries(changeKinds.map((kind) => [kind, 0])) as Record<
    ChangeKind,
    number
  >;
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}

export function changeLegend(counts: ChangeCounts, { text }: Wording): readonly LegendLine[] {
  return changeKinds.map((kind) => ({
    key: kind,
    tone: changeTone(kind),
    words: text.sidePage.kinds[kind],
    count: counts[kind],
  }));
}

/** "好转 3、变差 2": the kinds that occur, in words. */
export function changeParts(counts: ChangeCounts, { text }: Wording): string {
  return text.list(
    changeKinds
      .filter((kind) => counts[kind] > 0)
      .map((kind) => `${text.sidePage.kinds[kind]} ${counts[kind]}`),
  );
}

/** What the sentence of the page counts. */
export function factsOfChanges(counts: ChangeCounts) {
  return {
    all: changeKinds.reduce((sum, kind) => sum + counts[kind], 0),
    better: counts["much-better"] + counts.better,
    worse: counts["much-worse"] + counts.worse,
    same: counts.same,
    none: counts["not-comparable"],
  };
}
