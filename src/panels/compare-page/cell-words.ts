import type { CubeCell } from "../../domain/gaps/verdict-cube";
import type { Indicator } from "../../domain/programme/programme";
import { formatNumber, withUnit } from "../../messages/format-number";
import type { Messages } from "../../messages/zh";
import type { Wording } from "../figure-words";

/** A figure with the unit of its indicator; a dash where there is none (never zero). */
export function figureWords(value: number | null, indicator: Indicator, wording: Wording): string {
  if (value === null) return wording.text.none;
  const { unit, decimals } = indicator;
  const figure = formatNumber(wording.language, value, decimals, decimals);
  return withUnit(figure, unit[wording.language]);
}

/** "差 2.8 个百分点": how far short, in words; null where no distance is known. */
export function shortfallWords(cell: CubeCell, indicator: Indicator, wording: Wording) {
  const { text, language } = wording;
  if (cell.gap === null) return null;
  if (indicator.rules.some(({ rule }) => rule.kind === "named-by"))
    return cell.state === "not-met" ? text.overdueYears(cell.gap) : null;
  const size = sizeWords(cell.gap, indicator, { text, language });
  return cell.gap > 0 ? text.gapShort(size) : text.gapMet(size);
}

/** A difference without its sign; of percentages it is percentage points. */
export function sizeWords(difference: number, indicator: Indicator, wording: Wording): string {
  const { text, language } = wording;
  const size = formatNumber(language, Math.abs(difference), Math.max(indicator.decimals, 1));
  const unit = indicator.unit[language];
  return unit === "%" ? text.points(size) : withUnit(size, unit);
}

/** Better, worse or as before: by whether it is met, else by the gap, which knows which way is better. */
export function trendOf(
  cell: CubeCell,
  before: CubeCell | null,
): "better" | "worse" | "same" | null {
  if (cell.gap === null || !before || before.gap === null) return null;
  if (cell.state !== before.state) {
    if (before.state === "met" && cell.state === "not-met") return "worse";
    if (before.state === "not-met" && cell.state === "met") return "better";
  }
  const change = cell.gap - before.gap;
  if (Math.abs(change) < 1e-9) return "same";
  return change < 0 ? "better" : "worse";
}

export function stateWords(cell: CubeCell, text: Messages): string {
  return cell.isDemo ? `${text.states[cell.state]} · ${text.demo}` : text.states[cell.state];
}
