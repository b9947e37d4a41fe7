import { trophicLevels } from "../../domain/water/lake-assessment";
import type { LakeMonth } from "../../domain/water/lake-months";
import { formatNumber } from "../../messages/format-number";
import type { Wording } from "../figure-words";
import { type Frame, frameOf } from "../section-page/chart-frame";
import { useWidth } from "../section-page/use-width";

export interface TrophicChartProps extends Wording {
  readonly months: readonly LakeMonth[];
}

/** Where the levels end, as the rule has them; the last is open. */
const ends = [30, 50, 60, 70] as const;
const PLOT = { top: 8, foot: 208, height: 226 } as const;
const LEAST = { low: 25, high: 75 } as const;

/** TLI(Σ) month by month over its levels; a month without all five items is left open. */
export function TrophicChart(props: TrophicChartProps) {
  const [width, measure] = useWidth(720);
  const { months, text } = props;
  const read = months.filter(({ trophic }) => trophic.index !== null);
  const frame = frameOf(width, months.length);
  const y = heights(read);
  return (
    <div ref={measure} className="charts">
      <svg
        className="band-chart"
        width={frame.width}
        height={PLOT.height}
        viewBox={`0 0 ${frame.width} ${PLOT.height}`}
        role="img"
        aria-label={text.sectionPage.tliChart(read.length, months.length)}
      >
        <Levels {...{ frame, y, text }} />
        <Years {...{ months, frame }} />
        <Run {...props} {...{ frame, y }} />
      </svg>
    </div>
  );
}

interface Scale {
  readonly low: number;
  readonly high: number;
  readonly of: (index: number) => number;
}

function heights(read: readonly LakeMonth[]): Scale {
  const values = read.flatMap(({ trophic }) => trophic.index ?? []);
  const low = Math.min(LEAST.low, ...values.map((value) => value - 3));
  const high = Math.max(LEAST.high, ...values.map((value) => value + 3));
  const of = (index: number) => PLOT.foot - ((index - low) / (high - low)) * (PLOT.foot - PLOT.top);
  return { low, high, of };
}

interface Drawn {
  readonly frame: Frame;
  readonly y: Scale;
}

function Levels({ frame, y, text }: Drawn & Pick<Wording, "text">) {
  const edges = [y.low, ...ends, y.high];
  return (
    <g className="levels">
      {trophicLevels.map((level, at) => {
        const [from = y.low, to = y.high] = edges.slice(at, at + 2);
        return (
          <g key={level} data-level={level}>
            <rect
              className="level"
              x={frame.left}
              y={y.of(to)}
              width={frame.right - frame.left}
              height={Math.max(y.of(from) - y.of(to), 0)}
            />
            <text className="band-name" x={frame.right + 6} y={(y.of(from) + y.of(to)) / 2 + 4}>
              {text.sectionPage.levelsShort[level]}
            </text>
          </g>
        );
      })}
      {ends.map((end) => (
        <text key={end} className="tick" x={frame.left - 6} y={y.of(end) + 4} textAnchor="end">
          {end}
        </text>
      ))}
    </g>
  );
}

function Years({ months, frame }: Pick<TrophicChartProps, "months"> & Pick<Drawn, "frame">) {
  return (
    <g className="axis">
      {months.map(({ period }, at) => {
        if (at > 0 && !period.endsWith("-01")) return null;
        const edge = frame.x(at - 0.5);
        return (
          <g key={period}>
            <line className="year-line" x1={edge} x2={edge} y1={PLOT.top} y2={PLOT.height} />
            <text className="year" x={edge + 4} y={PLOT.height - 4}>
              {period.slice(0, 4)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function Run({ months, frame, y, language }: TrophicChartProps & Drawn) {
  const runs = runsOf(months);
  return (
    <g className="run">
      {runs.map(({ from, values, isDemo }) => (
        <polyline
          key={from}
          data-basis={isDemo ? "demo" : undefined}
          points={values.map((value, at) => `${frame.x(from + at)},${y.of(value)}`).join(" ")}
        />
      ))}
      {months.map(({ period, trophic, basis }, at) =>
        trophic.index === null ? null : (
          <circle
            key={period}
            className="tli-point"
            data-basis={basis === "demo" ? "demo" : undefined}
            cx={frame.x(at)}
            cy={y.of(trophic.index)}
            r={3}
          >
            <title>{`${period} ${formatNumber(language, trophic.index, 1, 1)}`}</title>
          </circle>
        ),
      )}
    </g>
  );
}

interface Joined {
  readonly from: number;
  readonly values: readonly number[];
  readonly isDemo: boolean;
}

/** No line crosses a month without an index, or from published to demo. */
function runsOf(months: readonly LakeMonth[]): readonly Joined[] {
  const runs: { from: number; values: number[]; isDemo: boolean }[] = [];
  months.forEach(({ trophic: { index }, basis }, at) => {
    if (index === null) return;
    const isDemo = basis === "demo";
    const open = runs.at(-1);
    if (open && open.isDemo === isDemo && open.from + open.values.length === at)
      open.values.push(index);
    else runs.push({ from: at, values: [index], isDemo });
  });
  return runs;
}
