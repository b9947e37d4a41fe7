import { type TrophicState, trophicLevels } from "../../domain/water/lake-assessment";
import { formatNumber } from "../../messages/format-number";
import type { Wording } from "../figure-words";

export interface TrophicGaugeProps extends Wording {
  readonly trophic: TrophicState;
}

/** Where the levels begin; the scale is drawn from 0 to 100. */
const starts = [0, 30, 50, 60, 70, 100];

/** The index on the scale of its five levels, and the five items it is made of. */
export function TrophicGauge({ trophic, text, language }: TrophicGaugeProps) {
  const words = text.sectionPage;
  const { index, level, missing } = trophic;
  return (
    <div className="trophic">
      {index === null ? (
        <p>{words.tliMissing(text.list(missing.map((item) => words.tliItems[item])))}</p>
      ) : (
        <div
          className="gauge"
          role="img"
          aria-label={`${formatNumber(language, index, 1, 1)} ${level ? words.levels[level] : ""}`}
        >
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
          <i style={{ left: `${Math.min(Math.max(index, 0), 100)}%` }}>
            {formatNumber(language, index, 1, 1)}
          </i>
        </div>
      )}
      <Items {...{ trophic, text, language }} />
    </div>
  );
}

const units = { CHLA: "mg/m³", TP: "mg/L", TN: "mg/L", SD: "m", CODMN: "mg/L" } as const;

function Items({ trophic, text, language }: TrophicGaugeProps) {
  const words = text.sectionPage;
  return (
    <div className="scroll-x">
      <table className="table">
        <thead>
          <tr>
            <th>{text.item}</th>
            <th className="number">{text.value}</th>
            <th className="number">{words.tliItem}</th>
            <th className="number">{words.weight}</th>
            <th className="number">{words.share}</th>
          </tr>
        </thead>
        <tbody>
          {trophic.items.map(({ item, value, index, weight }) => (
            <tr key={item}>
              <th scope="row">{words.tliItems[item]}</th>
              <td className="number">
                {formatNumber(language, value, 3)} <small className="muted">{units[item]}</small>
              </td>
              <td className="number">{formatNumber(language, index, 2, 2)}</td>
              <td className="number">{formatNumber(language, weight, 4, 4)}</td>
              <td className="number">{formatNumber(language, weight * index, 2, 2)}</td>
            </tr>
          ))}
          {trophic.missing.map((item) => (
            <tr key={item}>
              <th scope="row">{words.tliItems[item]}</th>
              <td colSpan={4} className="muted">
                {text.states["no-data"]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
