import * as v from "valibot";
import type { Period } from "../../domain/period";
import type { Reading } from "../../domain/water/section";

const Row = v.object({
  section: v.string(),
  period: v.string(),
  item: v.string(),
  value: v.number(),
  // Stored answers hold numbers and words only.
  is_below_detection: v.pipe(
    v.union([v.boolean(), v.number()]),
    v.transform((flag) => Boolean(flag)),
  ),
  samples: v.nullable(v.number()),
  way: v.optional(v.nullable(v.picklist(["automatic", "manual"])), null),
  basis: v.picklist(["published", "demo", "user"]),
  source: v.string(),
  file: v.string(),
  line: v.number(),
});

/** A row of the reading table as the domain knows it. */
export function decodeReading(raw: unknown): Reading {
  const { file, line, period, is_below_detection, way, ...row } = v.parse(Row, raw);
  return {
    ...row,
    period: period as Period,
    isBelowDetection: is_below_detection,
    row: { file, line },
    ...(way === null ? {} : { way }),
  };
}
