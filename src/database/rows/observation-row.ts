import * as v from "valibot";
import { type Observation, versionOf } from "../../domain/observation";
import type { Period } from "../../domain/period";
import type { UnitCode } from "../../domain/unit-code";

const Row = v.object({
  unit_code: v.string(),
  indicator: v.string(),
  period: v.string(),
  value: v.nullable(v.number()),
  text: v.nullable(v.string()),
  version: v.nullable(v.string()),
  basis: v.picklist(["published", "demo", "user"]),
  source: v.string(),
  file: v.string(),
  line: v.number(),
});

/** A row of the observation table as the domain knows it. */
export function decodeObservation(raw: unknown): Observation {
  const row = v.parse(Row, raw);
  return {
    unit: row.unit_code as UnitCode,
    indicator: row.indicator,
    period: row.period as Period,
    value: row.value,
    text: row.text,
    basis: row.basis,
    source: row.source,
    row: { file: row.file, line: row.line },
    ...versionOf(row),
  };
}
