import { formatPeriod } from "../../messages/format-period";
import { messages } from "../../messages/messages";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { selectWaterSpan, selectYears } from "../../state/select-changes";
import { selectChosenIndicator } from "../../state/select-places";
import { selectSideUnits } from "./select-side-units";
import { selectSideSections } from "./select-side-water";
import { countChanges, factsOfChanges } from "./side-words";

export interface SideSentence {
  readonly sentence: string;
  readonly hasDemo: boolean;
}

/** Of the counties: a zone lies inside one. */
export const selectUnitSentence = derive(
  (state: AppState) => [
    selectSideUnits(state),
    selectChosenIndicator(state),
    selectYears(state),
    state.choices.language,
  ],
  (units, indicator, { before, after }, language): SideSentence => {
    const words = messages[language].sidePage;
    const counties = units.filter(({ unit }) => unit.level === "county");
    return {
      sentence: words.sentence({
        what: indicator?.name[language] ?? "",
        before: formatPeriod(language, before),
        after: formatPeriod(language, after),
        places: words.places.units,
        ...factsOfChanges(countChanges(counties.map(({ change }) => change))),
      }),
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
        what: words.matters.water,
        before: formatPeriod(language, before),
        after: formatPeriod(language, after),
        places: words.places.water,
        ...factsOfChanges(countChanges(sections.map(({ change }) => change))),
      }),
      hasDemo: sections.some(
        (each) => each.before?.basis === "demo" || each.after.basis === "demo",
      ),
    };
  },
);
