import * as v from "valibot";
import type { Period } from "../../domain/period";
import type { AssignedTarget } from "../../domain/target";
import type { UnitCode } from "../../domain/unit-code";
import { type Query, sql } from "../statement";

const Row = v.object({
  unit_code: v.string(),
  indicator: v.string(),
  period: v.string(),
  value: v.number(),
  status: v.picklist(["sourced", "memory", "derived", "estimated", "demo", "user", "unknown"]),
  source: v.string(),
});

/** Targets assigned per unit and year; made-up ones keep their status. */
export function assignedTargets(publishedOnly: boolean): Query<AssignedTarget> {
  return {
    statement: sql`
      SELECT unit_code, indicator, period, value, status, source
      FROM target
      WHERE (basis <> 'demo' AND status <> 'demo') OR NOT ${publishedOnly}
      QUALIFY row_number() OVER (
        PARTITION BY unit_code, indicator, period ORDER BY basis = 'published' DESC) = 1
      ORDER BY unit_code, indicator, period`,
    decode(raw) {
      const { unit_code, indicator, period, value, status, source } = v.parse(Row, raw);
      return {
        unit: unit_code as UnitCode,
        indicator,
        period: period as Period,
        value,
        provenance: { status, note: source },
      };
    },
  };
}
