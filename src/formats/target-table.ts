import type { AssignedTarget } from "../domain/target";
import { writeCsvTable } from "./csv-table";

/** Targets as `targets.csv` has them, each with whose word it is. */
export function targetTable(targets: readonly AssignedTarget[]): Uint8Array {
  return writeCsvTable(
    ["unit", "indicator", "period", "value", "source", "status"],
    targets.map(({ unit, indicator, period, value, provenance }) => [
      unit,
      indicator,
      period,
      value,
      provenance.note,
      provenance.status,
    ]),
  );
}
