import type { Database } from "../../database/database";
import { reportedValues } from "../../database/queries/reported-values";
import type { Reported } from "../../domain/observation";
import type { Period } from "../../domain/period";
import type { AppState, PageId, PeriodRows } from "../../state/app-state";
import { derive } from "../../state/derive";

/** Pages that look at more than one year of figures. */
const pagesWithHistory: ReadonlySet<PageId> = new Set<PageId>(["compare", "lists", "changes"]);

/** What city, counties and zones reported, year by year, while a page needs it. */
export const askHistory = derive(
  ({ choices, results }: AppState) => [
    pagesWithHistory.has(choices.page),
    results.periods.value?.years ?? null,
    choices.publishedOnly,
  ],
  (isShown, years, publishedOnly) =>
    isShown && years
      ? (database: Database, signal: AbortSignal) =>
          Promise.all(
            years.toSorted().map((period) => rowsOf(database, { period, publishedOnly }, signal)),
          )
      : null,
);

interface Question {
  readonly period: Period;
  readonly publishedOnly: boolean;
}

async function rowsOf(
  database: Database,
  question: Question,
  signal: AbortSignal,
): Promise<PeriodRows<Reported>> {
  const levels = ["city", "county", "zone"] as const;
  const rows = await database.rows(
    reportedValues({ ...question, levels, indicator: null }),
    signal,
  );
  return { period: question.period, rows };
}
