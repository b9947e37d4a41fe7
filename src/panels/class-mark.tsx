import { romanOf } from "../domain/water/roman";
import type { ClassRank } from "../domain/water/section";

export interface ClassMarkProps {
  readonly rank: ClassRank | null;
  readonly isLarge?: boolean;
}

/** A water class as its official colour with the numeral in it. */
export function ClassMark({ rank, isLarge = false }: ClassMarkProps) {
  return (
    <span className="class-mark" data-rank={rank ?? "none"} data-large={isLarge || undefined}>
      {rank ? romanOf[rank] : "–"}
    </span>
  );
}
