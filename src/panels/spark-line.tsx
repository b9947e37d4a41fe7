import type { Language } from "../domain/bilingual";
import { formatNumber } from "../messages/format-number";

export interface SparkPoint {
  readonly label: string;
  readonly value: number;
  readonly isDemo: boolean;
}

export interface SparkLineProps {
  readonly points: readonly SparkPoint[];
  readonly target: number | null;
  readonly language: Language;
  readonly label: string;
}

const WIDTH = 320;
const HEIGHT = 64;
const PAD = 14;

/** Few values over time with the target as a line. Its table twin stands beside it. */
export function SparkLine({ points, target, language, label }: SparkLineProps) {
  const values = [...points.map(({ value }) => value), ...(target === null ? [] : [target])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const y = (value: number) =>
    high === low ? HEIGHT / 2 : PAD + ((high - value) / (high - low)) * (HEIGHT - 2 * PAD);
  const x = (place: number) =>
    points.length < 2 ? WIDTH / 2 : 8 + (place / (points.length - 1)) * (WIDTH - 16);
  const line = points.map(({ value }, place) => `${x(place)},${y(value)}`).join(" ");
  return (
    <svg className="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {target !== null && (
        <line
          x1="0"
          x2={WIDTH}
          y1={y(target)}
          y2={y(target)}
          stroke="#9c2f20"
          strokeDasharray="4 3"
        />
      )}
      <polyline points={line} fill="none" stroke="#0f5f6b" strokeWidth="2" />
      {points.map(({ label: name, value }, place) => (
        <circle key={name} cx={x(place)} cy={y(value)} r="3" fill="#0f5f6b">
          <title>{`${name}: ${formatNumber(language, value, 2)}`}</title>
        </circle>
      ))}
    </svg>
  );
}
