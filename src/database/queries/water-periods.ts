import * as v from "valibot";
import type { WaterPeriod } from "../../domain/city";
import type { Period } from "../../domain/period";
import { type Query, sql } from "../statement";

/** 环办〔2011〕22号: a year wants twelve monthly means, eight where ice or drought prevents it. */
const FEWEST_MONTHS = 8;

const Row = v.object({
  period: v.string(),
  basis: v.picklist(["published", "demo"]),
  sections: v.number(),
});

/** Months and years with readings, newest first; a year counts from eight months on. */
export function waterPeriods(publishedOnly: boolean): Query<WaterPeriod> {
  return {
    statement: sql`
      WITH month AS (
        SELECT period, section, bool_or(basis = 'published') AS is_published
        FROM reading WHERE basis <> 'demo' OR NOT ${publishedOnly}
        GROUP BY period, section
      ), year AS (
        SELECT left(period, 4) AS period, section, count(*) AS months,
          bool_and(is_published) AS is_published
        FROM month GROUP BY left(period, 4), section
        HAVING count(*) >= ${FEWEST_MONTHS}
      )
      SELECT period, CASE WHEN bool_or(is_published) THEN 'published' ELSE 'demo' END AS basis,
        CAST(count(*) AS INTEGER) AS sections
      FROM (SELECT period, section, is_published FROM month
        UNION ALL SELECT period, section, is_published FROM year)
      GROUP BY period ORDER BY period DESC`,
    decode(raw) {
      const { period, ...rest } = v.parse(Row, raw);
      return { period: period as Period, ...rest };
    },
  };
}
