import type { VerdictState } from "../domain/gaps/verdict";
import { stateStyles } from "../domain/palette";
import type { Messages } from "../messages/zh";
import { StateSwatch } from "./state-swatch";

export interface StateChipProps {
  readonly state: VerdictState;
  readonly text: Messages;
}

export function StateChip({ state, text }: StateChipProps) {
  return (
    <span className="chip" style={{ color: stateStyles[state].ink }}>
      <StateSwatch state={state} />
      {text.states[state]}
    </span>
  );
}
