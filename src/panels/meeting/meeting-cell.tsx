import { Button } from "react-aria-components";
import type { Verdict, VerdictState } from "../../domain/gaps/verdict";
import { type Versioned, versionOf } from "../../domain/observation";
import type { Period } from "../../domain/period";
import type { Indicator } from "../../domain/programme/programme";
import { formatColumnPeriod } from "../../messages/format-period";
import { BasisMark } from "../demo-mark";
import { filledWords, gapWords, targetWords, valueWords, type Wording } from "../figure-words";
import { GapBar } from "../gap-bar";
import { OutlineMap, type OutlineShape } from "../outline-map";
import { SparkLine } from "../spark-line";
import { StateChip } from "../state-chip";
import { StateGlyph } from "../state-glyph";
import { Decisions, type DecisionsProps } from "./decisions";

export interface MeetingYear extends Versioned {
  readonly period: Period;
  readonly state: VerdictState;
  readonly value: number | null;
  readonly words: string;
}

export interface MeetingCellProps extends Wording {
  /** Unit and indicator: another one is another stop. */
  readonly id: string;
  readonly unit: string;
  readonly unitName: string;
  readonly indicator: Indicator;
  readonly verdict: Verdict;
  readonly isSuggested: boolean;
  readonly map: {
    readonly width: number;
    readonly height: number;
    readonly shapes: readonly OutlineShape[];
  } | null;
  readonly years: readonly MeetingYear[];
  readonly notes: readonly string[];
  readonly decisions: Omit<DecisionsProps, "text">;
  readonly onUnit: (code: string) => void;
  readonly onWhy: () => void;
}

/** One gap as the room sees it: figure against target, where, since when, why, whose, what was decided. */
export function MeetingCellView(props: MeetingCellProps) {
  const { text, language, indicator, verdict, map } = props;
  return (
    <div className="meeting-cell">
      <section className="meeting-figure" data-state={verdict.state}>
        <h2>
          {props.unitName}
          <small>{indicator.name[language]}</small>
        </h2>
        <p className="meeting-marks">
          <StateChip state={verdict.state} text={text} />
          <BasisMark basis={verdict.basis} text={text} />
          {verdict.attribute && <span className="muted">{text[verdict.attribute]}</span>}
        </p>
        <Figure {...props} />
        <GapBar {...props} />
        <Causes {...props} />
      </section>
      <section className="meeting-side" aria-label={text.meetingPage.trend}>
        {map && (
          <OutlineMap
            {...map}
            label={text.meetingPage.mapLabel(indicator.name[language])}
            selected={props.unit}
            onPick={props.onUnit}
          />
        )}
        <Years {...props} />
      </section>
      <Decisions {...props.decisions} text={text} />
    </div>
  );
}

function Figure(props: MeetingCellProps) {
  const { text, indicator, verdict } = props;
  const gap = gapWords(verdict, indicator, props);
  return (
    <p className="meeting-value">
      <b>{valueWords(verdict, indicator, props)}</b>
      <span>
        {text.target} {targetWords(verdict, indicator, props)}
        {gap && <strong>{gap}</strong>}
      </span>
    </p>
  );
}

function Causes(props: MeetingCellProps) {
  const { text, verdict, indicator, notes, isSuggested, onWhy } = props;
  const words = text.meetingPage;
  const { lead, support } = indicator.departments;
  return (
    <dl className="meeting-facts">
      <dt>{words.rule}</dt>
      <dd>
        {filledWords(verdict.trace.filled, text) || text.none}{" "}
        <Button className="link" onPress={onWhy}>
          {text.why}
        </Button>
      </dd>
      {notes.length > 0 && (
        <>
          <dt>{words.cause}</dt>
          <dd>
            {notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </dd>
        </>
      )}
      <dt>{words.duty}</dt>
      <dd>
        {text.given(lead) || text.listPage.nobody}
        {lead && isSuggested && (
          <>
            {" "}
            <span className="tag" title={text.suggestedHint}>
              {text.suggested}
            </span>
          </>
        )}
        {support.length > 0 && <small>{text.list(support.map(text.given))}</small>}
      </dd>
    </dl>
  );
}

/** Years before anything was asked of the unit say nothing. */
function firstJudged(years: readonly MeetingYear[]): number {
  return Math.max(
    0,
    years.findIndex(({ state }) => state !== "not-assessed"),
  );
}

function Years(props: MeetingCellProps) {
  const { text, indicator, language, verdict, years } = props;
  const known = years.filter(({ value }) => value !== null);
  const drawn = known.length > 1;
  const told = drawn ? known : years.slice(firstJudged(years));
  const target = verdict.target?.value ?? null;
  if (years.length === 0) return null;
  return (
    <div className="meeting-years">
      <h3>
        {text.meetingPage.trend}
        {drawn && <span className="count">{indicator.unit[language]}</span>}
      </h3>
      {drawn && (
        <SparkLine
          points={known.map(({ period, value, words, ...rest }) => ({
            label: formatColumnPeriod(language, period),
            value: value ?? 0,
            words,
            ...versionOf(rest),
          }))}
          target={
            target === null
              ? null
              : { value: target, words: text.targetShort(targetWords(verdict, indicator, props)) }
          }
          label={text.meetingPage.trend}
        />
      )}
      <ol>
        {told.map(({ period, state, words }) => (
          <li key={period} data-state={state}>
            <span>{formatColumnPeriod(language, period)}</span>
            <b>{words}</b>
            <span className="meeting-year-state" title={text.states[state]}>
              <StateGlyph state={state} />
              <span className="visually-hidden">{text.states[state]}</span>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
