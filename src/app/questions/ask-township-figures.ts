import type { Database } from "../../database/database";
import { reportedValues } from "../../database/queries/reported-values";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";

/** Every figure of the townships in the chosen period, while the page of eco-towns needs them. */
export const askTownshipFigures = derive(
  ({ choices }: AppState) => [choices.page === "towns", choices.period, choices.publishedOnly],
  (isShown, period, publishedOnly) =>
    isShown
      ? async (database: Database, signal: AbortSignal) => {
          const levels = ["township"] as const;
          const query = reportedValues({ levels, indicator: null, period, publishedOnly });
          return { period, rows: await database.rows(query, signal) };
        }
      : null,
);
