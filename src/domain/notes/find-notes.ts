import type { Observation } from "../observation";
import type { Indicator } from "../programme/programme";
import type { ItemLimits } from "../water/limits";
import type { Reading, Section } from "../water/section";
import { classContradicts, type StatedClass } from "./class-contradicts";
import type { DataNote } from "./data-note";
import { implausibleFigures, impossibleReadings } from "./implausible";
import { jumps } from "./jump";
import { type Contains, outsideCounty } from "./outside-county";
import { seriesOf } from "./series";
import { monthRepeats, valueRepeats } from "./series-repeats";
import { unitSwapped } from "./unit-swapped";

export interface ReadRows {
  readonly readings: readonly Reading[];
  readonly observations: readonly Observation[];
  readonly sections: readonly Section[];
  readonly limits: readonly ItemLimits[];
  readonly indicators: readonly Indicator[];
  readonly statedClasses: readonly StatedClass[];
  readonly contains: Contains;
}

/** Everything doubtful in what was read, detector by detector. Nothing is changed, nothing repaired. */
export function findNotes(rows: ReadRows): readonly DataNote[] {
  const { readings, sections, limits } = rows;
  const series = seriesOf(readings);
  return [
    ...unitSwapped(series),
    ...classContradicts(rows.statedClasses, readings, sections, limits),
    ...impossibleReadings(readings),
    ...implausibleFigures(rows.observations, rows.indicators),
    ...outsideCounty(sections, rows.contains),
    ...valueRepeats(series),
    ...monthRepeats(readings),
    ...jumps(series),
  ];
}

/** What is doubtful in the readings of one section by themselves. */
export function findSectionNotes(readings: readonly Reading[]): readonly DataNote[] {
  const series = seriesOf(readings);
  return [
    ...unitSwapped(series),
    ...impossibleReadings(readings),
    ...valueRepeats(series),
    ...monthRepeats(readings),
    ...jumps(series),
  ];
}
