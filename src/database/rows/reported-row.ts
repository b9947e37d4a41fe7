import * as v from "valibot";
import { type Observation, type Reported, versionOf } from "../../domain/observation";
import type { Period } from "../../domain/period";
import type { UnitCode } from "../../domain/unit-code";

const Cell = {
  period: v.nullable(v.string()),
  value: v.nullable(v.number()),
  text: v.nullable(v.string()),
  version: v.optional(v.nullable(v.string()), null),
  basis: v.nullable(v.picklist(["published", "demo", "user"])),
  source: v.nullable(v.string()),
  file: v.nullable(v.string()),
  line: v.nullable(v.number()),
};

const Row = v.object({
  unit: v.string(),
  indicator: v.string(),
  ...Cell,
  previous_period: Cell.period,
  previous_value: Cell.value,
  previous_text: Cell.text,
  previous_version: Cell.version,
  previous_basis: Cell.basis,
  previous_source: Cell.source,
  previous_file: Cell.file,
  previous_line: Cell.line,
});

/** A unit and an indicator with both their figures as the domain knows them. */
export function decodeReported(raw: unknown): Reported {
  const row = v.parse(Row, raw);
  const who = { unit: row.unit as UnitCode, indicator: row.indicator };
  return {
    ...who,
    current: observation(who, row),
    previous: observation(who, {
      period: row.previous_period,
      value: row.previous_value,
      text: row.previous_text,
      version: row.previous_version,
      basis: row.previous_basis,
      source: row.previous_source,
      file: row.previous_file,
      line: row.previous_line,
    }),
  };
}

type Cells = { readonly [Name in keyof typeof Cell]: v.InferOutput<(typeof Cell)[Name]> };

function observation(
  who: { readonly unit: UnitCode; readonly indicator: string },
  { period, value, text, version, basis, source, file, line }: Cells,
): Observation | null {
  if (period === null || basis === null || file === null || line === null) return null;
  return {
    ...who,
    period: period as Period,
    value,
    text,
    basis,
    source: source ?? "",
    row: { file, line },
    ...versionOf({ version }),
  };
}
