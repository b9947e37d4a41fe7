import type { Language } from "../domain/bilingual";
import type { Verdict } from "../domain/gaps/verdict";
import type { Indicator } from "../domain/programme/programme";
import { formatNumber, formatWithUnit, withUnit } from "../messages/format-number";
import type { Messages } from "../messages/zh";

export interface Wording {
  readonly text: Messages;
  readonly language: Language;
}

/** A figure with the places its indicator is reported with, so that columns of it align. */
export function figureOf(value: number, { decimals }: Indicator, language: Language): string {
  return formatNumber(language, value, decimals, decimals);
}

/** The reported figure or words; a dash when there is none (never zero). */
export function valueWords(verdict: Verdict, indicator: Indicator, { text, language }: Wording) {
  if (verdict.value !== null)
    return withUnit(figureOf(verdict.value, indicator, language), indicator.unit[language]);
  if (verdict.text) return text.stated(verdict.text);
  const [row] = verdict.trace.rows;
  const outcome = row?.text;
  if (outcome === "named" || outcome === "not-in-list" || outcome === "unknown")
    return text.outcomes[outcome];
  return text.none;
}

export function targetWords(verdict: Verdict, indicator: Indicator, { text, language }: Wording) {
  const { target } = verdict;
  if (!target) return text.none;
  if (target.value === null || target.comparison === "word") return text.stated(target.wording);
  const places = Math.max(indicator.decimals, placesOf(target.value));
  const figure = formatWithUnit(language, target.value, indicator.unit[language], places);
  const words = `${target.comparison === "=" ? "" : target.comparison}${figure}`;
  return target.provenance.status === "user" ? text.ownFigure(words) : words;
}

/** A limit that a person set is shown to the last digit. */
function placesOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

/** The size of a gap with its unit; differences of percentages are percentage points. */
export function gapSize(verdict: Verdict, indicator: Indicator, { text, language }: Wording) {
  if (verdict.gap === null) return null;
  const size = formatNumber(language, Math.abs(verdict.gap), Math.max(indicator.decimals, 1));
  const unit = indicator.unit[language];
  return unit === "%" ? text.points(size) : withUnit(size, unit);
}

/** "差 2.8 个百分点" or "优于目标 3 %"; null when no distance can be said. */
export function gapWords(verdict: Verdict, indicator: Indicator, wording: Wording) {
  const size = gapSize(verdict, indicator, wording);
  if (size === null || verdict.gap === null) return null;
  if (verdict.trace.rule === "named-by")
    return verdict.state === "not-met" ? wording.text.overdueYears(verdict.gap) : null;
  return verdict.gap > 0 ? wording.text.gapShort(size) : wording.text.gapMet(size);
}

/** The rule with its figures; words of the reports in the language of the page. */
export function filledWords(filled: string, text: Messages): string {
  return filled.replace(/「([^」]*)」/g, (_, words: string) => `「${text.stated(words)}」`);
}
