import { useState } from "react";
import { Button } from "react-aria-components";
import type { WorkKind } from "../../domain/lists/work/work-fields";
import type { Messages } from "../../messages/zh";
import { Icon } from "../icon";
import { StateGlyph } from "../state-glyph";
import type { UncoveredGap } from "./work-line";

export interface UncoveredGapsProps {
  readonly text: Messages;
  readonly kind: WorkKind;
  readonly gaps: readonly UncoveredGap[];
  readonly onAdd: (gap: UncoveredGap) => void;
}

const FIRST = 6;

/** The gaps nobody works on, worst first; each is one press away from a row of its own. */
export function UncoveredGaps({ text, kind, gaps, onAdd }: UncoveredGapsProps) {
  const [isWhole, setWhole] = useState(false);
  const words = text.workPage;
  const shown = isWhole ? gaps : gaps.slice(0, FIRST);
  return (
    <section className="uncovered" aria-label={words.uncovered[kind]} data-testid="uncovered">
      <div className="work-group-head">
        <h3>{gaps.length > 0 ? words.uncovered[kind] : words.covered[kind]}</h3>
        {gaps.length > 0 && <span className="count">{gaps.length}</span>}
        {gaps.length > FIRST && (
          <Button className="link" onPress={() => setWhole(!isWhole)}>
            {isWhole ? words.showFewer : words.showAll(gaps.length)}
          </Button>
        )}
      </div>
      <ul className="uncovered-list">
        {shown.map((gap) => (
          <li key={gap.key} data-gap={gap.key}>
            <span className="uncovered-state" data-state={gap.state} title={text.states[gap.state]}>
              <StateGlyph state={gap.state} />
              <span className="visually-hidden">{text.states[gap.state]}</span>
            </span>
            <span className="uncovered-name">
              <b>{gap.place}</b> {gap.matter}
            </span>
            <span className="uncovered-gap">{gap.gap}</span>
            <Button
              className="button icon plain"
              aria-label={words.addFor[kind](`${gap.place} · ${gap.matter}`)}
              onPress={() => onAdd(gap)}
            >
              <Icon name="plus" />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
