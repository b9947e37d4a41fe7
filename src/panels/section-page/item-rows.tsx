import type { ItemAssessment, SectionAssessment } from "../../domain/water/assessment";
import { limitsFor } from "../../domain/water/class-of-item";
import type { ItemLimits } from "../../domain/water/limits";
import type { Trend } from "../../domain/water/movement";
import { romanOf } from "../../domain/water/roman";
import { formatNumber } from "../../messages/format-number";
import { ClassMark } from "../class-mark";
import type { Wording } from "../figure-words";
import { ItemButton } from "./item-button";
import { limitWords } from "./limit-words";
import { monthCount } from "./month-count";
import type { SectionPageProps } from "./section-page";
import { TrendWords } from "./trend-words";

/** Every item with its class, limits, how far over, how many months, and its trend; those apart last. */
export function ItemRows(props: SectionPageProps) {
  const { text, assessment, limits, section, trends, language } = props;
  const words = text.sectionPage;
  if (assessment.items.length === 0 && assessment.leftOut.length === 0)
    return <p className="muted">{text.noRows}</p>;
  const items = assessment.items.toSorted((a, b) => b.rank - a.rank);
  const groups = [
    { name: null, rows: items.filter(({ participates }) => participates) },
    { name: words.apart, rows: items.filter(({ participates }) => !participates) },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <div className="scroll-x">
      <table className="table item-rows">
        <Head {...{ text, language, assessment }} />
        {groups.map(({ name, rows }) => (
          <tbody key={name}>
            {name && (
              <tr className="group">
                <th colSpan={COLUMNS} scope="rowgroup">
                  {name}
                </th>
              </tr>
            )}
            {rows.map((each) => (
              <Row
                key={each.item}
                {...{ each, text, language, assessment }}
                onItem={props.onItem}
                line={limitsFor(limits, each.item, section.waterKind)}
                trend={trends.get(each.item) ?? null}
              />
            ))}
          </tbody>
        ))}
        <LeftOut {...props} />
      </table>
    </div>
  );
}

const COLUMNS = 9;

function Head({ text, assessment }: Wording & Pick<SectionPageProps, "assessment">) {
  const words = text.sectionPage;
  const { target } = assessment;
  return (
    <thead>
      <tr>
        <th>{text.item}</th>
        <th className="number">{words.figure}</th>
        <th>{text.itemClass}</th>
        <th className="number">{words.monthsHead}</th>
        <th className="number">{text.limitOfThree}</th>
        <th className="number">{words.overThird}</th>
        {target && (
          <>
            <th className="number">{words.limitOfTarget(romanOf[target.rank])}</th>
            <th className="number">{words.overTarget}</th>
          </>
        )}
        <th>{words.trend}</th>
      </tr>
    </thead>
  );
}

interface RowProps extends Wording {
  readonly each: ItemAssessment;
  readonly line: ItemLimits | null;
  readonly trend: Trend | null;
  readonly assessment: SectionAssessment;
  readonly onItem: (item: string) => void;
}

function Row({ each, line, trend, assessment, onItem, text, language }: RowProps) {
  const { target } = assessment;
  const over = assessment.overTarget.find(({ item }) => item === each.item);
  const times = (value: number | null | undefined) =>
    value === null || value === undefined ? text.none : formatNumber(language, value, 2, 2);
  return (
    <tr data-defining={assessment.definingItems.includes(each.item) || undefined}>
      <th scope="row">
        <ItemButton item={each.item} name={line?.name[language] ?? each.item} onItem={onItem} />{" "}
        <small className="muted">{text.measure(line?.unit ?? "")}</small>
      </th>
      <td className="number">
        {formatNumber(language, each.value, line ? line.decimals + 1 : 4, line?.decimals)}
        {each.reading.isBelowDetection && (
          <abbr className="below" title={text.belowDetection}>
            {text.sectionPage.belowMark}
          </abbr>
        )}
      </td>
      <td>
        <ClassMark rank={each.rank} />
      </td>
      <td className="number">{monthCount(each.reading, text)}</td>
      <td className="number">{line && limitWords(line, 3, language)}</td>
      <td className="number">{times(each.exceedance)}</td>
      {target && (
        <>
          <td className="number">{line && limitWords(line, target.rank, language)}</td>
          <td className="number">{times(over?.exceedance)}</td>
        </>
      )}
      <td>{trend ? <TrendWords {...{ trend, text, language }} /> : text.none}</td>
    </tr>
  );
}

/** Items read too seldom: named with how many months they have and how many they would need. */
function LeftOut({ text, language, assessment, limits, section }: SectionPageProps) {
  const words = text.sectionPage;
  if (assessment.leftOut.length === 0) return null;
  return (
    <tbody>
      <tr className="group">
        <th colSpan={COLUMNS} scope="rowgroup">
          {words.leftOut}
        </th>
      </tr>
      {assessment.leftOut.map(({ item, months, fewest }) => (
        <tr key={item}>
          <th scope="row">{limitsFor(limits, item, section.waterKind)?.name[language] ?? item}</th>
          <td colSpan={COLUMNS - 1} className="muted">
            {words.leftOutWhy(months, fewest)}
          </td>
        </tr>
      ))}
    </tbody>
  );
}
