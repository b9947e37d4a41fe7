import type { Period } from "../../domain/period";
import type { Reading } from "../../domain/water/section";
import { FEWEST_MONTHS } from "../fewest-months";
import { decodeReading } from "../rows/reading-row";
import { type Query, sql } from "../statement";

/**
 * Readings of every section in a month, or their means over the months of a year (concentrations are
 * averaged, never classes; pH through [H⁺]). A section's answer rests on published or on made-up
 * rows, never on both: published ones win, but not a few months against a whole year. A mean carries
 * the address of its first row and, as `samples`, its number of months.
 */
export function sectionReadings(period: Period, publishedOnly: boolean): Query<Reading> {
  return {
    statement: sql`
      WITH asked AS (
        SELECT * FROM reading
        WHERE starts_with(period, ${period}) AND (basis <> 'demo' OR NOT ${publishedOnly})
      ), chosen AS (
        SELECT section, basis FROM asked GROUP BY section, basis
        QUALIFY row_number() OVER (PARTITION BY section
          ORDER BY count(DISTINCT period) >= ${FEWEST_MONTHS} DESC, basis = 'published' DESC) = 1
      )
      SELECT section, CAST(${period} AS VARCHAR) AS period, item,
        CASE WHEN count(*) = 1 THEN any_value(value)
          WHEN item = 'PH' THEN -log10(avg(pow(10, -value)))
          ELSE avg(value) END AS value,
        CASE WHEN length(${period}) = 4 THEN CAST(count(*) AS INTEGER)
          ELSE any_value(samples) END AS samples,
        any_value(basis) AS basis,
        arg_min(source, asked.period) AS source,
        arg_min(file, asked.period) AS file,
        arg_min(line, asked.period) AS line
      FROM asked SEMI JOIN chosen USING (section, basis)
      GROUP BY section, item
      ORDER BY section, item`,
    decode: decodeReading,
  };
}
