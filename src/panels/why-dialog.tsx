import type { Trace, TracedRow, Verdict } from "../domain/gaps/verdict";
import type { Indicator } from "../domain/programme/programme";
import { formatPeriod } from "../messages/format-number";
import type { Messages } from "../messages/zh";
import { BasisMark } from "./demo-mark";
import { filledWords, targetWords, valueWords, type Wording } from "./figure-words";
import { Panel } from "./panel-dialog";
import { StateChip } from "./state-chip";

export interface WhyDialogProps extends Wording {
  readonly isOpen: boolean;
  readonly unitName: string;
  readonly indicator: Indicator;
  readonly verdict: Verdict;
  readonly onClose: () => void;
}

/** From the verdict down to rule, clause and rows. */
export function WhyDialog(props: WhyDialogProps) {
  const { text, language, isOpen, unitName, indicator, verdict, onClose } = props;
  const { trace } = verdict;
  return (
    <Panel title={text.whyTitle} text={text} isOpen={isOpen} onClose={onClose}>
      <div className="stack" data-testid="why">
        <div className="card-line">
          <strong>
            {unitName} · {indicator.name[language]}
          </strong>
          <StateChip state={verdict.state} text={text} />
          <BasisMark basis={verdict.basis} text={text} />
        </div>
        {verdict.reason && <p>{text.reasons[verdict.reason]}</p>}
        <dl className="definitions">
          <dt>{text.value}</dt>
          <dd>{valueWords(verdict, indicator, props)}</dd>
          <dt>{text.target}</dt>
          <dd>{targetWords(verdict, indicator, props)}</dd>
          <RuleWords {...{ text, trace, indicator }} />
        </dl>
        <h3>{text.rows}</h3>
        <RowTable {...{ text, language, rows: trace.rows }} />
      </div>
    </Panel>
  );
}

interface RuleWordsProps {
  readonly text: Messages;
  readonly trace: Trace;
  readonly indicator: Indicator;
}

function RuleWords({ text, trace, indicator }: RuleWordsProps) {
  const kinds: Readonly<Record<string, string>> = text.ruleKinds;
  const isVerified = trace.ruleProvenance.status === "sourced";
  return (
    <>
      <dt>{text.rule}</dt>
      <dd>{kinds[trace.rule]}</dd>
      {trace.filled && (
        <>
          <dt>{text.filled}</dt>
          <dd>
            <code>{filledWords(trace.filled, text)}</code>
          </dd>
        </>
      )}
      <dt>{text.clause}</dt>
      <dd>
        {trace.clause}{" "}
        <span className={isVerified ? "tag" : "tag warn"}>
          {isVerified ? text.verified : text.unverified}
        </span>
        <p className="small muted">{trace.ruleProvenance.note}</p>
      </dd>
      {indicator.definition && (
        <>
          <dt>{text.definition}</dt>
          <dd>{indicator.definition}</dd>
        </>
      )}
      {indicator.formula && (
        <>
          <dt>{text.formula}</dt>
          <dd>{indicator.formula}</dd>
        </>
      )}
    </>
  );
}

interface RowTableProps extends Wording {
  readonly rows: readonly TracedRow[];
}

function RowTable({ text, language, rows }: RowTableProps) {
  if (rows.length === 0) return <p className="muted">{text.noRows}</p>;
  const outcomes: Readonly<Record<string, string>> = text.outcomes;
  return (
    <table className="table">
      <thead>
        <tr>
          <th>{text.rows}</th>
          <th>{text.period}</th>
          <th>{text.value}</th>
          <th>{text.source}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, period, value, text: words, basis, source }) => (
          <tr key={`${row.file}${row.line}${period}`}>
            <td>{text.row(row.file, row.line)}</td>
            <td>{formatPeriod(language, period)}</td>
            <td>{value ?? outcomes[words ?? ""] ?? words}</td>
            <td>{basis === "demo" ? <BasisMark basis={basis} text={text} /> : source}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
