import type { Language } from "../domain/bilingual";
import { difference } from "../domain/decimal";
import type { Verdict } from "../domain/gaps/verdict";
import { cellAt, type VerdictCube } from "../domain/gaps/verdict-cube";
import { isOfSameVersion } from "../domain/observation";
import { type Period, periodBefore, yearBefore } from "../domain/period";
import type { Indicator } from "../domain/programme/programme";
import type { Unit } from "../domain/unit";
import { formatNumber, withUnit } from "../messages/format-number";
import { formatPeriod } from "../messages/format-period";
import { messages } from "../messages/messages";
import type { AppState } from "../state/app-state";
import { derive } from "../state/derive";
import { selectCube } from "../state/select-cube";
import { selectChosenIndicator, selectChosenUnit } from "../state/select-places";
import { selectSpokenVerdicts } from "./select-headline";
import { selectWaterNotes } from "./select-water-notes";

/** What is to be said of the period the time bar stands at. */
export function selectTimeNotes(state: AppState): readonly string[] {
  return state.choices.level === "section" ? selectWaterNotes(state) : selectFigureNotes(state);
}

/** How many units show an older figure, and the change of the selected one from a year before. */
const selectFigureNotes = derive(
  (state: AppState) => [
    selectSpokenVerdicts(state),
    selectCube(state),
    selectChosenUnit(state),
    selectChosenIndicator(state),
    state.choices.period,
    state.choices.language,
  ],
  (verdicts, cube, unit, indicator, period, language): readonly string[] => [
    ...olderWords(verdicts, language),
    ...(cube && unit && indicator ? changes(cube, { unit, indicator, period, language }) : []),
  ],
);

function olderWords(verdicts: readonly Verdict[], language: Language): readonly string[] {
  const older = verdicts.filter(({ state }) => state === "stale").length;
  return older > 0 ? [messages[language].timeBar.older(older)] : [];
}

interface Spoken {
  readonly unit: Unit;
  readonly indicator: Indicator;
  readonly period: Period;
  readonly language: Language;
}

/** The change from a year before (同比) and, of parts of a year, from the period before (环比). */
function changes(cube: VerdictCube, spoken: Spoken): readonly string[] {
  const { period } = spoken;
  const [year, last] = [yearBefore(period), periodBefore(period)];
  const found = changeWords(cube, spoken, { against: "year", before: year });
  if (last === year) return found;
  return [...found, ...changeWords(cube, spoken, { against: "last", before: last })];
}

interface Compared {
  readonly against: keyof typeof messages.zh.timeBar.against;
  readonly before: Period;
}

/** In the indicator's unit; nothing when either is missing. */
function changeWords(
  cube: VerdictCube,
  { unit, indicator, period, language }: Spoken,
  { against, before: earlier }: Compared,
): readonly string[] {
  const text = messages[language];
  const figureIn = (asked: Period) => {
    const cell = cellAt(cube, { unit: unit.code, indicator: indicator.id, period: asked });
    return cell && cell.state !== "stale" && cell.isPlausible ? cell : null;
  };
  const [now, before] = [figureIn(period), figureIn(earlier)];
  if (now?.value == null || before?.value == null) return [];
  if (!isOfSameVersion(now, before)) return [text.reasons["other-version"]];
  const change = difference(now.value, before.value);
  const size = formatNumber(language, Math.abs(change), Math.max(indicator.decimals, 1));
  const sign = change > 0 ? "+" : "−";
  const native = indicator.unit[language];
  const measured = native === "%" ? text.points(size) : withUnit(size, text.measure(native));
  const words = text.timeBar.change(
    unit.name[language],
    formatPeriod(language, earlier),
    change === 0 ? text.timeBar.same : `${sign}${measured}`,
  );
  return [text.timeBar.against[against](words)];
}
