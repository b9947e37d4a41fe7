import type { ItemAssessment } from "../../domain/water/assessment";
import { limitsFor } from "../../domain/water/class-of-item";
import type { ItemLimits } from "../../domain/water/limits";
import type { Trend } from "../../domain/water/movement";
import type { ClassRank } from "../../domain/water/section";
import { formatNumber } from "../../messages/format-number";
import { ClassMark } from "../class-mark";
import type { Wording } from "../figure-words";
import type { SectionPageProps } from "./section-page";

/** Every item with its class, how far over, how many months, and its trend; those apart last. */
export function ItemRows(props: SectionPageProps) {
  const { text, assessment, limits, section, trends, language } = props;
  const words = text.sectionPage;
  const items = assessment.items.toSorted(
    (a, b) => Number(b.participates) - Number(a.participates) || b.rank - a.rank,
  );
  if (items.length === 0 && assessment.leftOut.length === 0)
    return <p className="muted">{text.noRows}</p>;
  return (
    <div className="scroll-x">
      <table className="table item-rows">
        <thead>
          <tr>
            <th>{text.item}</th>
            <th className="number">{text.value}</th>
            <th>{text.itemClass}</th>
            <th className="number">{words.overThird}</th>
            <th className="number">{words.overTarget}</th>
            <th>{words.trend}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((each) => (
            <Row
              key={each.item}
              {...{ each, text, language }}
              line={limitsFor(limits, each.item, section.waterKind)}
              trend={trends.get(each.item) ?? null}
              over={assessment.overTarget.find(({ item }) => item === each.item) ?? null}
            />
          ))}
        </tbody>
      </table>
      {assessment.leftOut.map(({ item, months, fewest }) => (
        <p key={item} className="small muted">
          {words.leftOut} ·{" "}
          {words.leftOutItem(
            limitsFor(limits, item, section.waterKind)?.name[language] ?? item,
            months,
            fewest,
          )}
        </p>
      ))}
    </div>
  );
}

interface RowProps extends Wording {
  readonly each: ItemAssessment;
  readonly line: ItemLimits | null;
  readonly trend: Trend | null;
  readonly over: { readonly exceedance: number | null } | null;
}

function Row({ each, line, trend, over, text, language }: RowProps) {
  const words = text.sectionPage;
  const times = (value: number | null | undefined) =>
    value === null || value === undefined ? text.none : formatNumber(language, value, 2, 2);
  return (
    <tr>
      <th scope="row">
        {line?.name[language] ?? each.item}
        {!each.participates && <small className="muted"> {words.apart}</small>}
      </th>
      <td className="number">
        {formatNumber(language, each.value, 4)}{" "}
        <small className="muted">{text.measure(line?.unit ?? "")}</small>
        {each.reading.isBelowDetection && <small className="muted"> {text.belowDetection}</small>}
      </td>
      <td>
        <ClassMark rank={each.rank satisfies ClassRank} />
      </td>
      <td className="number">{times(each.exceedance)}</td>
      <td className="number">{times(over?.exceedance)}</td>
      <td>{trend && <TrendWords {...{ trend, text, language }} />}</td>
    </tr>
  );
}

function TrendWords({ trend, text, language }: Wording & { readonly trend: Trend }) {
  const words = text.sectionPage;
  const { rs, critical, n, p } = trend;
  const figure = (value: number | null) =>
    value === null ? text.none : formatNumber(language, value, 3);
  return (
    <span className="trend-words" data-trend={trend.result}>
      {words.trends[trend.result]}
      {rs !== null && (
        <small className="muted">
          {" "}
          {words.trendFigures(figure(rs), figure(critical), n, figure(p))}
        </small>
      )}
    </span>
  );
}
