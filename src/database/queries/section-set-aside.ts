import type { Reading } from "../../domain/water/section";
import { decodeReading } from "../rows/reading-row";
import { type Query, sql } from "../statement";

/** Monthly readings of a section that gave way to the other way of reading, oldest first. */
export function sectionSetAside(section: string, publishedOnly: boolean): Query<Reading> {
  return {
    statement: sql`
      SELECT section, period, item, value, is_below_detection, samples, way, basis, source, file, line
      FROM reading
      WHERE section = ${section} AND is_set_aside AND NOT is_superseded AND value IS NOT NULL
        AND (basis <> 'demo' OR NOT ${publishedOnly})
      ORDER BY period, item, file, line`,
    decode: decodeReading,
  };
}
