import { Button } from "react-aria-components";
import type { Verdict } from "../domain/gaps/verdict";
import type { Indicator } from "../domain/programme/programme";
import { formatShare } from "../messages/format-number";
import { formatPeriod } from "../messages/format-period";
import { BasisMark } from "./demo-mark";
import { figureOf, gapWords, targetWords, valueWords, type Wording } from "./figure-words";
import { GapBar } from "./gap-bar";
import { GlossaryTerm } from "./glossary-term";
import { StateChip } from "./state-chip";

export interface VerdictBlockProps extends Wording {
  readonly indicator: Indicator;
  readonly verdict: Verdict;
  readonly onWhy: () => void;
}

/** The verdict of one indicator: its state, figure, distance to the target and whose task it is. */
export function VerdictBlock(props: VerdictBlockProps) {
  const { text, indicator, verdict } = props;
  return (
    <div className="verdict" data-state={verdict.state}>
      <h3>{indicator.name[props.language]}</h3>
      <div className="marks">
        <StateChip state={verdict.state} text={text} />
        <BasisMark basis={verdict.basis} text={text} />
        {verdict.attribute && (
          <span className="small">
            <GlossaryTerm text={text} term={verdict.attribute}>
              {text[verdict.attribute]}
            </GlossaryTerm>
          </span>
        )}
      </div>
      <Figure {...props} />
      <GapBar {...props} />
      {verdict.reason && <p className="reason">{text.reasons[verdict.reason]}</p>}
      <Details {...props} />
      <div className="actions">
        <Button className="button" onPress={props.onWhy}>
          {text.why}
        </Button>
      </div>
    </div>
  );
}

function Figure(props: VerdictBlockProps) {
  const { verdict, indicator, language } = props;
  if (verdict.value === null)
    return (
      <p className="figure" data-words>
        {valueWords(verdict, indicator, props)}
      </p>
    );
  return (
    <p className="figure">
      {figureOf(verdict.value, indicator, language)}
      <small>{indicator.unit[language]}</small>
    </p>
  );
}

function Details(props: VerdictBlockProps) {
  const { text, language, indicator, verdict } = props;
  const { lead, support } = indicator.departments;
  const source = verdict.trace.rows[0]?.source;
  return (
    <dl className="definitions">
      <dt>{text.target}</dt>
      <dd>{targetWords(verdict, indicator, props)}</dd>
      <Gap {...props} />
      {verdict.period && (
        <>
          <dt>{text.period}</dt>
          <dd>{formatPeriod(language, verdict.period)}</dd>
        </>
      )}
      {source && (
        <>
          <dt>{text.source}</dt>
          <dd>{text.sourceWords(source)}</dd>
        </>
      )}
      {lead && (
        <>
          <dt>{text.leadDepartment}</dt>
          <dd>
            {lead}{" "}
            <span className="tag" title={text.suggestedHint}>
              {text.suggested}
            </span>
          </dd>
        </>
      )}
      {support.length > 0 && (
        <>
          <dt>{text.supportDepartments}</dt>
          <dd>{text.list(support)}</dd>
        </>
      )}
    </dl>
  );
}

function Gap(props: VerdictBlockProps) {
  const { text, language, indicator, verdict } = props;
  const gap = gapWords(verdict, indicator, props);
  const share = verdict.relativeGap;
  const isNaming = verdict.trace.rule === "named-by";
  if (!gap) return null;
  return (
    <>
      <dt>{text.gap}</dt>
      <dd>
        {gap}
        {share !== null && share > 0 && !isNaming && (
          <span className="muted"> · {text.relativeGap(formatShare(language, share))}</span>
        )}
      </dd>
    </>
  );
}
