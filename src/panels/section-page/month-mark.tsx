import { romanOf } from "../../domain/water/roman";
import type { ClassRank } from "../../domain/water/section";

export interface MonthMarkProps {
  readonly rank: ClassRank;
  readonly isDemo: boolean;
  readonly isChosen: boolean;
  /** With the numeral in it; without room for one a dot, which its band names. */
  readonly isNamed: boolean;
  readonly x: number;
  readonly y: number;
}

/** A month's value as its class: filled when published, hollow and dashed when made up. */
export function MonthMark({ rank, isDemo, isChosen, isNamed, x, y }: MonthMarkProps) {
  const marks = {
    "data-rank": rank,
    "data-basis": isDemo ? "demo" : undefined,
    "data-chosen": isChosen || undefined,
  };
  if (!isNamed)
    return <circle className="month-mark" {...marks} cx={x} cy={y} r={isChosen ? 5 : 3.4} />;
  const width = rank === 6 ? 24 : 17;
  return (
    <g className="month-mark" {...marks}>
      <rect x={x - width / 2} y={y - 8} width={width} height={16} rx={8} />
      <text x={x} y={y + 3.5}>
        {romanOf[rank]}
      </text>
    </g>
  );
}
