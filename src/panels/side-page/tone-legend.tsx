import type { Tone } from "./tone-map";

export interface LegendLine {
  readonly key: string;
  readonly tone: Tone;
  readonly words: string;
  /** Null where one legend serves several maps. */
  readonly count: number | null;
}

export interface ToneLegendProps {
  readonly label: string;
  readonly lines: readonly LegendLine[];
}

/** One legend for all the maps above it: colour, pattern, sign and word. */
export function ToneLegend({ label, lines }: ToneLegendProps) {
  return (
    <ul className="tone-legend" aria-label={label} data-testid="tone-legend">
      {lines.map(({ key, tone, words, count }) => (
        <li key={key} data-kind={key}>
          <span
            className="tone-swatch"
            data-pattern={tone.pattern}
            style={{ backgroundColor: tone.fill, color: tone.ink }}
            aria-hidden="true"
          >
            {tone.sign}
          </span>
          {words}
          {count !== null && <b>{count}</b>}
        </li>
      ))}
    </ul>
  );
}
