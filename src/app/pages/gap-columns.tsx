import type { GapRow } from "../../domain/lists/gap-row";
import { romanOf } from "../../domain/water/roman";
import { formatNumber, formatShare } from "../../messages/format-number";
import {
  filledWords,
  gapWords,
  targetWords,
  valueWords,
  type Wording,
} from "../../panels/figure-words";
import type { GapLine } from "../../panels/lists-page/gap-line";
import type { GapTrend } from "../../state/select-gap-trends";

export interface GapNames {
  readonly place: (code: string) => string;
  readonly item: (code: string) => string;
  /** What a person wrote on a gap. */
  readonly notes: (row: GapRow) => readonly string[];
}

type Figures = Pick<GapLine, "value" | "target" | "gap" | "size" | "cause">;

/** A gap in the words of the page: what the list shows, and what is written to a file. */
export function gapLine(
  row: GapRow,
  trend: GapTrend | undefined,
  names: GapNames,
  wording: Wording,
): GapLine {
  const { text, language } = wording;
  const words = text.listPage;
  const isUnit = row.about.kind === "unit";
  const figures = isUnit ? unitFigures(row, wording) : sectionFigures(row, names, wording);
  return {
    ...figures,
    row,
    place: names.place(row.place),
    notes: names.notes(row),
    kind: isUnit ? "" : text.section,
    matter: row.about.kind === "unit" ? row.about.indicator.name[language] : words.water,
    measure: row.about.kind === "unit" ? row.about.indicator.unit[language] : "",
    attribute: attributeOf(row, wording),
    trend: trendWords(row, trend, wording),
    trendKind: trend?.kind ?? "none",
  };
}

function attributeOf({ isGoal, about }: GapRow, { text }: Wording): string {
  if (isGoal) return text.listPage.goal;
  const attribute = about.kind === "unit" ? about.verdict.attribute : null;
  return attribute ? text[attribute] : "";
}

function unitFigures({ about, share }: GapRow, wording: Wording): Figures {
  if (about.kind !== "unit") return nothing;
  const { verdict, indicator } = about;
  const { text, language } = wording;
  const isCounted =
    verdict.trace.rule !== "named-by" && verdict.gap !== null && share !== null && share > 0;
  return {
    value: valueWords(verdict, indicator, wording),
    target: targetWords(verdict, indicator, wording),
    gap: gapWords(verdict, indicator, wording) ?? text.none,
    size: isCounted ? text.listPage.ofTarget(formatShare(language, share)) : "",
    cause: filledWords(verdict.trace.filled, text),
  };
}

const nothing: Figures = { value: "", target: "", gap: "", size: "", cause: "" };

function sectionFigures({ about }: GapRow, { item }: GapNames, wording: Wording): Figures {
  if (about.kind !== "section") return nothing;
  const { text, language } = wording;
  const words = text.listPage;
  const { rank, target, gapSteps, overTarget, definingItems } = about.assessment;
  const worst = overTarget[0]?.exceedance ?? null;
  const over = overTarget.map((each) =>
    each.exceedance === null
      ? item(each.item)
      : text.withTimes(item(each.item), formatNumber(language, each.exceedance, 2, 2)),
  );
  return {
    value: rank ? text.class(romanOf[rank]) : text.none,
    target: target ? text.orBetter(romanOf[target.rank]) : text.none,
    gap: gapSteps && gapSteps > 0 ? words.classSteps(String(gapSteps)) : text.none,
    size: worst === null ? "" : words.exceeds(formatNumber(language, worst, 2)),
    cause: over.length > 0 ? text.list(over) : words.definedBy(text.list(definingItems.map(item))),
  };
}

function trendWords({ about }: GapRow, trend: GapTrend | undefined, wording: Wording): string {
  const { text, language } = wording;
  const words = text.listPage.trendWords;
  if (!trend) return "…";
  if (!trend.then) return words.none;
  const { kind, grown, then } = trend;
  if (kind !== "worsened" && kind !== "improved")
    return then.state === "not-met" && kind === "same"
      ? words.same
      : words.before(text.states[then.state]);
  const decimals = about.kind === "unit" ? Math.max(about.indicator.decimals, 1) : 0;
  const size = formatNumber(language, Math.abs(grown ?? 0), decimals);
  return words[kind](withMeasure(size, about, wording));
}

function withMeasure(size: string, about: GapRow["about"], { text, language }: Wording): string {
  if (about.kind === "section") return `${size} ${text.listPage.classStep}`;
  if (about.verdict.trace.rule === "named-by") return `${size} ${about.indicator.unit[language]}`;
  const unit = about.indicator.unit[language];
  return unit === "%" ? text.points(size) : `${size} ${unit}`.trim();
}
