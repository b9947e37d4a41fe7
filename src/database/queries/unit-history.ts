import type { Observation } from "../../domain/observation";
import type { UnitCode } from "../../domain/unit-code";
import { decodeObservation } from "../rows/observation-row";
import { type Query, sql } from "../statement";

/** Everything one unit reported, of one indicator or (null) of all, oldest first. */
export function unitHistory(
  unit: UnitCode,
  indicator: string | null,
  publishedOnly: boolean,
): Query<Observation> {
  return {
    statement: sql`
      SELECT unit_code, indicator, period, value, text, basis, source, file, line
      FROM observation
      WHERE unit_code = ${unit}
        AND (${indicator} IS NULL OR indicator = ${indicator})
        AND (basis <> 'demo' OR NOT ${publishedOnly})
      QUALIFY row_number() OVER (
        PARTITION BY indicator, period ORDER BY basis = 'published' DESC, file, line) = 1
      ORDER BY indicator, period`,
    decode: decodeObservation,
  };
}
