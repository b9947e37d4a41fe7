import * as v from "valibot";
import type { WaterPeriod } from "../../domain/city";
import type { Period } from "../../domain/period";
import { FEWEST_MONTHS } from "../fewest-months";
import { type Query, sql } from "../statement";

const Row = v.object({
  period: v.string(),
  basis: v.picklist(["published", "demo"]),
  sections: v.number(),
});

/**
 * Months and years with readings, newest first; a year counts from eight months on. A period rests on
 * published readings as soon as there are any, and then counts only their sections.
 */
export function waterPeriods(publishedOnly: boolean): Query<WaterPeriod> {
  return {
    statement: sql`
      WITH month AS (
        SELECT DISTINCT period, section, basis FROM reading
        WHERE basis <> 'demo' OR NOT ${publishedOnly}
      ), year AS (
        SELECT left(period, 4) AS period, section, basis FROM month
        GROUP BY ALL HAVING count(*) >= ${FEWEST_MONTHS}
      )
      SELECT period, basis, CAST(count(*) AS INTEGER) AS sections
      FROM (FROM month UNION ALL FROM year)
      GROUP BY period, basis
      QUALIFY row_number() OVER (PARTITION BY period ORDER BY basis = 'published' DESC) = 1
      ORDER BY period DESC`,
    decode(raw) {
      const { period, ...rest } = v.parse(Row, raw);
      return { period: period as Period, ...rest };
    },
  };
}
