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
  /** The same figure rolled up from the unit's parts; null where nothing says how. */
  readonly rolledUp: Verdict | null;
  readonly onWhy: () => void;
  readonly onTakes: () => void;
  readonly onRule: () => void;
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
      <Solidity {...props} />
      <Details {...props} />
      <div className="actions">
        <Button className="button" onPress={props.onWhy}>
          {text.why}
        </Button>
        {verdict.state === "not-met" && verdict.value !== null && (
          <Button className="button" onPress={props.onTakes}>
            {text.waterPage.takes}
          </Button>
        )}
        <Button className="button plain" onPress={props.onRule}>
          {text.pages.rule}
        </Button>
      </div>
    </div>
  );
}

/** Whether something small would flip it. A solid verdict is not talked about. */
function Solidity({ text, verdict }: VerdictBlockProps) {
  const flips = verdict.robustness?.flips ?? [];
  if (flips.length === 0) return null;
  const words = text.sectionPage;
  return (
    <p className="small muted" data-testid="flips">
      {words.robustness}:{" "}
      {text.list(
        flips.map(({ cause, state, filled }) =>
          words.flipWords(words.flips[cause], filled, text.states[state]),
        ),
      )}
    </p>
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
      <RolledUp {...props} />
      <Deadline {...props} />
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
            {text.given(lead)}{" "}
            <span className="tag" title={text.suggestedHint}>
              {text.suggested}
            </span>
          </dd>
        </>
      )}
      {support.length > 0 && (
        <>
          <dt>{text.supportDepartments}</dt>
          <dd>{text.list(support.map(text.given))}</dd>
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

/** What the unit's parts add up to, and how many of them; beside what it reported itself. */
function RolledUp({ text, language, indicator, rolledUp }: VerdictBlockProps) {
  const rolled = rolledUp?.trace.rolledUp;
  if (!rolled || rolled.coverage.counted === 0) return null;
  const { value, coverage } = rolled;
  const figure =
    value === null
      ? text.reasons["too-few"]
      : `${figureOf(value, indicator, language)} ${indicator.unit[language]}`;
  return (
    <>
      <dt>{text.rolledUp}</dt>
      <dd>
        {figure}{" "}
        <span className="muted">
          · {text.rulePage.rollUps[rolled.method]} ·{" "}
          {text.coverageOf(coverage.counted, coverage.all)}
        </span>{" "}
        <BasisMark basis={rolled.basis} text={text} />
      </dd>
    </>
  );
}

function Deadline({ text, verdict }: VerdictBlockProps) {
  const { daysLeft, state } = verdict;
  if (daysLeft === null || state !== "not-met" || verdict.trace.rule === "named-by") return null;
  return (
    <>
      <dt>{text.deadline}</dt>
      <dd>{daysLeft >= 0 ? text.daysLeft(daysLeft) : text.daysOver(-daysLeft)}</dd>
    </>
  );
}
