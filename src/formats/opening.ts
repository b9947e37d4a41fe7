import * as v from "valibot";
import type { Opening } from "../domain/opening";
import { AppError } from "../errors";

const Basis = v.picklist(["published", "demo", "user"]);
const RowAddress = v.object({ file: v.string(), line: v.number() });
const Observation = v.object({
  unit: v.string(),
  indicator: v.string(),
  period: v.string(),
  value: v.nullable(v.number()),
  text: v.nullable(v.string()),
  basis: Basis,
  source: v.string(),
  row: RowAddress,
});
const Reading = v.object({
  section: v.string(),
  period: v.string(),
  item: v.string(),
  value: v.number(),
  samples: v.nullable(v.number()),
  basis: Basis,
  source: v.string(),
  row: RowAddress,
});
const Target = v.object({
  unit: v.string(),
  indicator: v.string(),
  period: v.string(),
  value: v.number(),
  provenance: v.object({
    status: v.picklist(["sourced", "memory", "derived", "estimated", "demo", "user", "unknown"]),
    note: v.string(),
  }),
});
const Shape = v.object({
  period: v.string(),
  waterPeriod: v.string(),
  counties: v.array(
    v.object({
      unit: v.string(),
      indicator: v.string(),
      current: v.nullable(Observation),
      previous: v.nullable(Observation),
    }),
  ),
  readings: v.array(Reading),
  periods: v.object({
    years: v.array(v.string()),
    water: v.array(
      v.object({
        period: v.string(),
        basis: v.picklist(["published", "demo"]),
        sections: v.number(),
      }),
    ),
  }),
  targets: v.array(Target),
});

/** Checks opening.json; what does not fit throws `table-damaged` with the path of the first fault. */
export function parseOpening(text: string): Opening {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (problem) {
    throw new AppError(
      "table-damaged",
      { file: "opening.json", place: "JSON" },
      { cause: problem },
    );
  }
  const parsed = v.safeParse(Shape, raw);
  if (parsed.success) return parsed.output as unknown as Opening;
  const place = v.getDotPath(parsed.issues[0]) ?? "";
  throw new AppError("table-damaged", { file: "opening.json", place });
}
