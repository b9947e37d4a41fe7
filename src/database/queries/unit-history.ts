import type { Observation } from "../../domain/observation";
import type { UnitCode } from "../../domain/unit-code";
import { decodeObservation } from "../rows/observation-row";
import { type Query, sql } from "../statement";

/** Everything one unit or (null) all that there are reported, of one indicator or (null) of all, oldest first. */
export function unitHistory(
  unit: UnitCode | null,
  indicator: string | null,
  publishedOnly: boolean,
): Query<Observation> {
  return {
    statement: sql`
      SELECT unit_code, indicator, period, value, text, version, basis, source, file, line
      FROM current_observation
      WHERE unit_code IN (SELECT code FROM unit)
        AND (${unit} IS NULL OR unit_code = ${unit})
        AND (${indicator} IS NULL OR indicator = ${indicator})
        AND (basis <> 'demo' OR NOT ${publishedOnly})
      QUALIFY row_number() OVER (
        PARTITION BY unit_code, indicator, period ORDER BY basis = 'published' DESC, file, line) = 1
      ORDER BY unit_code, indicator, period`,
    decode: decodeObservation,
  };
}
