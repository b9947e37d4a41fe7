import type { RowAddress } from "../observation";
import type { Period } from "../period";
import { classOfItem, limitsFor } from "../water/class-of-item";
import type { ItemLimits } from "../water/limits";
import type { ClassRank, Reading, Section } from "../water/section";
import type { DataNote } from "./data-note";

/** A class that the source itself states for a section and month. */
export interface StatedClass {
  readonly section: string;
  readonly period: Period;
  readonly rank: ClassRank;
  readonly row: RowAddress;
}

/**
 * A stated class that the values in the same month cannot give: an item is worse than it, or all 21
 * items would have to be there for it to be as bad and none is. Only the first is certain, so a stated
 * class that is worse than every item read is noted only when it is two classes worse.
 */
export function classContradicts(
  stated: readonly StatedClass[],
  readings: readonly Reading[],
  sections: readonly Section[],
  limits: readonly ItemLimits[],
): readonly DataNote[] {
  const kinds = new Map(sections.map(({ id, waterKind }) => [id, waterKind]));
  return stated.flatMap(({ section, period, rank, row }): readonly DataNote[] => {
    const kind = kinds.get(section);
    const own = readings.filter((each) => each.section === section && each.period === period);
    const classed = own.flatMap((reading) => {
      const line = kind && limitsFor(limits, reading.item, kind);
      return line?.participates ? [{ reading, rank: classOfItem(line, reading.value) }] : [];
    });
    const worst = classed.toSorted((a, b) => b.rank - a.rank)[0];
    if (!worst || (worst.rank <= rank && rank - worst.rank < 2)) return [];
    return [
      {
        kind: "class-contradicts",
        subject: section,
        about: worst.reading.item,
        period,
        figures: [rank, worst.rank, worst.reading.value],
        rows: [row, worst.reading.row],
      },
    ];
  });
}
