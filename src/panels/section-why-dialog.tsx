import type { ItemAssessment, SectionAssessment } from "../domain/water/assessment";
import { limitsFor } from "../domain/water/class-of-item";
import type { ItemLimits } from "../domain/water/limits";
import { romanOf } from "../domain/water/roman";
import type { Section } from "../domain/water/section";
import type { ItemTrace, SectionTrace, TracedReading } from "../domain/water/section-trace";
import { formatNumber } from "../messages/format-number";
import { formatPeriod } from "../messages/format-period";
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
  readonly trace: SectionTrace;
  /** How the values are compared, where the person said so: in words. */
  readonly compared: string;
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
          <dd>
            {text.sectionRule}
            {props.compared && (
              <p className="provenance">
                {text.methodPage.ownMark}: {props.compared}
              </p>
            )}
          </dd>
          <dt>{text.sectionTarget}</dt>
          <dd>
            {target ? text.orBetter(romanOf[target.rank]) : text.none}
            <p className="provenance">
              {text.citation(text.given(target?.provenance.note ?? "")) ||
                text.targetOrigins[target?.origin ?? "none"]}
            </p>
          </dd>
        </dl>
        <section>
          <h3>
            {text.rows} <span className="muted">{text.items(assessment.itemCount)}</span>
          </h3>
          <Readings {...props} />
        </section>
        <LeftOut {...props} />
        <p className="small muted">{text.sourceWords(assessment.items[0]?.reading.source ?? "")}</p>
      </div>
    </Panel>
  );
}

function Readings(props: SectionWhyDialogProps) {
  const { text, assessment, trace } = props;
  if (assessment.items.length === 0) return <p className="muted">{text.noRows}</p>;
  return (
    <ul className="why-items">
      {assessment.items.map((each, place) => {
        const traced = trace.items[place];
        return traced && <Item key={each.item} {...props} each={each} traced={traced} />;
      })}
    </ul>
  );
}

interface ItemProps extends SectionWhyDialogProps {
  readonly each: ItemAssessment;
  readonly traced: ItemTrace;
}

/** One item: class, the reckoning with its figures, the clause, and every row behind it. */
function Item({ each, traced, section, limits, text, language }: ItemProps) {
  const line = limitsFor(limits, each.item, section.waterKind);
  return (
    <li>
      <details>
        <summary>
          <span className="why-item">
            {line?.name[language] ?? each.item}
            {each.participates ? (
              <ClassMark rank={each.rank} />
            ) : (
              <span className="muted">{text.apart}</span>
            )}
          </span>
          <code className="filled">{traced.filled}</code>
          <span className="small muted">{text.citation(traced.clause)}</span>
        </summary>
        <ReadingRows readings={traced.readings} {...{ text, language }} unit={line?.unit ?? ""} />
      </details>
    </li>
  );
}

interface RowsProps extends Wording {
  readonly readings: readonly TracedReading[];
  readonly unit: string;
}

function ReadingRows({ readings, unit, text, language }: RowsProps) {
  return (
    <div className="scroll-x">
      <table className="table">
        <thead>
          <tr>
            <th>{text.period}</th>
            <th className="number">{text.value}</th>
            <th>{text.rows}</th>
          </tr>
        </thead>
        <tbody>
          {readings.map(({ row, period, value, isBelowDetection, way }) => (
            <tr key={`${row.file}${row.line}`}>
              <td>{formatPeriod(language, period)}</td>
              <td className="number">
                {formatNumber(language, value, 6)} {text.measure(unit)}
                {isBelowDetection && <small className="muted"> {text.belowDetection}</small>}
                {way && <small className="muted"> {text.readingWays[way]}</small>}
              </td>
              <td>{text.row(row.file, row.line)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function LeftOut({ trace, limits, section, text, language }: SectionWhyDialogProps) {
  if (trace.leftOut.length === 0) return null;
  return (
    <section>
      <h3>
        {text.leftOut} <span className="muted">{text.rowCount(trace.leftOut.length)}</span>
      </h3>
      <ul className="faults">
        {trace.leftOut.map(({ row, item, period, reason }) => (
          <li key={`${row.file}${row.line}`}>
            {limitsFor(limits, item, section.waterKind)?.name[language] ?? item} ·{" "}
            {formatPeriod(language, period)} · {text.row(row.file, row.line)}:{" "}
            {text.leftOutReasons[reason]}
          </li>
        ))}
      </ul>
    </section>
  );
}
