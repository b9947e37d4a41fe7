import type { Period } from "../../domain/period";
import type { ItemLimits } from "../../domain/water/limits";
import { romanOf } from "../../domain/water/roman";
import type { ClassRank, Reading } from "../../domain/water/section";
import { formatNumber } from "../../messages/format-number";
import { formatPeriod } from "../../messages/format-period";
import type { Wording } from "../figure-words";
import { bandsOf, type Scale, scaleOf, ticksOf } from "./class-bands";
import { useWidth } from "./use-width";

export interface ClassBandChartProps extends Wording {
  /** Every month of the window, oldest first, those without a reading too. */
  readonly months: readonly Period[];
  readonly readings: readonly Reading[];
  readonly limits: ItemLimits;
  readonly target: ClassRank | null;
}

const HEIGHT = 300;
const PLOT = { top: 14, right: 64, bottom: 30, left: 52 };

/** One item month by month over the bands of the classes; a month without a reading breaks the line. */
export function ClassBandChart(props: ClassBandChartProps) {
  const { text, language, limits, readings, target } = props;
  const [width, measure] = useWidth(720);
  const limit = target === null ? undefined : limits.limits[target - 1];
  const values = readings.map(({ value }) => value);
  const scale = scaleOf(limits, values, limit ?? 0);
  const frame = frameOf(width, scale, props.months.length);
  const name = limits.name[language];
  return (
    <div className="band-chart" ref={measure}>
      <svg
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={text.sectionPage.chartLabel(name, readings.length, props.months.length)}
      >
        <Bands {...{ limits, frame, scale }} />
        <Axes {...{ frame, scale, text, language }} months={props.months} limits={limits} />
        {limit !== undefined && target !== null && limits.direction !== "range" && (
          <Goal frame={frame} limit={limit} words={text.sectionPage.targetLine(romanOf[target], limit)} />
        )}
        <Run {...props} frame={frame} />
      </svg>
    </div>
  );
}

interface Frame {
  readonly width: number;
  readonly right: number;
  readonly x: (month: number) => number;
  readonly y: (value: number) => number;
}

function frameOf(width: number, { low, high }: Scale, months: number): Frame {
  const right = Math.max(width - PLOT.right, PLOT.left + 40);
  const span = right - PLOT.left;
  const tall = HEIGHT - PLOT.top - PLOT.bottom;
  return {
    width,
    right,
    x: (month) => PLOT.left + ((month + 0.5) / Math.max(months, 1)) * span,
    y: (value) => PLOT.top + ((high - value) / (high - low)) * tall,
  };
}

interface BandsProps {
  readonly limits: ItemLimits;
  readonly frame: Frame;
  readonly scale: Scale;
}

/** Too thin a band has no room for its numeral; its colour and the limits still tell. */
const LEAST_HEIGHT = 13;

function Bands({ limits, frame, scale }: BandsProps) {
  return bandsOf(limits, scale).map(({ rank, from, to }) => {
    const height = frame.y(from) - frame.y(to);
    return (
      <g key={`${rank}${from}`}>
        <rect
          className="band"
          data-rank={rank}
          x={PLOT.left}
          y={frame.y(to)}
          width={frame.right - PLOT.left}
          height={height}
        />
        {height >= LEAST_HEIGHT && (
          <text className="band-name" x={frame.right + 6} y={(frame.y(from) + frame.y(to)) / 2 + 4}>
            {romanOf[rank]}
          </text>
        )}
      </g>
    );
  });
}

interface AxesProps extends Wording {
  readonly frame: Frame;
  readonly scale: Scale;
  readonly months: readonly Period[];
  readonly limits: ItemLimits;
}

function Axes({ frame, scale, months, limits, text, language }: AxesProps) {
  const january = months.flatMap((month, at) => (month.endsWith("-01") ? [{ month, at }] : []));
  return (
    <g className="axis">
      {ticksOf(scale).map((tick) => (
        <text key={tick} className="tick" x={PLOT.left - 6} y={frame.y(tick) + 4}>
          {formatNumber(language, tick, 3)}
        </text>
      ))}
      {january.map(({ month, at }) => (
        <g key={month}>
          <line
            className="year-line"
            x1={frame.x(at - 0.5)}
            x2={frame.x(at - 0.5)}
            y1={PLOT.top}
            y2={HEIGHT - PLOT.bottom + 4}
          />
          <text className="year" x={frame.x(at - 0.5) + 4} y={HEIGHT - 12}>
            {month.slice(0, 4)}
          </text>
        </g>
      ))}
      <text className="unit" x={PLOT.left - 6} y={10}>
        {text.measure(limits.unit)}
      </text>
    </g>
  );
}

interface GoalProps {
  readonly frame: Frame;
  readonly limit: number;
  readonly words: string;
}

function Goal({ frame, limit, words }: GoalProps) {
  const y = frame.y(limit);
  return (
    <g className="goal">
      <line x1={PLOT.left} x2={frame.right} y1={y} y2={y} />
      <text x={PLOT.left + 6} y={y - 5}>
        {words}
      </text>
    </g>
  );
}

function Run({ months, readings, limits, frame, text, language }: ClassBandChartProps & { readonly frame: Frame }) {
  const byMonth = new Map(readings.map((reading) => [reading.period, reading]));
  const points = months.map((month) => byMonth.get(month) ?? null);
  return (
    <g className="run">
      {runsOf(points).map((run) => (
        <polyline
          key={run[0]?.at}
          points={run.map(({ at, value }) => `${frame.x(at)},${frame.y(value)}`).join(" ")}
        />
      ))}
      {points.map((reading, at) =>
        reading ? (
          <circle
            key={reading.period}
            data-basis={reading.basis}
            cx={frame.x(at)}
            cy={frame.y(reading.value)}
            r={3.2}
          >
            <title>
              {text.sectionPage.pointWords(
                formatPeriod(language, reading.period),
                `${formatNumber(language, reading.value, 4)} ${text.measure(limits.unit)}`,
                reading.basis === "demo",
              )}
            </title>
          </circle>
        ) : null,
      )}
    </g>
  );
}

interface Point {
  readonly at: number;
  readonly value: number;
}

/** Months in a row; a gap starts a new line, so that nothing is drawn where nothing was read. */
function runsOf(points: readonly (Reading | null)[]): readonly (readonly Point[])[] {
  const runs: Point[][] = [[]];
  points.forEach((reading, at) => {
    if (reading) runs.at(-1)?.push({ at, value: reading.value });
    else if ((runs.at(-1)?.length ?? 0) > 0) runs.push([]);
  });
  return runs.filter((run) => run.length > 1);
}
