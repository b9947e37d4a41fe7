import type { VerdictState } from "../domain/gaps/verdict";
import { romanOf } from "../domain/water/roman";
import type { ClassRank } from "../domain/water/section";
import type { Messages } from "../messages/zh";
import { ClassMark } from "./class-mark";
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
  readonly onClear: () => void;
  readonly foot: readonly string[];
}

/** The legend is a control: a click keeps an entry lit and fades the rest. */
export function Legend(props: LegendProps) {
  const { text, states, ranks, litStates, litRanks, foot } = props;
  const isFiltered = litStates.length + litRanks.length > 0;
  return (
    <section className="legend" aria-label={text.legend} data-testid="legend">
      <p className="legend-title">{props.title}</p>
      <div className="legend-columns">
        {states.length > 0 && (
          <ul>
            {states.map(({ state, count }) => (
              <li key={state}>
                <button
                  type="button"
                  aria-pressed={litStates.includes(state)}
                  title={text.legendHint}
                  onClick={() => props.onState(state)}
                >
                  <StateSwatch state={state} />
                  {text.states[state]}
                  <span className="count">{count}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        {ranks.length > 0 && (
          <ul>
            {ranks.map(({ rank, count }) => (
              <li key={rank}>
                <button
                  type="button"
                  aria-pressed={litRanks.includes(rank)}
                  title={text.legendHint}
                  onClick={() => props.onRank(rank)}
                >
                  <ClassMark rank={rank} />
                  {text.class(romanOf[rank])}
                  <span className="count">{count}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <p className="legend-foot">
        {foot.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
      {isFiltered && (
        <button type="button" className="small" onClick={props.onClear}>
          ✕ {text.clearFilters}
        </button>
      )}
    </section>
  );
}
