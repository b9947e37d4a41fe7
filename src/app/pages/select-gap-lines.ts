import { messages } from "../../messages/messages";
import type { GapLine } from "../../panels/lists-page/gap-line";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { selectGapList } from "../../state/select-gap-list";
import { selectGapTrends } from "../../state/select-gap-trends";
import { itemNames, placeNames } from "../names";
import { gapLine } from "./gap-columns";

/** The filtered gaps in the words of the page, in the order of the list. */
export const selectGapLines = derive(
  (state: AppState) => [
    selectGapList(state),
    selectGapTrends(state),
    placeNames(state),
    itemNames(state),
    state.choices.language,
  ],
  (rows, trends, places, item, language): readonly GapLine[] => {
    const names = { place: (code: string) => places.get(code) ?? code, item };
    const wording = { text: messages[language], language };
    return rows.map((row) => gapLine(row, trends.get(row.key), names, wording));
  },
);
