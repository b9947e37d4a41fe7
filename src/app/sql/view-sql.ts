import { readableSql } from "../../database/console/readable-sql";
import { reportedValues } from "../../database/queries/reported-values";
import { sectionHistory } from "../../database/queries/section-history";
import { sectionReadings } from "../../database/queries/section-readings";
import type { Statement } from "../../database/statement";
import type { AppState } from "../../state/app-state";
import { selectChosenIndicator, seriesOf } from "../../state/select-places";
import { openPage } from "../../state/transitions";
import type { Services } from "../services";

/** The very question the present view asked, with its values. */
export function sqlOfView(state: AppState): string {
  return readableSql(statementOf(state));
}

function statementOf(state: AppState): Statement {
  const { page, level, selection, period, waterPeriod, publishedOnly, method } = state.choices;
  if (page === "section" && selection.kind === "section")
    return sectionHistory(selection.id, publishedOnly).statement;
  if (page === "water" || page === "lake" || level === "section")
    return sectionReadings(waterPeriod, state.pack.city.waterSeasons, publishedOnly, method.acidity)
      .statement;
  const chosen = selectChosenIndicator(state);
  const isTownships = level === "township";
  return reportedValues({
    levels: isTownships ? ["township"] : ["city", "county", "zone"],
    indicator: isTownships && chosen ? seriesOf(chosen) : null,
    period,
    publishedOnly,
  }).statement;
}

/** Puts the view's question into the editor; it is run only when the person runs it. */
export function viewSql({ store, sql }: Pick<Services, "store" | "sql">): void {
  sql.give(sqlOfView(store.get()));
  store.update(openPage, "sql");
}
