import type { SectionAssessment } from "../domain/water/assessment";
import { limitsFor } from "../domain/water/class-of-item";
import type { ItemLimits } from "../domain/water/limits";
import { romanOf } from "../domain/water/roman";
import type { Section } from "../domain/water/section";
import type { Wording } from "./figure-words";
import { Panel } from "./panel-dialog";

export interface SectionWhyDialogProps extends Wording {
  readonly isOpen: boolean;
  readonly section: Section;
  readonly assessment: SectionAssessment;
  readonly limits: readonly ItemLimits[];
  readonly onClose: () => void;
}

/** How the class was reached: each reading against the table, with its clause, file and line. */
export function SectionWhyDialog(props: SectionWhyDialogProps) {
  const { text, language, isOpen, section, assessment, limits, onClose } = props;
  const { rank, target } = assessment;
  return (
    <Panel title={text.whyTitle} text={text} isOpen={isOpen} onClose={onClose}>
      <div className="stack" data-testid="why">
        <strong>
          {section.name[language]} · {rank ? text.class(romanOf[rank]) : text.noClass}
        </strong>
        <p>
          {text.sectionTarget}：{target ? text.orBetter(romanOf[target.rank]) : text.none}
          {" · "}
          {target?.provenance.note || text.targetOrigins[target?.origin ?? "none"]}
        </p>
        <table className="table">
          <thead>
            <tr>
              <th>{text.item}</th>
              <th>{text.filled}</th>
              <th>{text.clause}</th>
              <th>{text.rows}</th>
            </tr>
          </thead>
          <tbody>
            {assessment.items.map(({ item, value, rank: own, participates, reading }) => {
              const line = limitsFor(limits, item, section.waterKind);
              return (
                <tr key={item}>
                  <td>{line?.name[language] ?? item}</td>
                  <td>
                    {value} → {participates ? romanOf[own] : text.apart}
                  </td>
                  <td>{line?.clause}</td>
                  <td>{text.row(reading.row.file, reading.row.line)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
        {assessment.items.length === 0 && <p className="muted">{text.noRows}</p>}
        <p className="small muted">{assessment.items[0]?.reading.source}</p>
      </div>
    </Panel>
  );
}
