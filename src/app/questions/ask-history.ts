import type { Database } from "../../database/database";
import { reportedValues } from "../../database/queries/reported-values";
import type { Reported } from "../../domain/observation";
import type { Period } from "../../domain/period";
import type { UnitLevel } from "../../domain/unit-code";
import type { AppState, PageId, PeriodRows } from "../../state/app-state";
import { derive } from "../../state/derive";
import { selectFigurePeriods } from "../../state/select-figure-periods";
import { selectChosenIndicator, seriesOf } from "../../state/select-places";
import { showsSideTownships } from "../../state/side-view";

/** Pages that look at more than one period of figures. */
const pagesWithHistory: ReadonlySet<PageId> = new Set<PageId>([
  "compare",
  "side",
  "lists",
  "changes",
  "meeting",
]);

const above: readonly UnitLevel[] = ["city", "county", "zone"];

/** What city, counties and zones reported, period by period, while a page or the time bar needs it. */
export const askHistory = derive(
  (state: AppState) => [
    pagesWithHistory.has(state.choices.page) || state.choices.isTimeOpen,
    selectFigurePeriods(state),
    state.choices.publishedOnly,
  ],
  (isShown, periods, publishedOnly) =>
    isShown && periods ? askEach(periods, { levels: above, indicator: null, publishedOnly }) : null,
);

/** What the townships reported of the chosen indicator, period by period, while the time bar or a page needs it. */
export const askTownshipHistory = derive(
  (state: AppState) => [
    shownOfTownships(state),
    selectFigurePeriods(state),
    state.choices.publishedOnly,
  ],
  (indicator, periods, publishedOnly) =>
    indicator && periods
      ? askEach(periods, { levels: ["township"], indicator, publishedOnly })
      : null,
);

/** Townships are drawn, or counties are rolled up from them. */
function shownOfTownships(state: AppState): string | null {
  const chosen = selectChosenIndicator(state);
  const { level, isTimeOpen } = state.choices;
  const isStepped = isTimeOpen && (level === "township" || chosen?.rollUp);
  return chosen && (isStepped || showsSideTownships(state.choices)) ? seriesOf(chosen) : null;
}

interface Question {
  readonly levels: readonly UnitLevel[];
  readonly indicator: string | null;
  readonly publishedOnly: boolean;
}

function askEach(periods: readonly Period[], question: Question) {
  return (database: Database, signal: AbortSignal): Promise<PeriodRows<Reported>[]> =>
    Promise.all(
      periods.toSorted().map(async (period) => ({
        period,
        rows: await database.rows(reportedValues({ ...question, period }), signal),
      })),
    );
}
