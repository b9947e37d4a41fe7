import type { CellCounts } from "../../domain/gaps/count-cells";
import type { VerdictState } from "../../domain/gaps/verdict";
import type { Messages } from "../../messages/zh";
import { StateChip } from "../state-chip";

const shown: readonly VerdictState[] = ["met", "at-risk", "not-met", "no-data"];

export interface StateNumbersProps {
  readonly text: Messages;
  readonly counts: CellCounts;
}

/** 达标、有风险、未达标、无数据: four numbers, and what share of what is due they speak for. */
export function StateNumbers({ text, counts }: StateNumbersProps) {
  return (
    <section aria-label={text.comparePage.fourNumbers}>
      <dl className="four-numbers" data-testid="state-numbers">
        {shown.map((state) => (
          <div key={state}>
            <dt>
              <StateChip state={state} text={text} />
            </dt>
            <dd>
              <b data-state-count={state}>{counts.counts[state]}</b>
            </dd>
          </div>
        ))}
      </dl>
      <p className="muted">{text.comparePage.coverageOf(counts.judged, counts.applicable)}</p>
    </section>
  );
}
