import { useState } from "react";
import type { VerdictState } from "../../domain/gaps/verdict";
import type { Indicator } from "../../domain/programme/programme";
import type { AssignedTarget } from "../../domain/target";
import type { Unit } from "../../domain/unit";
import type { Wording } from "../figure-words";
import { StateGlyph } from "../state-glyph";

export interface TargetCellProps extends Wording {
  readonly indicator: Indicator;
  readonly unit: Unit;
  readonly row: number;
  readonly column: number;
  readonly target: AssignedTarget | null;
  readonly state: VerdictState | null;
  readonly onSet: (words: string) => void;
  /** A pasted block of more than one cell. */
  readonly onBlock: (block: string) => void;
}

/** One target: typed, pasted or taken back; whose word it is, and what it makes of the figure. */
export function TargetCell(props: TargetCellProps) {
  const { text, language, indicator, unit, target, state, onSet, onBlock } = props;
  const words = text.rulePage;
  const stored = target ? String(target.value) : "";
  // Only while it is being typed does the field differ from what is stored.
  const [draft, setDraft] = useState<string | null>(null);
  const commit = () => {
    if (draft !== null && draft !== stored) onSet(draft);
    setDraft(null);
  };
  return (
    <span className="target-cell" data-origin={originOf(target)}>
      <input
        className="input"
        inputMode="decimal"
        data-row={props.row}
        data-column={props.column}
        aria-label={words.cellLabel(
          unit.name[language],
          indicator.name[language],
          indicator.unit[language],
        )}
        placeholder={words.notAssigned}
        value={draft ?? stored}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onPaste={(event) => {
          const block = event.clipboardData.getData("text/plain");
          if (!/[\t\n]/.test(block.trimEnd())) return;
          event.preventDefault();
          onBlock(block);
        }}
      />
      {target && <small className="muted">{words.origins[originOf(target)]}</small>}
      {state && (
        <span className="glyph-word" title={text.states[state]}>
          <StateGlyph state={state} />
          <span className="visually-hidden">{text.states[state]}</span>
        </span>
      )}
    </span>
  );
}

function originOf(target: AssignedTarget | null): "user" | "demo" | "official" {
  const status = target?.provenance.status;
  return status === "user" || status === "demo" ? status : "official";
}
