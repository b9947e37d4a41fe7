import type { ItemAssessment } from "../domain/water/assessment";
import { limitsFor } from "../domain/water/class-of-item";
import type { ItemLimits } from "../domain/water/limits";
import { formatNumber } from "../messages/format-number";
import { ClassMark } from "./class-mark";
import type { Wording } from "./figure-words";
import { GlossaryTerm } from "./glossary-term";
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
            <th className="number">{text.limitOfThree}</th>
            <th className="number">
              <GlossaryTerm text={text} term="exceedance">
                {text.exceedance}
              </GlossaryTerm>
            </th>
            <th className="number">{text.itemClass}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((each) => (
            <Line
              key={each.item}
              each={each}
              limits={limitsFor(limits, each.item, section.waterKind)}
              {...{ text, language }}
            />
          ))}
        </tbody>
      </table>
      <p className="small muted">
        {text.sourceWords(first?.reading.source ?? "")}
        {samples ? ` · ${text.samples(samples)}` : ""}
      </p>
    </section>
  );
}

interface LineProps extends Wording {
  readonly each: ItemAssessment;
  readonly limits: ItemLimits | null;
}

function Line({ each, limits, text, language }: LineProps) {
  const { item, value, rank, participates, exceedance } = each;
  return (
    <tr>
      <td>
        {limits?.name[language] ?? item}
        {limits && limits.unit !== "mg/L" && (
          <small className="muted"> {text.measure(limits.unit)}</small>
        )}
      </td>
      <td className="number">{formatNumber(language, value, 3)}</td>
      <td className="number">{limits && limitWords(limits)}</td>
      <td className="number">
        {exceedance === null ? text.none : formatNumber(language, exceedance, 2)}
      </td>
      <td className="number">
        {participates ? <ClassMark rank={rank} /> : <span className="muted">{text.apart}</span>}
      </td>
    </tr>
  );
}

function limitWords({ direction, limits }: ItemLimits): string {
  if (direction === "range") return limits.join("–");
  const third = limits[2];
  if (third === undefined) return "";
  return `${direction === "at-least" ? "≥" : "≤"}${third}`;
}
