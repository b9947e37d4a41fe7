import * as v from "valibot";
import type { Period } from "../../domain/period";
import { type Query, sql } from "../statement";

const Row = v.object({ period: v.string() });

/** Periods of every kind in which one indicator or (null) anything was reported, newest first. */
export function reportedPeriods(
  publishedOnly: boolean,
  indicator: string | null = null,
): Query<Period> {
  return {
    statement: sql`
      SELECT DISTINCT period FROM current_observation
      WHERE (${indicator} IS NULL OR indicator = ${indicator})
        AND (basis <> 'demo' OR NOT ${publishedOnly})
      ORDER BY period DESC`,
    decode: (raw) => v.parse(Row, raw).period as Period,
  };
}
