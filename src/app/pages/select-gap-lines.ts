import { notesOn } from "../../domain/cell-note";
import type { GapRow } from "../../domain/lists/gap-row";
import { messages } from "../../messages/messages";
import type { GapLine } from "../../panels/lists-page/gap-line";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { selectGapList } from "../../state/select-gap-list";
import { selectGapTrends } from "../../state/select-gap-trends";
import { seriesOf } from "../../state/select-places";
import { selectPeriodShown } from "../../state/select-rows";
import { itemNames, placeNames } from "../names";
import { gapLine } from "./gap-columns";

/** What a person wrote on a unit's gap in the period shown. */
const selectNotesOf = derive(
  (state: AppState) => [state.entries.notes, selectPeriodShown(state)],
  (notes, period) =>
    ({ about, place }: GapRow): readonly string[] => {
      if (about.kind === "section" || notes.length === 0) return [];
      const indicator = seriesOf(about.indicator);
      return notesOn(notes, { unit: place, indicator, period }).map(({ text }) => text);
    },
);

/** The filtered gaps in the words of the page, in the order of the list. */
export const selectGapLines = derive(
  (state: AppState) => [
    selectGapList(state),
    selectGapTrends(state),
    placeNames(state),
    itemNames(state),
    selectNotesOf(state),
    state.choices.language,
  ],
  (rows, trends, places, item, notes, language): readonly GapLine[] => {
    const names = { place: (code: string) => places.get(code) ?? code, item, notes };
    const wording = { text: messages[language], language };
    return rows.map((row) => gapLine(row, trends.get(row.key), names, wording));
  },
);
