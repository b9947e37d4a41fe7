import type { RowAddress } from "../../domain/observation";
import type { Indicator } from "../../domain/programme/programme";
import type { BatchChange, Judged } from "../../domain/tables/batch-changes";
import { romanOf } from "../../domain/water/roman";
import type { ClassRank } from "../../domain/water/section";
import { withUnit } from "../../messages/format-number";
import { messages } from "../../messages/messages";
import type { ChangeLine } from "../../panels/changes-page/change-table";
import { figureOf, type Wording } from "../../panels/figure-words";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { selectChanges } from "../../state/select-changes";
import { selectIndicators } from "../../state/select-places";
import { placeNames } from "../names";

/** The changes in the words of the page, whatever kind is shown. */
export const selectChangeLines = derive(
  (state: AppState) => [
    selectChanges(state),
    selectIndicators(state),
    placeNames(state),
    state.choices.language,
  ],
  (changes, indicators, places, language): readonly ChangeLine[] => {
    const wording = { text: messages[language], language };
    return changes.map((change) => ({
      ...lineOf(change, indicators.get(change.matter) ?? null, wording),
      place: places.get(change.place) ?? change.place,
    }));
  },
);

function lineOf(
  change: BatchChange,
  indicator: Indicator | null,
  wording: Wording,
): Omit<ChangeLine, "place"> {
  const { text, language } = wording;
  const { place, matter, then, now } = change;
  return {
    key: `${place} ${matter}`,
    change,
    matter: matter === "" ? text.listPage.water : (indicator?.name[language] ?? matter),
    before: figureWords(then, indicator, wording),
    after: figureWords(now, indicator, wording),
    rowsBefore: rowsWords(then.rows ?? [], wording),
    rowsAfter: rowsWords(now.rows ?? [], wording),
  };
}

function figureWords(judged: Judged, indicator: Indicator | null, { text, language }: Wording) {
  const { figure = null, words = null, matter } = judged;
  if (matter === "") return figure ? text.class(romanOf[figure as ClassRank]) : text.none;
  if (figure !== null && indicator)
    return withUnit(figureOf(figure, indicator, language), indicator.unit[language]);
  return words ? text.stated(words) : text.none;
}

const MOST_ROWS = 3;

function rowsWords(rows: readonly RowAddress[], { text }: Wording): string {
  const shown = rows.slice(0, MOST_ROWS).map(({ file, line }) => text.data.rowAt(file, line));
  return text.list(rows.length > MOST_ROWS ? [...shown, "…"] : shown);
}
