import type { ItemAssessment, SectionAssessment } from "../domain/water/assessment";
import { limitsFor } from "../domain/water/class-of-item";
import type { ItemLimits } from "../domain/water/limits";
import { romanOf } from "../domain/water/roman";
import type { Section } from "../domain/water/section";
import { formatNumber, formatPeriod } from "../messages/format-number";
import { ClassMark } from "./class-mark";
import { BasisMark } from "./demo-mark";
import type { Wording } from "./figure-words";
import { Panel } from "./panel-dialog";
import { StateChip } from "./state-chip";

export interface SectionWhyDialogProps extends Wording {
  readonly isOpen: boolean;
  readonly section: Section;
  readonly assessment: SectionAssessment;
  readonly limits: readonly ItemLimits[];
  readonly onClose: () => void;
}

/** How the class was reached: each reading against the table, with its clause, file and line. */
export function SectionWhyDialog(props: SectionWhyDialogProps) {
  const { text, language, isOpen, section, assessment } = props;
  const { rank, target } = assessment;
  return (
    <Panel title={text.whyTitle} text={text} isOpen={isOpen} onClose={props.onClose}>
      <div className="stack" data-testid="why">
        <div className="why-subject">
          {section.name[language]}
          <ClassMark rank={rank} />
          <StateChip state={assessment.state} text={text} />
          <BasisMark basis={assessment.basis} text={text} />
        </div>
        {assessment.reason && <p>{text.reasons[assessment.reason]}</p>}
        <dl className="definitions">
          <dt>{text.rule}</dt>
          <dd>{text.sectionRule}</dd>
          <dt>{text.sectionTarget}</dt>
          <dd>
            {target ? text.orBetter(romanOf[target.rank]) : text.none}
            <p className="provenance">
              {target?.provenance.note || text.targetOrigins[target?.origin ?? "none"]}
            </p>
          </dd>
        </dl>
        <section>
          <h3>
            {text.rows} <span className="muted">{text.items(assessment.itemCount)}</span>
          </h3>
          <Readings {...props} />
        </section>
        <p className="small muted">{text.sourceWords(assessment.items[0]?.reading.source ?? "")}</p>
      </div>
    </Panel>
  );
}

function Readings(props: SectionWhyDialogProps) {
  const { text, assessment, limits, section } = props;
  if (assessment.items.length === 0) return <p className="muted">{text.noRows}</p>;
  return (
    <div className="scroll-x">
      <table className="table">
        <thead>
          <tr>
            <th>{text.item}</th>
            <th className="number">{text.value}</th>
            <th>{text.itemClass}</th>
            <th>{text.period}</th>
            <th>{text.clause}</th>
            <th>{text.rows}</th>
          </tr>
        </thead>
        <tbody>
          {assessment.items.map((each) => (
            <Line
              key={each.item}
              each={each}
              limits={limitsFor(limits, each.item, section.waterKind)}
              {...{ text, language: props.language }}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface LineProps extends Wording {
  readonly each: ItemAssessment;
  readonly limits: ItemLimits | null;
}

function Line({ each, limits, text, language }: LineProps) {
  const { item, value, rank, participates, reading } = each;
  return (
    <tr>
      <td>{limits?.name[language] ?? item}</td>
      <td className="number">
        {formatNumber(language, value, 6)} {text.measure(limits?.unit ?? "")}
      </td>
      <td>
        {participates ? <ClassMark rank={rank} /> : <span className="muted">{text.apart}</span>}
      </td>
      <td className="number">{formatPeriod(language, reading.period)}</td>
      <td>{limits?.clause}</td>
      <td>{text.row(reading.row.file, reading.row.line)}</td>
    </tr>
  );
}
