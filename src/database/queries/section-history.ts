import type { Reading } from "../../domain/water/section";
import { decodeReading } from "../rows/reading-row";
import { type Query, sql } from "../statement";

/** Every monthly reading of one section, oldest first; published ones win over made-up ones. */
export function sectionHistory(section: string, publishedOnly: boolean): Query<Reading> {
  return {
    statement: sql`
      SELECT section, period, item, value, samples, basis, source, file, line
      FROM reading
      WHERE section = ${section} AND (basis <> 'demo' OR NOT ${publishedOnly})
      QUALIFY rank() OVER (PARTITION BY section, period ORDER BY basis = 'published' DESC) = 1
      ORDER BY period, item`,
    decode: decodeReading,
  };
}
