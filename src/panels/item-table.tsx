import { limitsFor } from "../domain/water/class-of-item";
import { formatNumber } from "../messages/format-number";
import { ClassMark } from "./class-mark";
import type { SectionCardProps } from "./section-card";

type ItemTableProps = Pick<
  SectionCardProps,
  "assessment" | "limits" | "section" | "text" | "language"
>;

/** Items worst first, each with its value, class and the limit of Ⅲ. */
export function ItemTable({ assessment, limits, section, text, language }: ItemTableProps) {
  const items = assessment.items.toSorted(
    (a, b) => Number(b.participates) - Number(a.participates) || b.rank - a.rank,
  );
  const [first] = assessment.items;
  const samples = first?.reading.samples;
  return (
    <section>
      <table className="table">
        <thead>
          <tr>
            <th>{text.item}</th>
            <th className="number">mg/L</th>
            <th className="number">≤ Ⅲ</th>
            <th className="number">{text.exceedance}</th>
            <th>{text.itemClass}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ item, value, rank, participates, exceedance }) => {
            const line = limitsFor(limits, item, section.waterKind);
            return (
              <tr key={item}>
                <td>{line?.name[language] ?? item}</td>
                <td className="number">{formatNumber(language, value, 3)}</td>
                <td className="number">
                  {line?.direction === "range" ? line.limits.join("–") : (line?.limits[2] ?? "")}
                </td>
                <td className="number">
                  {exceedance === null ? text.none : formatNumber(language, exceedance, 2)}
                </td>
                <td>
                  {participates ? (
                    <ClassMark rank={rank} />
                  ) : (
                    <span className="muted">{text.apart}</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="small muted">
        {first?.reading.source}
        {samples ? ` · ${text.samples(samples)}` : ""}
      </p>
    </section>
  );
}
