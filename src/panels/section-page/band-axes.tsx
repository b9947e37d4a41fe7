import { formatNumber } from "../../messages/format-number";
import { PLOT } from "./chart-frame";
import type { ClassBandChartProps } from "./class-band-chart";
import { type Scale, ticksOf } from "./class-bands";

export interface BandAxesProps extends ClassBandChartProps {
  readonly scale: Scale;
  readonly goals: readonly number[];
  readonly y: (value: number) => number;
}

/** Room that a year and the figure of a month need. */
const YEAR_ROOM = 32;
const MONTH_ROOM = 14;

/** The target says its name and figure in the margin, where no tick may stand. */
const GOAL_ROOM = 18;

/** Figures at the left, the target's apart; years and months at the foot; the chosen month. */
export function BandAxes({ points, frame, goals, scale, y, at, language }: BandAxesProps) {
  const ticks = ticksOf(scale).filter((tick) =>
    goals.every((goal) => Math.abs(y(goal) - y(tick)) >= GOAL_ROOM),
  );
  return (
    <g className="axis">
      {ticks.map((tick) => (
        <text key={tick} className="tick" x={frame.left - 6} y={y(tick) + 4}>
          {formatNumber(language, tick, 5)}
        </text>
      ))}
      {points.map(({ period }, place) => {
        const month = Number(period.slice(5));
        if (month !== 1 && place > 0) return null;
        const edge = frame.x(place - 0.5);
        const hasRoom = (13 - month) * frame.column >= YEAR_ROOM;
        return (
          <g key={period}>
            <line className="year-line" x1={edge} x2={edge} y1={PLOT.top} y2={PLOT.height} />
            {hasRoom && (
              <text className="year" x={edge + 4} y={PLOT.height - 1}>
                {period.slice(0, 4)}
              </text>
            )}
          </g>
        );
      })}
      {frame.column >= MONTH_ROOM &&
        points.map(({ period }, place) => (
          <text key={period} className="month" x={frame.x(place)} y={PLOT.foot + 14}>
            {Number(period.slice(5))}
          </text>
        ))}
      {points.map(({ period, isAssessed }, place) =>
        isAssessed ? (
          <rect
            key={period}
            className="assessed"
            x={frame.x(place - 0.5)}
            y={PLOT.foot}
            width={frame.column}
            height={3}
          />
        ) : null,
      )}
      <rect
        className="cursor"
        x={frame.x(at - 0.5)}
        y={PLOT.top}
        width={frame.column}
        height={PLOT.foot - PLOT.top}
      />
    </g>
  );
}
