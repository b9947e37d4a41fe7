import * as v from "valibot";
import type { Opening } from "../domain/opening";
import { type Period, parsePeriod } from "../domain/period";
import { AppError } from "../errors";
import { PackedColumns, unpackColumns } from "./packed-columns";
import { decodeReading } from "./rows/reading-row";
import { decodeReported } from "./rows/reported-row";
import { decodeTarget } from "./rows/target-row";

export const OPENING_FILE = "opening.json";

const PeriodText = v.pipe(
  v.string(),
  v.check((text) => parsePeriod(text) === text),
  v.transform((text) => text as Period),
);

const PackedOpening = v.object({
  period: PeriodText,
  waterPeriod: PeriodText,
  figures: v.array(PeriodText),
  water: v.array(
    v.object({
      period: PeriodText,
      basis: v.picklist(["published", "demo"]),
      sections: v.number(),
    }),
  ),
  counties: PackedColumns,
  readings: PackedColumns,
  targets: PackedColumns,
});

export type PackedOpening = v.InferOutput<typeof PackedOpening>;

/** Reads `opening.json`; each row goes through the check that the query's own rows go through. */
export function decodeOpening(text: string): Opening {
  try {
    const { figures, water, ...packed } = v.parse(PackedOpening, JSON.parse(text));
    return {
      period: packed.period,
      waterPeriod: packed.waterPeriod,
      counties: unpackColumns(packed.counties).map(decodeReported),
      readings: unpackColumns(packed.readings).map(decodeReading),
      periods: { figures, water },
      targets: unpackColumns(packed.targets).map(decodeTarget),
    };
  } catch (problem) {
    throw new AppError(
      "table-damaged",
      { file: OPENING_FILE, place: placeOf(problem) },
      { cause: problem },
    );
  }
}

function placeOf(problem: unknown): string {
  if (!v.isValiError(problem)) return "JSON";
  return v.getDotPath(problem.issues[0]) ?? "";
}
