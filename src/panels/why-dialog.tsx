import { Button } from "react-aria-components";
import type { TracedRow, Verdict } from "../domain/gaps/verdict";
import type { Indicator } from "../domain/programme/programme";
import type { ProvenanceStatus } from "../domain/provenance";
import { formatPeriod } from "../messages/format-period";
import type { Messages } from "../messages/zh";
import { BasisMark } from "./demo-mark";
import { figureOf, filledWords, targetWords, valueWords, type Wording } from "./figure-words";
import { Icon } from "./icon";
import { Panel } from "./panel-dialog";
import { StateChip } from "./state-chip";
import { appliedWords, rowWords, ruleWords, whyAsText } from "./why-words";

export interface WhyDialogProps extends Wording {
  readonly isOpen: boolean;
  readonly unitName: string;
  readonly indicator: Indicator;
  readonly verdict: Verdict;
  /** A setting the person changed that the rule was chosen by; nothing when left out. */
  readonly ownSetting?: string | undefined;
  readonly nameOfUnit: (code: string) => string;
  readonly onCopy?: (words: string) => void;
  readonly onClose: () => void;
}

/** From the verdict down to rule, clause and rows. */
export function WhyDialog(props: WhyDialogProps) {
  const { text, language, isOpen, unitName, indicator, verdict, onCopy } = props;
  return (
    <Panel title={text.whyTitle} text={text} isOpen={isOpen} onClose={props.onClose}>
      <div className="stack" data-testid="why">
        <div className="why-subject">
          {unitName} · {indicator.name[language]}
          <StateChip state={verdict.state} text={text} />
          <BasisMark basis={verdict.basis} text={text} />
        </div>
        {verdict.reason && <p>{text.reasons[verdict.reason]}</p>}
        {verdict.trace.looksLikeFraction && <p className="reason">{text.looksLikeFraction}</p>}
        <Reckoning {...props} />
        {props.ownSetting && (
          <p className="reason">
            {text.packPage.ownEdit}：{props.ownSetting}
          </p>
        )}
        <section>
          <h3>{text.method}</h3>
          <Method {...props} />
        </section>
        <section>
          <h3>{text.rows}</h3>
          <RowTable {...props} rows={verdict.trace.rows} />
        </section>
        <Parts {...props} />
        <LeftOut {...props} />
        {onCopy && (
          <div className="actions">
            <Button className="button" onPress={() => onCopy(whyAsText(props))}>
              <Icon name="copy" />
              {text.copy}
            </Button>
          </div>
        )}
      </div>
    </Panel>
  );
}

function Reckoning(props: WhyDialogProps) {
  const { text, indicator, verdict } = props;
  return (
    <>
      <dl className="definitions">
        <dt>{text.rule}</dt>
        <dd>{ruleWords(verdict.trace.rule, props)}</dd>
        <dt>{text.value}</dt>
        <dd>{valueWords(verdict, indicator, props)}</dd>
        <dt>{text.target}</dt>
        <dd>{targetWords(verdict, indicator, props)}</dd>
        <Applied {...props} />
      </dl>
      {verdict.trace.filled && (
        <p className="filled">
          <span className="visually-hidden">{text.filled}：</span>
          {filledWords(verdict.trace.filled, text)}
        </p>
      )}
    </>
  );
}

/** Why this limit and no other: the conditions, and the document's figure where another is tried. */
function Applied({ text, verdict }: WhyDialogProps) {
  const { conditions, adjustedFrom } = verdict.trace;
  const words = text.methodPage;
  const conditionWords = appliedWords(conditions, text);
  return (
    <>
      {conditionWords && (
        <>
          <dt>{words.condition}</dt>
          <dd>{conditionWords}</dd>
        </>
      )}
      {adjustedFrom !== null && (
        <>
          <dt>{words.ownMark}</dt>
          <dd>{words.documentSays(text.stated(adjustedFrom))}</dd>
        </>
      )}
    </>
  );
}

function provenanceWord(status: ProvenanceStatus, text: Messages): string {
  if (status === "user") return text.packPage.ownEdit;
  return status === "sourced" ? text.verified : text.unverified;
}

function Method({ text, indicator, verdict }: WhyDialogProps) {
  const { clause, ruleProvenance } = verdict.trace;
  const isVerified = ruleProvenance.status === "sourced";
  return (
    <dl className="definitions">
      <dt>{text.clause}</dt>
      <dd>
        {text.citation(clause)}{" "}
        <span
          className={isVerified ? "tag" : "tag warn"}
          title={isVerified ? undefined : text.unverifiedHint}
        >
          {provenanceWord(ruleProvenance.status, text)}
        </span>
        <p className="provenance">{text.given(ruleProvenance.note)}</p>
      </dd>
      {indicator.definition && (
        <>
          <dt>{text.definition}</dt>
          <dd>{text.given(indicator.definition)}</dd>
        </>
      )}
      {indicator.formula && (
        <>
          <dt>{text.formula}</dt>
          <dd>{text.given(indicator.formula)}</dd>
        </>
      )}
    </dl>
  );
}

function RowTable(props: WhyDialogProps & { readonly rows: readonly TracedRow[] }) {
  const { text, language, rows, indicator } = props;
  if (rows.length === 0) return <p className="muted">{text.noRows}</p>;
  return (
    <div className="scroll-x">
      <table className="table">
        <thead>
          <tr>
            <th>{text.rows}</th>
            <th>{text.period}</th>
            <th className="number">{text.value}</th>
            <th>{text.basis}</th>
            <th>{text.source}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((traced) => (
            <tr key={`${traced.row.file}${traced.row.line}${traced.period}`}>
              <td>{text.row(traced.row.file, traced.row.line)}</td>
              <td>{formatPeriod(language, traced.period)}</td>
              <td className="number">{rowWords(traced, indicator, props)}</td>
              <td>
                <BasisMark basis={traced.basis} text={text} />
              </td>
              <td>{text.sourceWords(traced.source)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function LeftOut(props: WhyDialogProps) {
  const { text, language, indicator, verdict } = props;
  const { leftOut } = verdict.trace;
  if (leftOut.length === 0) return null;
  return (
    <section>
      <h3>
        {text.leftOut} <span className="muted">{text.rowCount(leftOut.length)}</span>
      </h3>
      <ul className="faults">
        {leftOut.map((traced) => (
          <li key={`${traced.row.file}${traced.row.line}${traced.why}`}>
            {text.row(traced.row.file, traced.row.line)} · {formatPeriod(language, traced.period)} ·{" "}
            {rowWords(traced, indicator, props)}: {text.leftOutReasons[traced.why]}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The parts of a figure that was reckoned, so that each can be looked up. */
function Parts({ text, language, indicator, verdict, nameOfUnit }: WhyDialogProps) {
  const rolled = verdict.trace.rolledUp;
  if (!rolled) return null;
  const { counted, all } = rolled.coverage;
  return (
    <section>
      <h3>
        {text.rolledParts} <span className="muted">{text.coverageOf(counted, all)}</span>
      </h3>
      <p className="small">
        {rolled.parts
          .map(({ unit, value }) => {
            const figure = value === null ? text.none : figureOf(value, indicator, language);
            return `${nameOfUnit(unit)} ${figure}`;
          })
          .join(" · ")}
      </p>
    </section>
  );
}
