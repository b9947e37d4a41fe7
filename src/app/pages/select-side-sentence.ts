import type { Language } from "../../domain/bilingual";
import { countShort, worstFirst } from "../../domain/compare/short-count";
import { formatFigurePeriod, formatPeriod } from "../../messages/format-period";
import { messages } from "../../messages/messages";
import type { CountiesFacts } from "../../messages/zh-side-page";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { selectFigureSpan, selectWaterSpan } from "../../state/select-changes";
import { selectPassesCounty } from "../../state/select-passing";
import { selectChosenIndicator } from "../../state/select-places";
import { selectSectionRun } from "../../state/select-water-run";
import { sidePictureOf } from "../../state/side-view";
import { type SideCounty, selectSectionCounties, selectTownCounties } from "./select-side-counties";
import { selectPairNames, selectPairUnits } from "./select-side-pair";
import { selectSideUnits } from "./select-side-units";
import { selectSideSections } from "./select-side-water";
import { countChanges, factsOfChanges } from "./side-words";

interface SideSentence {
  readonly sentence: string;
  readonly hasDemo: boolean;
}

/** Of the counties, where a zone lies inside one; or of the townships, by county rules as an indication. */
const selectUnitSentence = derive(
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

/** Of the counties that have both: what a square of a part of a year says is an indication as well. */
const selectPairSentence = derive(
  (state: AppState) => [
    selectPairUnits(state),
    selectPairNames(state),
    selectFigureSpan(state).after,
    state.choices.language,
  ],
  (units, { one, other }, period, language): SideSentence => {
    const counties = units.filter(({ unit }) => unit.level === "county");
    const count = (x: number, y: number) =>
      counties.filter(({ cell }) => cell?.x === x && cell.y === y).length;
    return {
      sentence: messages[language].sidePage.pairSentence({
        period: formatFigurePeriod(language, period),
        one,
        other,
        all: counties.length,
        both: counties.filter(({ cell }) => cell).length,
        worst: count(0, 0),
        best: count(2, 2),
      }),
      hasDemo: units.some((each) => each.after?.basis === "demo" || each.other?.basis === "demo"),
    };
  },
);

const selectWaterSentence = derive(
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
const selectTownCountiesSentence = derive(
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

/** Each section of the counties shown once, though a shared one counts in every county that shares it. */
const selectSectionCountiesSentence = derive(
  (state: AppState) => [
    selectSectionCounties(state),
    selectSideSections(state),
    selectPassesCounty(state),
    selectWaterSpan(state).after,
    state.choices.language,
  ],
  ({ counties }, all, passesCounty, period, language): SideSentence => {
    const words = messages[language].sidePage;
    const sections = all.filter(({ section }) => passesCounty(section));
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
const selectWaterRunSentence = derive(
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

/** What the page says first, of the picture that is shown. */
export function selectSideSentence(state: AppState): SideSentence {
  const picture = sidePictureOf(state.choices);
  if (state.choices.level === "section") {
    if (picture === "multiples") return selectWaterRunSentence(state);
    return picture === "counties"
      ? selectSectionCountiesSentence(state)
      : selectWaterSentence(state);
  }
  if (picture === "counties") return selectTownCountiesSentence(state);
  return picture === "pair" ? selectPairSentence(state) : selectUnitSentence(state);
}
