import type { AssignedTarget } from "../../domain/target";
import { decodeTarget } from "../rows/target-row";
import { type Query, sql } from "../statement";

/** Targets assigned per unit and year; made-up ones keep their status. */
export function assignedTargets(publishedOnly: boolean): Query<AssignedTarget> {
  return {
    statement: sql`
      SELECT unit_code, indicator, period, value, status, source
      FROM target
      WHERE unit_code IN (SELECT code FROM unit)
        AND ((basis <> 'demo' AND status <> 'demo') OR NOT ${publishedOnly})
      QUALIFY row_number() OVER (
        PARTITION BY unit_code, indicator, period ORDER BY basis = 'published' DESC) = 1
      ORDER BY unit_code, indicator, period`,
    decode: decodeTarget,
  };
}
