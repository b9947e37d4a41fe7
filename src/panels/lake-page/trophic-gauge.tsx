import { type TrophicState, trophicLevels } from "../../domain/water/lake-assessment";
import { formatNumber } from "../../messages/format-number";
import type { Wording } from "../figure-words";

export interface TrophicGaugeProps extends Wording {
  readonly trophic: TrophicState;
}

/** Where the levels begin; the scale is drawn from 0 to 100. */
const starts = [0, 30, 50, 60, 70, 100];

/** The index on the scale of its five levels; without all five items the scale stays empty. */
export function TrophicGauge({ trophic, text, language }: TrophicGaugeProps) {
  const words = text.sectionPage;
  const { index, level, missing } = trophic;
  const figure = index === null ? null : formatNumber(language, index, 1, 1);
  const said =
    figure === null || level === null
      ? words.tliMissing(text.list(missing.map((item) => words.tliItems[item])))
      : `${figure}, ${words.levels[level]}`;
  return (
    <>
      {figure === null && <p>{said}</p>}
      <div className="gauge" role="img" aria-label={said} data-empty={index === null || undefined}>
        {trophicLevels.map((each, at) => (
          <span
            key={each}
            data-level={each}
            data-here={each === level || undefined}
            style={{ flexGrow: (starts[at + 1] ?? 100) - (starts[at] ?? 0) }}
          >
            <b>{words.levels[each]}</b>
            <small>{starts[at]}</small>
          </span>
        ))}
        {index !== null && (
          <i style={{ left: `${Math.min(Math.max(index, 0), 100)}%` }}>
            <b>{figure}</b>
          </i>
        )}
      </div>
      <ol className="coverage-key small muted narrow-only">
        {trophicLevels.map((each, at) => (
          <li key={each}>
            <i data-level={each} />
            {starts[at]}–{starts[at + 1]} {words.levels[each]}
          </li>
        ))}
      </ol>
    </>
  );
}
