import type { ItemLimits } from "../../domain/water/limits";
import { formatNumber } from "../../messages/format-number";
import { formatPeriod } from "../../messages/format-period";
import { ClassMark } from "../class-mark";
import { BasisMark } from "../demo-mark";
import type { Wording } from "../figure-words";
import type { MonthPoint } from "./month-series";

export interface MonthsTableProps extends Wording {
  readonly points: readonly MonthPoint[];
  readonly limits: ItemLimits;
}

/** What both charts draw, month by month, newest first; a month without a value says why. */
export function MonthsTable({ points, limits, text, language }: MonthsTableProps) {
  const words = text.sectionPage;
  const unit = text.measure(limits.unit);
  return (
    <div className="scroll-x">
      <table className="table">
        <thead>
          <tr>
            <th>{text.month}</th>
            <th className="number">
              {unit ? `${limits.name[language]}, ${unit}` : limits.name[language]}
            </th>
            <th>{text.itemClass}</th>
            <th>{words.sectionClass}</th>
            <th>{text.basis}</th>
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map(({ period, reading, rank, absence, section }) => (
            <tr key={period}>
              <th scope="row">{formatPeriod(language, period)}</th>
              <td className="number">
                {reading ? (
                  formatNumber(language, reading.value, 5)
                ) : (
                  <span className="muted">{words.cells[absence]}</span>
                )}
              </td>
              <td>{rank ? <ClassMark rank={rank} /> : text.none}</td>
              <td>{section?.rank ? <ClassMark rank={section.rank} /> : text.none}</td>
              <td>
                <BasisMark basis={reading?.basis ?? null} text={text} />
                {reading?.isBelowDetection && (
                  <small className="muted"> {text.belowDetection}</small>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
