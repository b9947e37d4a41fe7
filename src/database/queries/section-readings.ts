import { monthsOf, type Period, periodKind, type WaterSeasons } from "../../domain/period";
import type { Acidity } from "../../domain/water/averages";
import { fewestMonths } from "../../domain/water/fewest-months";
import type { Reading } from "../../domain/water/section";
import { decodeReading } from "../rows/reading-row";
import { type Query, sql } from "../statement";

/**
 * Readings of every section in a month, or their means over the months of a longer period
 * (concentrations are averaged, never classes; pH through [H⁺] unless asked as plain figures). A section's answer rests on published
 * rows and those a person loaded, or on made-up rows, never on both: real ones win, but not a few
 * months against a whole span. A mean of which a part was loaded by a person is theirs; it carries the
 * address of its first row and, as `samples`, its number of months.
 */
export function sectionReadings(
  period: Period,
  seasons: WaterSeasons,
  publishedOnly: boolean,
  acidity: Acidity = "ions",
): Query<Reading> {
  const months = monthsOf(period, seasons);
  const fewest = fewestMonths(periodKind(period), months.length);
  return {
    statement: sql`
      WITH asked AS (
        SELECT * FROM current_reading
        WHERE period IN (SELECT unnest(string_split(${months.join(",")}, ',')))
          AND value IS NOT NULL AND (basis <> 'demo' OR NOT ${publishedOnly})
      ), chosen AS (
        SELECT section, basis = 'demo' AS is_demo FROM asked GROUP BY section, basis = 'demo'
        QUALIFY row_number() OVER (PARTITION BY section
          ORDER BY count(DISTINCT period) >= ${fewest} DESC, is_demo) = 1
      )
      SELECT section, CAST(${period} AS VARCHAR) AS period, item,
        CASE WHEN count(*) = 1 THEN any_value(value)
          WHEN item = 'PH' AND ${acidity === "ions"} THEN -log10(avg(pow(10, -value)))
          ELSE avg(value) END AS value,
        bool_or(is_below_detection) AS is_below_detection,
        CASE WHEN ${months.length} > 1 THEN CAST(count(*) AS INTEGER)
          ELSE any_value(samples) END AS samples,
        CASE WHEN count(DISTINCT coalesce(way, '')) = 1 THEN any_value(way) END AS way,
        max(basis) AS basis,
        arg_min(source, asked.period) AS source,
        arg_min(file, asked.period) AS file,
        arg_min(line, asked.period) AS line
      FROM asked JOIN chosen USING (section)
      WHERE (basis = 'demo') = is_demo
      GROUP BY section, item
      ORDER BY section, item`,
    decode: decodeReading,
  };
}
