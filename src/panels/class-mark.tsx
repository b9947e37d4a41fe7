import { classColours } from "../domain/palette";
import { romanOf } from "../domain/water/roman";
import type { ClassRank } from "../domain/water/section";

export interface ClassMarkProps {
  readonly rank: ClassRank | null;
  readonly isLarge?: boolean;
}

/** A water class as its official colour with the numeral in it. */
export function ClassMark({ rank, isLarge = false }: ClassMarkProps) {
  return (
    <span
      className="class-mark"
      data-large={isLarge || undefined}
      style={{ backgroundColor: rank ? classColours[rank] : "#e6e8ea" }}
    >
      {rank ? romanOf[rank] : "–"}
    </span>
  );
}
