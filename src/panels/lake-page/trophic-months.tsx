import { formatNumber } from "../../messages/format-number";
import { formatPeriod } from "../../messages/format-period";
import { ClassMark } from "../class-mark";
import { BasisMark } from "../demo-mark";
import type { TrophicChartProps } from "./trophic-chart";

/** What the chart draws, newest first; a month without an index says which items are missing. */
export function TrophicMonths({ months, text, language }: TrophicChartProps) {
  const words = text.sectionPage;
  return (
    <div className="scroll-x">
      <table className="table">
        <thead>
          <tr>
            <th>{text.month}</th>
            <th className="number">{words.tli}</th>
            <th>{words.level}</th>
            <th>{text.itemClass}</th>
            <th className="number">{words.points}</th>
            <th>{text.basis}</th>
          </tr>
        </thead>
        <tbody>
          {months
            .filter(({ points }) => points > 0)
            .toReversed()
            .map(({ period, trophic, rank, points, basis }) => (
              <tr key={period}>
                <th scope="row">{formatPeriod(language, period)}</th>
                <td className="number">
                  {trophic.index === null ? text.none : formatNumber(language, trophic.index, 1, 1)}
                </td>
                <td>
                  {trophic.level
                    ? words.levels[trophic.level]
                    : words.tliMissing(
                        text.list(trophic.missing.map((item) => words.tliItems[item])),
                      )}
                </td>
                <td>{rank ? <ClassMark rank={rank} /> : text.none}</td>
                <td className="number">{points}</td>
                <td>
                  <BasisMark basis={basis} text={text} />
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
