import type { Language } from "../../domain/bilingual";
import { countShort, worstFirst } from "../../domain/compare/short-count";
import { formatFigurePeriod, formatPeriod } from "../../messages/format-period";
import { messages } from "../../messages/messages";
import type { CountiesFacts } from "../../messages/zh-side-page";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { selectFigureSpan, selectWaterSpan } from "../../state/select-changes";
import { selectChosenIndicator } from "../../state/select-places";
import { selectSectionRun } from "../../state/select-water-run";
import { type SideCounty, selectSectionCounties, selectTownCounties } from "./select-side-counties";
import { selectSideUnits } from "./select-side-units";
import { selectSideSections } from "./select-side-water";
import { countChanges, factsOfChanges } from "./side-words";

export interface SideSentence {
  readonly sentence: string;
  readonly hasDemo: boolean;
}

/** Of the counties, where a zone lies inside one; or of the townships, by county rules as an indication. */
export const selectUnitSentence = derive(
  (state: AppState) => [
    selectSideUnits(state),
    selectChosenIndicator(state),
    selectFigureSpan(state),
    state.choices.language,
    state.choices.level === "township",
  ],
  (units, indicator, { before, after }, language, isTownship): SideSentence => {
    const level = isTownship ? "township" : "county";
    const words = messages[language].sidePage;
    const counted = units.filter(({ unit }) => unit.level === level);
    const sentence = words.sentence({
      what: indicator?.name[language] ?? "",
      before: formatPeriod(language, before),
      after: formatFigurePeriod(language, after),
      places: words.places[level],
      ...factsOfChanges(countChanges(counted.map(({ change }) => change))),
    });
    return {
      sentence: isTownship ? words.indicated(sentence) : sentence,
      hasDemo: units.some((each) => each.before?.basis === "demo" || each.after?.basis === "demo"),
    };
  },
);

export const selectWaterSentence = derive(
  (state: AppState) => [selectSideSections(state), selectWaterSpan(state), state.choices.language],
  (sections, { before, after }, language): SideSentence => {
    const text = messages[language];
    const words = text.sidePage;
    return {
      sentence: words.sentence({
        what: words.water,
        before: formatPeriod(language, before),
        after: formatPeriod(language, after),
        places: words.places.section,
        ...factsOfChanges(countChanges(sections.map(({ change }) => change))),
      }),
      hasDemo: sections.some(
        (each) => each.before?.basis === "demo" || each.after.basis === "demo",
      ),
    };
  },
);

/** Of the townships; the zones' own among them. */
export const selectTownCountiesSentence = derive(
  (state: AppState) => [
    selectTownCounties(state),
    selectChosenIndicator(state),
    selectFigureSpan(state).after,
    state.choices.language,
  ],
  ({ counties }, indicator, period, language): SideSentence => {
    const towns = counties.flatMap(({ parts }) => parts);
    const states = towns.map(({ verdict }) => verdict?.state ?? "no-data");
    const words = messages[language].sidePage;
    return {
      sentence: words.countiesSentence({
        what: indicator?.name[language] ?? "",
        places: words.places.township,
        period: formatFigurePeriod(language, period),
        worst: worstOf(counties, language),
        ...countShort(states),
      }),
      hasDemo: towns.some(({ verdict }) => verdict?.basis === "demo"),
    };
  },
);

/** Each section once, though a shared one counts in every county that shares it. */
export const selectSectionCountiesSentence = derive(
  (state: AppState) => [
    selectSectionCounties(state),
    selectSideSections(state),
    selectWaterSpan(state).after,
    state.choices.language,
  ],
  ({ counties }, sections, period, language): SideSentence => {
    const words = messages[language].sidePage;
    return {
      sentence: words.countiesSentence({
        what: words.water,
        places: words.places.section,
        period: formatPeriod(language, period),
        worst: worstOf(counties, language),
        ...countShort(sections.map(({ after }) => after.state)),
      }),
      hasDemo: sections.some(({ after }) => after.basis === "demo"),
    };
  },
);

/** The first period with data beside the last one. */
export const selectWaterRunSentence = derive(
  (state: AppState) => [selectSectionRun(state), state.choices.language],
  ({ periods, sections }, language): SideSentence => {
    const counts = periods.map((period, at) => {
      const ranks = sections.flatMap(({ assessments }) => assessments[at]?.rank ?? []);
      const good = ranks.filter((rank) => rank <= 3).length;
      return { period: formatPeriod(language, period), good, all: ranks.length };
    });
    const known = counts.filter(({ all }) => all > 0);
    return {
      sentence: messages[language].sidePage.runSentence({
        first: counts.at(0)?.period ?? "",
        last: counts.at(-1)?.period ?? "",
        periods: periods.length,
        known: known.length > 1 ? [...known.slice(0, 1), ...known.slice(-1)] : known,
        empty: counts.length - known.length,
      }),
      hasDemo: sections.some(({ assessments }) =>
        assessments.some(({ basis }) => basis === "demo"),
      ),
    };
  },
);

function worstOf(
  counties: readonly SideCounty<unknown>[],
  language: Language,
): CountiesFacts["worst"] {
  const [worst] = worstFirst(counties);
  if (!worst || worst.count.short === 0) return null;
  const { short, judged } = worst.count;
  return { name: worst.unit.name[language], short, judged };
}
