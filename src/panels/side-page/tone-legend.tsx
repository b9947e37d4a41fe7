import type { Tone } from "./tone-map";
import { ToneSwatch } from "./tone-swatch";

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
          <ToneSwatch tone={tone} />
          {words}
          {count !== null && <b>{count}</b>}
        </li>
      ))}
    </ul>
  );
}
