import { Button } from "react-aria-components";
import type { Verdict } from "../../domain/gaps/verdict";
import type { CubeCell } from "../../domain/gaps/verdict-cube";
import type { Indicator } from "../../domain/programme/programme";
import { formatPeriod } from "../../messages/format-period";
import { BasisMark } from "../demo-mark";
import { gapWords, targetWords, valueWords, type Wording } from "../figure-words";
import { StateChip } from "../state-chip";
import { sizeWords, trendOf } from "./cell-words";

export interface DetailCell {
  readonly unitName: string;
  readonly indicator: Indicator;
  /** Judged by the rules when the cell was opened, with its trace. */
  readonly verdict: Verdict;
  readonly now: CubeCell | null;
  readonly before: CubeCell | null;
  readonly beforePeriod: string;
}

export interface CellDetailProps extends Wording {
  readonly cell: DetailCell | null;
  readonly isOnlyUnit: boolean;
  readonly pinned: readonly [unit: boolean, indicator: boolean];
  readonly onWhy: () => void;
  readonly onTakes: () => void;
  readonly onMap: () => void;
  readonly onOnlyUnit: () => void;
  readonly onPinUnit: () => void;
  readonly onPinIndicator: () => void;
}

/** The picked cell: its figures, who leads it, and the ways on. */
export function CellDetail(props: CellDetailProps) {
  const { text, language, cell } = props;
  const words = text.comparePage;
  if (!cell)
    return (
      <section className="cell-detail" aria-label={words.detail} data-testid="cell-detail">
        <p className="muted">{words.pickCell}</p>
      </section>
    );
  const { indicator, verdict } = cell;
  return (
    <section className="cell-detail" aria-label={words.detail} data-testid="cell-detail">
      <header>
        <p className="muted small">{cell.unitName}</p>
        <h3>
          {text.given(indicator.number)} {indicator.name[language]}
        </h3>
        <p className="cell-marks">
          <StateChip state={verdict.state} text={text} />
          <BasisMark basis={verdict.basis} text={text} />
        </p>
        {verdict.reason && <p className="small muted">{text.reasons[verdict.reason]}</p>}
        {cell.now && cell.now.state !== verdict.state && (
          <p className="small muted">{words.rolledUpNote}</p>
        )}
      </header>
      <Figures {...props} cell={cell} />
      <div className="actions">
        <Button className="button" onPress={props.onWhy}>
          {text.why}
        </Button>
        <Button className="button" onPress={props.onTakes}>
          {text.waterPage.takes}
        </Button>
        <Button className="button" onPress={props.onMap}>
          {words.onMap}
        </Button>
      </div>
      <div className="cell-links">
        <Link words={words.pinUnit(props.pinned[0])} onPress={props.onPinUnit} />
        <Link words={words.pinIndicator(props.pinned[1])} onPress={props.onPinIndicator} />
        <Link words={words.onlyUnit(props.isOnlyUnit)} onPress={props.onOnlyUnit} />
      </div>
    </section>
  );
}

function Link({ words, onPress }: { readonly words: string; readonly onPress: () => void }) {
  return (
    <Button className="link" onPress={onPress}>
      {words}
    </Button>
  );
}

function Figures(props: CellDetailProps & { readonly cell: DetailCell }) {
  const { text, language, cell } = props;
  const { indicator, verdict } = cell;
  const words = text.comparePage;
  const { lead, support } = indicator.departments;
  return (
    <dl className="definitions">
      <dt>{text.value}</dt>
      <dd data-figure="value">
        <b>{valueWords(verdict, indicator, props)}</b>
        {verdict.period && (
          <span className="muted small"> {formatPeriod(language, verdict.period)}</span>
        )}
      </dd>
      <dt>{text.target}</dt>
      <dd data-figure="target">{targetWords(verdict, indicator, props)}</dd>
      <dt>{text.gap}</dt>
      <dd data-figure="gap">{gapWords(verdict, indicator, props) ?? text.none}</dd>
      <dt>{words.trend}</dt>
      <dd data-figure="trend">{trendWords(cell, props)}</dd>
      <dt>{text.leadDepartment}</dt>
      <dd data-figure="lead" title={text.suggestedHint}>
        {text.given(lead) || text.none}
      </dd>
      {support.length > 0 && (
        <>
          <dt>{text.supportDepartments}</dt>
          <dd>{text.list(support.map(text.given))}</dd>
        </>
      )}
    </dl>
  );
}

/** What changed against the period before, in words and a figure. */
function trendWords({ now, before, indicator, beforePeriod }: DetailCell, wording: Wording) {
  const { text } = wording;
  const words = text.comparePage;
  const trend = now && trendOf(now, before);
  if (!trend || !now || now.gap === null || before?.gap == null) return words.noTrend;
  if (trend === "same") return words.trendSame(beforePeriod);
  if (indicator.rules.some(({ rule }) => rule.kind === "named-by")) {
    const state = now.state === "not-met" ? text.overdueYears(now.gap) : text.states[now.state];
    return words.trendNaming(beforePeriod, trend, state);
  }
  const size = sizeWords(now.gap - before.gap, indicator, wording);
  return trend === "better"
    ? words.trendBetter(beforePeriod, size)
    : words.trendWorse(beforePeriod, size);
}
