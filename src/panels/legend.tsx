import { type ReactNode, useState } from "react";
import type { VerdictState } from "../domain/gaps/verdict";
import { romanOf } from "../domain/water/roman";
import type { ClassRank } from "../domain/water/section";
import type { Messages } from "../messages/zh";
import { ClassMark } from "./class-mark";
import { Icon } from "./icon";
import { StateSwatch } from "./state-swatch";

export interface LegendProps {
  readonly text: Messages;
  readonly title: string;
  /** Empty on the section level, where the polygons carry no state. */
  readonly states: readonly { readonly state: VerdictState; readonly count: number }[];
  /** Empty while the sections are hidden. */
  readonly ranks: readonly { readonly rank: ClassRank; readonly count: number }[];
  readonly litStates: readonly VerdictState[];
  readonly litRanks: readonly ClassRank[];
  readonly onState: (state: VerdictState) => void;
  readonly onRank: (rank: ClassRank) => void;
  /** While the pointer or the focus is on an entry; null when it leaves. */
  readonly onHoverState?: (state: VerdictState | null) => void;
  readonly onHoverRank?: (rank: ClassRank | null) => void;
  readonly onClear: () => void;
  readonly foot: readonly string[];
  /** Colours of a person's own column, in their order; none where verdicts colour the map. */
  readonly tones?: readonly string[];
  /** Above the states: what else colours the map. */
  readonly children?: ReactNode;
}

/** With both rails beside it the map is then too small to lie under an open legend. */
const isNarrow = () => globalThis.matchMedia("(max-width: 1100px)").matches;

/** The legend is a control: a click keeps an entry lit and fades the rest. */
export function Legend(props: LegendProps) {
  const { text, states, ranks, litStates, litRanks, foot } = props;
  const limits = states.length + ranks.length > 0 ? [text.inclusive] : [];
  const [isOpen, setOpen] = useState(() => !isNarrow());
  const isFiltered = litStates.length + litRanks.length > 0;
  return (
    <section className="legend" aria-label={text.legend} data-testid="legend">
      <button
        type="button"
        className="legend-head"
        aria-expanded={isOpen}
        title={isOpen ? text.fold : text.unfold}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? <span>{props.title}</span> : <Glance {...props} />}
        <Icon name="right" />
      </button>
      {isOpen && (
        <>
          {props.children}
          <div className="legend-columns">
            <States {...props} />
            <Ranks {...props} />
          </div>
          <p className="legend-foot">
            {[...foot, ...limits].map((line) => (
              <span key={line}>{line}</span>
            ))}
          </p>
        </>
      )}
      {isFiltered && (
        <button type="button" className="button plain" onClick={props.onClear}>
          <Icon name="close" />
          {text.clearFilters}
        </button>
      )}
    </section>
  );
}

/** Folded, it still shows the states and classes that occur, or the colours of the person's own column. */
function Glance({ text, title, states, ranks, tones = [] }: LegendProps) {
  return (
    <span className="legend-glance">
      {tones.length > 0 ? title : text.legend}
      {tones.map((tone) => (
        <span key={tone} className="legend-tone" style={{ background: tone }} />
      ))}
      {states.map(({ state, count }) => count > 0 && <StateSwatch key={state} state={state} />)}
      {states.length + tones.length === 0 &&
        ranks.map(({ rank, count }) => count > 0 && <ClassMark key={rank} rank={rank} />)}
    </span>
  );
}

function States({ text, states, litStates, onState, onHoverState }: LegendProps) {
  if (states.length === 0) return null;
  return (
    <ul>
      {states.map(({ state, count }) => (
        <Entry
          key={state}
          isLit={litStates.includes(state)}
          count={count}
          hint={text.legendHint}
          onPick={() => onState(state)}
          onHover={(isOn) => onHoverState?.(isOn ? state : null)}
        >
          <StateSwatch state={state} hasRamp />
          <span>{text.states[state]}</span>
        </Entry>
      ))}
    </ul>
  );
}

function Ranks({ text, ranks, litRanks, onRank, onHoverRank }: LegendProps) {
  if (ranks.length === 0) return null;
  return (
    <ul>
      {ranks.map(({ rank, count }) => (
        <Entry
          key={rank}
          isLit={litRanks.includes(rank)}
          count={count}
          hint={text.legendHint}
          onPick={() => onRank(rank)}
          onHover={(isOn) => onHoverRank?.(isOn ? rank : null)}
        >
          <ClassMark rank={rank} />
          <span>{text.class(romanOf[rank])}</span>
        </Entry>
      ))}
    </ul>
  );
}

interface EntryProps {
  readonly isLit: boolean;
  readonly count: number;
  readonly hint: string;
  readonly onPick: () => void;
  readonly onHover: (isOn: boolean) => void;
  readonly children: ReactNode;
}

function Entry({ isLit, count, hint, onPick, onHover, children }: EntryProps) {
  return (
    <li>
      <button
        type="button"
        className="legend-entry"
        aria-pressed={isLit}
        title={hint}
        data-empty={count === 0 || undefined}
        onClick={onPick}
        onPointerEnter={() => onHover(true)}
        onPointerLeave={() => onHover(false)}
        onFocus={() => onHover(true)}
        onBlur={() => onHover(false)}
      >
        {children}
        <span className="count">{count}</span>
      </button>
    </li>
  );
}
