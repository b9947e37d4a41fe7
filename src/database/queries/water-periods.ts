import * as v from "valibot";
import type { WaterPeriod } from "../../domain/city";
import {
  monthsOf,
  type Period,
  type PeriodKind,
  periodKind,
  type WaterSeasons,
} from "../../domain/period";
import { fewestMonths } from "../../domain/water/fewest-months";
import { type Query, sql } from "../statement";

const Row = v.object({
  period: v.string(),
  basis: v.picklist(["published", "demo"]),
  sections: v.number(),
});

/** A year to date ends with February at the earliest: January is a month, December a year. */
const runs = Array.from({ length: 10 }, (_, at) => `to-${String(at + 2).padStart(2, "0")}`);

const parts = ["", "H1", "H2", "Q1", "Q2", "Q3", "Q4", "high", "level", "low", ...runs] as const;

/** For each longer period of a year its months: "Q2:04,05,06:2" with the fewest that will do. */
function spansOf(seasons: WaterSeasons): string {
  const spans = parts.map((part) => {
    const period = (part ? `2000-${part}` : "2000") as Period;
    const months = monthsOf(period, seasons).map((month) => month.slice(5));
    const kind: PeriodKind = periodKind(period);
    return `${part}:${months.join(",")}:${fewestMonths(kind, months.length)}`;
  });
  return spans.join(";");
}

/**
 * Months, quarters, half-years, years, years to date and water periods with readings, newest first; a longer period
 * counts from its fewest months on. A period rests on published readings as soon as there are any,
 * and then counts only their sections.
 */
export function waterPeriods(seasons: WaterSeasons, publishedOnly: boolean): Query<WaterPeriod> {
  return {
    statement: sql`
      WITH month AS (
        SELECT DISTINCT period, section, if(basis = 'demo', basis, 'published') AS basis FROM current_reading
        WHERE value IS NOT NULL AND (basis <> 'demo' OR NOT ${publishedOnly})
      ), span AS (
        SELECT split_part(text, ':', 1) AS part, split_part(text, ':', 2) AS months,
          CAST(split_part(text, ':', 3) AS INTEGER) AS fewest
        FROM (SELECT unnest(string_split(${spansOf(seasons)}, ';')) AS text)
      ), longer AS (
        SELECT left(period, 4) || if(part = '', '', '-' || part) AS period, section, basis
        FROM month JOIN span ON list_contains(string_split(months, ','), right(period, 2))
        GROUP BY left(period, 4), part, fewest, section, basis HAVING count(*) >= fewest
      )
      SELECT period, basis, CAST(count(*) AS INTEGER) AS sections
      FROM (FROM month UNION ALL FROM longer)
      GROUP BY period, basis
      QUALIFY row_number() OVER (PARTITION BY period ORDER BY basis = 'published' DESC) = 1
      ORDER BY period DESC`,
    decode(raw) {
      const { period, ...rest } = v.parse(Row, raw);
      return { period: period as Period, ...rest };
    },
  };
}
