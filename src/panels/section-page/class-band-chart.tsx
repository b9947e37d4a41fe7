import type { Acidity } from "../../domain/water/averages";
import type { ItemLimits } from "../../domain/water/limits";
import { romanOf } from "../../domain/water/roman";
import type { ClassRank } from "../../domain/water/section";
import type { Wording } from "../figure-words";
import { BandAxes } from "./band-axes";
import { type Frame, hasNumerals, PLOT } from "./chart-frame";
import { bandsOf, heightOf, limitsShown, type Scale, scaleOf } from "./class-bands";
import { limitFigure } from "./limit-words";
import { MonthMark } from "./month-mark";
import { type MonthPoint, meanShown, runsOf } from "./month-series";

export interface ClassBandChartProps extends Wording {
  readonly points: readonly MonthPoint[];
  readonly limits: ItemLimits;
  readonly target: ClassRank | null;
  readonly acidity: Acidity;
  readonly frame: Frame;
  /** The month whose figures are read out, counted from the oldest. */
  readonly at: number;
}

/** One item month by month over the bands of the classes; a month without a value breaks the line. */
export function ClassBandChart(props: ClassBandChartProps) {
  const { text, language, limits, points, frame, target } = props;
  const values = points.flatMap(({ reading }) => (reading ? [reading.value] : []));
  const goals = goalsOf(limits, target);
  const scale = scaleOf(limits, values, Math.max(0, ...goals));
  const y = (value: number) => PLOT.foot - heightOf(scale, value) * (PLOT.foot - PLOT.top);
  return (
    <svg
      className="band-chart"
      width={frame.width}
      height={PLOT.height}
      viewBox={`0 0 ${frame.width} ${PLOT.height}`}
      role="img"
      aria-label={text.sectionPage.chartLabel(limits.name[language], values.length, points.length)}
    >
      <Bands {...{ limits, frame, scale, y, language }} />
      <BandAxes {...props} {...{ scale, goals, y }} />
      <Mean {...props} y={y} />
      {goals.map((limit) => (
        <Goal
          key={limit}
          {...{ frame, limit, y }}
          word={text.target}
          figure={limitFigure(language, limit)}
        />
      ))}
      <Run {...props} y={y} />
    </svg>
  );
}

/** The limits of the target's class: two for pH, none for items that take no part. */
function goalsOf(line: ItemLimits, target: ClassRank | null): readonly number[] {
  const { direction, limits, participates } = line;
  if (target === null || !participates) return [];
  if (direction === "range") return limits;
  return limits.slice(target - 1, target);
}

type Height = (value: number) => number;

interface BandsProps extends Pick<Wording, "language"> {
  readonly limits: ItemLimits;
  readonly frame: Frame;
  readonly scale: Scale;
  readonly y: Height;
}

/** Too thin a band has no room for its numeral; its colour and the limits still tell. */
const LEAST_HEIGHT = 13;

function Bands({ limits, frame, scale, y, language }: BandsProps) {
  const shown = limitsShown(limits, scale).filter(
    (limit, place, all) => place === 0 || Math.abs(y(limit) - y(all[place - 1] ?? limit)) >= 11,
  );
  return (
    <g>
      {bandsOf(limits, scale).map(({ rank, from, to }) => (
        <g key={`${rank}${from}`} data-rank={rank}>
          <rect
            className="band"
            x={frame.left}
            y={y(to)}
            width={frame.right - frame.left}
            height={y(from) - y(to)}
          />
          {y(from) - y(to) >= LEAST_HEIGHT && (
            <text className="band-name" x={frame.right + 6} y={(y(from) + y(to)) / 2 + 4}>
              {romanOf[rank]}
            </text>
          )}
        </g>
      ))}
      {shown.map((limit) => (
        <text key={limit} className="band-limit" x={frame.right + 32} y={y(limit) + 4}>
          {limitFigure(language, limit)}
        </text>
      ))}
    </g>
  );
}

interface GoalProps {
  readonly frame: Frame;
  readonly limit: number;
  readonly y: Height;
  readonly word: string;
  readonly figure: string;
}

function Goal({ frame, limit, y, word, figure }: GoalProps) {
  const at = y(limit);
  return (
    <g className="goal">
      <line x1={frame.left} x2={frame.right} y1={at} y2={at} />
      <text x={frame.left - 6} y={at - 3}>
        {word}
      </text>
      <text x={frame.left - 6} y={at + 10}>
        {figure}
      </text>
    </g>
  );
}

function Mean({ points, limits, acidity, frame, y }: ClassBandChartProps & { readonly y: Height }) {
  const found = meanShown(limits.item, points, acidity);
  if (!found) return null;
  const at = y(found.mean);
  return <line className="mean" x1={frame.left} x2={frame.right} y1={at} y2={at} />;
}

function Run({ points, frame, at, y }: ClassBandChartProps & { readonly y: Height }) {
  const isNamed = hasNumerals(frame);
  const lines = runsOf(points).filter(({ values }) => values.length > 1);
  return (
    <g className="run">
      {lines.map(({ isDemo, from, values }) => (
        <polyline
          key={from}
          data-basis={isDemo ? "demo" : undefined}
          points={values.map((value, place) => `${frame.x(from + place)},${y(value)}`).join(" ")}
        />
      ))}
      {points.map(({ period, reading, rank }, place) =>
        reading && rank ? (
          <MonthMark
            key={period}
            {...{ rank, isNamed }}
            isDemo={reading.basis === "demo"}
            isChosen={place === at}
            x={frame.x(place)}
            y={y(reading.value)}
          />
        ) : null,
      )}
    </g>
  );
}
