import type { PackedOpening } from "../../../src/database/opening";
import { type FlatRow, packColumns } from "../../../src/database/packed-columns";
import type { Observation, Reported } from "../../../src/domain/observation";
import type { Opening } from "../../../src/domain/opening";
import type { AssignedTarget } from "../../../src/domain/target";
import type { Reading } from "../../../src/domain/water/section";

/** The text of `opening.json`, which `decodeOpening` reads. */
export function encodeOpening({ periods, ...opening }: Opening): string {
  const packed: PackedOpening = {
    period: opening.period,
    waterPeriod: opening.waterPeriod,
    figures: [...periods.figures],
    water: [...periods.water],
    counties: packColumns(opening.counties.map(flatReported)),
    readings: packColumns(opening.readings.map(flatReading)),
    targets: packColumns(opening.targets.map(flatTarget)),
  };
  return JSON.stringify(packed);
}

function flatReported({ unit, indicator, current, previous }: Reported): FlatRow {
  return { unit, indicator, ...flatCells(current, ""), ...flatCells(previous, "previous_") };
}

function flatCells(observation: Observation | null, prefix: string): FlatRow {
  return {
    [`${prefix}period`]: observation?.period ?? null,
    [`${prefix}value`]: observation?.value ?? null,
    [`${prefix}text`]: observation?.text ?? null,
    [`${prefix}basis`]: observation?.basis ?? null,
    [`${prefix}source`]: observation?.source ?? null,
    [`${prefix}file`]: observation?.row.file ?? null,
    [`${prefix}line`]: observation?.row.line ?? null,
  };
}

function flatReading({ row, isBelowDetection, ...reading }: Reading): FlatRow {
  const is_below_detection = Number(isBelowDetection);
  return { ...reading, is_below_detection, file: row.file, line: row.line };
}

function flatTarget({ unit, provenance, ...target }: AssignedTarget): FlatRow {
  return { unit_code: unit, ...target, status: provenance.status, source: provenance.note };
}
