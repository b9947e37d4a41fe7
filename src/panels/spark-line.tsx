import { isOfSameVersion, type Versioned } from "../domain/observation";

export interface SparkPoint extends Versioned {
  readonly label: string;
  readonly value: number;
  readonly words: string;
}

export interface SparkLineProps {
  readonly points: readonly SparkPoint[];
  readonly target: { readonly value: number; readonly words: string } | null;
  readonly label: string;
}

// Room for the words of the target, which stand outside the run when it lies beyond all values.
const TOP = 24;
const BOTTOM = 76;

/**
 * Few values over time with the target as a line; each point stands over its column of the table. The line
 * is broken where a figure is of another version.
 */
export function SparkLine({ points, target, label }: SparkLineProps) {
  const values = [...points.map(({ value }) => value), ...(target ? [target.value] : [])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const y = (value: number) =>
    high === low ? 50 : TOP + ((high - value) / (high - low)) * (BOTTOM - TOP);
  const x = (place: number) => ((place + 0.5) / points.length) * 100;
  const runs = runsOf(points).map(([from, to]) =>
    points
      .slice(from, to)
      .map(({ value }, place) => `${x(from + place)},${y(value)}`)
      .join(" "),
  );
  return (
    <div className="spark" role="img" aria-label={label}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {target && (
          <line className="goal" x1="0" x2="100" y1={y(target.value)} y2={y(target.value)} />
        )}
        {runs.map((run) => (
          <polyline key={run} className="run" points={run} />
        ))}
      </svg>
      {points.map(({ label: name, value, words }, place) => (
        <i
          key={name}
          title={`${name}: ${words}`}
          data-last={place === points.length - 1 || undefined}
          style={{ left: `${x(place)}%`, top: `${y(value)}%` }}
        />
      ))}
      {target && (
        <span
          className="goal-name"
          data-side={y(target.value) < 50 ? "above" : "below"}
          style={{ top: `${y(target.value)}%` }}
        >
          {target.words}
        </span>
      )}
    </div>
  );
}

/** Stretches of points of one version, each as its first place and the one behind its last. */
function runsOf(points: readonly SparkPoint[]): readonly (readonly [from: number, to: number])[] {
  const starts = points.flatMap((point, at) => {
    const before = points[at - 1];
    return before && isOfSameVersion(before, point) ? [] : [at];
  });
  return starts.map((from, at) => [from, starts[at + 1] ?? points.length]);
}
