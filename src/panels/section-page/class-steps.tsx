import { classRanks, romanOf } from "../../domain/water/roman";
import type { ClassRank } from "../../domain/water/section";
import type { Wording } from "../figure-words";
import { type Frame, hasNumerals } from "./chart-frame";
import type { MonthPoint } from "./month-series";

export interface ClassStepsProps extends Wording {
  readonly points: readonly MonthPoint[];
  readonly target: ClassRank | null;
  readonly frame: Frame;
  readonly at: number;
}

const ROW = 15;
const TOP = 18;
const HEIGHT = TOP + ROW * 6 + 2;

/** The section's class month by month as steps; a month without a class is left open. */
export function ClassSteps({ points, target, frame, at, text }: ClassStepsProps) {
  const words = text.sectionPage;
  const read = points.filter(({ section }) => section?.rank).length;
  const goal = target === null ? null : TOP + target * ROW;
  return (
    <svg
      className="class-steps"
      width={frame.width}
      height={HEIGHT}
      viewBox={`0 0 ${frame.width} ${HEIGHT}`}
      role="img"
      aria-label={words.stepsLabel(read, points.length)}
    >
      <text className="axis-title" x={0} y={11}>
        {words.steps}
      </text>
      {classRanks.map((rank) => (
        <g key={rank} data-rank={rank}>
          <rect
            className="band"
            x={frame.left}
            y={TOP + (rank - 1) * ROW}
            width={frame.right - frame.left}
            height={ROW}
          />
          <text className="band-name" x={frame.right + 6} y={TOP + rank * ROW - 4}>
            {romanOf[rank]}
          </text>
        </g>
      ))}
      <rect
        className="cursor"
        x={frame.x(at - 0.5)}
        y={TOP}
        width={frame.column}
        height={ROW * 6}
      />
      {points.map((point, place) => (
        <Step key={point.period} {...{ point, place, frame }} />
      ))}
      {goal !== null && (
        <g className="goal">
          <line x1={frame.left} x2={frame.right} y1={goal} y2={goal} />
          <text x={frame.left - 6} y={goal + 4}>
            {text.target}
          </text>
        </g>
      )}
    </svg>
  );
}

interface StepProps {
  readonly point: MonthPoint;
  readonly place: number;
  readonly frame: Frame;
}

function Step({ point, place, frame }: StepProps) {
  const rank = point.section?.rank;
  if (!rank) return null;
  const y = TOP + (rank - 1) * ROW + 1.5;
  return (
    <g
      className="step"
      data-rank={rank}
      data-basis={point.section?.basis === "demo" ? "demo" : undefined}
    >
      <rect
        x={frame.x(place - 0.5) + 0.75}
        y={y}
        width={Math.max(frame.column - 1.5, 1)}
        height={ROW - 3}
      />
      {hasNumerals(frame) && (
        <text x={frame.x(place)} y={y + 9.5}>
          {romanOf[rank]}
        </text>
      )}
    </g>
  );
}
