import type { Period } from "../../domain/period";
import type { Reading } from "../../domain/water/section";
import { type Query, sql } from "../statement";
import { decodeReading } from "../rows/reading-row";

/**
 * Readings of every section in a month, or their means over the months of a year (concentrations are
 * averaged, never classes; pH through [H⁺]). Published and made-up rows of one section and period are
 * never mixed: published ones win. A mean carries the address of its first row and, as `samples`, its
 * number of months.
 */
export function sectionReadings(period: Period, publishedOnly: boolean): Query<Reading> {
  return {
    statement: sql`
      WITH best AS (
        SELECT * FROM reading
        WHERE (period = ${period} OR (length(${period}) = 4 AND left(period, 4) = ${period}))
          AND (basis <> 'demo' OR NOT ${publishedOnly})
        QUALIFY rank() OVER (PARTITION BY section, period ORDER BY basis = 'published' DESC) = 1
      )
      SELECT section, CAST(${period} AS VARCHAR) AS period, item,
        CASE WHEN count(*) = 1 THEN any_value(value)
          WHEN item = 'PH' THEN -log10(avg(pow(10, -value)))
          ELSE avg(value) END AS value,
        CASE WHEN count(*) = 1 THEN any_value(samples) ELSE CAST(count(*) AS INTEGER) END AS samples,
        CASE WHEN bool_or(basis = 'demo') THEN 'demo' ELSE 'published' END AS basis,
        any_value(source) AS source,
        arg_min(file, reading_order) AS file, arg_min(line, reading_order) AS line
      FROM (SELECT *, period || file || lpad(CAST(line AS VARCHAR), 9, '0') AS reading_order FROM best)
      GROUP BY section, item
      ORDER BY section, item`,
    decode: decodeReading,
  };
}
