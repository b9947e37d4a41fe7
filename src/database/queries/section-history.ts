import type { Reading } from "../../domain/water/section";
import { decodeReading } from "../rows/reading-row";
import { type Query, sql } from "../statement";

/**
 * Every monthly reading of one section or (null) of all, by section, oldest first; in a month
 * published ones win over made-up ones.
 */
export function sectionHistory(section: string | null, publishedOnly: boolean): Query<Reading> {
  return {
    statement: sql`
      SELECT section, period, item, value, is_below_detection, samples, way, basis, source, file, line
      FROM current_reading
      WHERE (${section} IS NULL OR section = ${section}) AND value IS NOT NULL
        AND (basis <> 'demo' OR NOT ${publishedOnly})
      QUALIFY rank() OVER (PARTITION BY section, period ORDER BY basis = 'demo') = 1
      ORDER BY section, period, item`,
    decode: decodeReading,
  };
}
