import * as v from "valibot";
import type { Period } from "../../domain/period";
import type { AssignedTarget } from "../../domain/target";
import type { UnitCode } from "../../domain/unit-code";

const Row = v.object({
  unit_code: v.string(),
  indicator: v.string(),
  period: v.string(),
  value: v.number(),
  status: v.picklist(["sourced", "memory", "derived", "estimated", "demo", "user", "unknown"]),
  source: v.string(),
});

/** A row of the target table as the domain knows it. */
export function decodeTarget(raw: unknown): AssignedTarget {
  const { unit_code, indicator, period, value, status, source } = v.parse(Row, raw);
  return {
    unit: unit_code as UnitCode,
    indicator,
    period: period as Period,
    value,
    provenance: { status, note: source },
  };
}
