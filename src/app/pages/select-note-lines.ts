import { formatPeriod } from "../../messages/format-period";
import { messages } from "../../messages/messages";
import type { NoteLine } from "../../panels/work-lists/note-rows";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { passesPlace } from "../../state/filters";
import { selectUnits } from "../../state/select-places";
import { selectIndicatorOfSeries, selectVerdictAt } from "../../state/select-works";
import { placeNames } from "../names";

/** The notes on the units that the filter lets through, newest first; the state is of the shown period only. */
export const selectNoteLines = derive(
  (state: AppState) => [
    state.entries.notes,
    state.choices,
    selectUnits(state),
    placeNames(state),
    selectIndicatorOfSeries(state),
    selectVerdictAt(state),
  ],
  (notes, { language, period, filters }, units, places, indicators, verdictAt) =>
    notes.toReversed().flatMap((note): readonly NoteLine[] => {
      const unit = units.get(note.unit);
      if (unit && !passesPlace(filters, unit)) return [];
      const isShown = note.period === period;
      return [
        {
          id: note.id,
          place: places.get(note.unit) ?? note.unit,
          matter: indicators.get(note.indicator)?.name[language] ?? note.indicator,
          period: formatPeriod(language, note.period),
          state: isShown ? (verdictAt(note.unit, note.indicator)?.state ?? null) : null,
          text: note.text,
          madeOn: note.madeOn,
        },
      ];
    }),
);

/** The notes as cells of a table. */
export function noteCells(state: AppState) {
  const text = messages[state.choices.language];
  const { text: title, madeOn, period } = text.meetingPage.noteColumns;
  const { columns } = text.listPage;
  return {
    columns: [columns.place, columns.matter, period, title, madeOn, text.workPage.columns.source],
    rows: selectNoteLines(state).map((line) => [
      line.place,
      line.matter,
      line.period,
      line.text,
      line.madeOn,
      text.workPage.own,
    ]),
  };
}
