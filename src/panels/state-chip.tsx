import type { VerdictState } from "../domain/gaps/verdict";
import type { Messages } from "../messages/zh";
import { StateGlyph } from "./state-glyph";

export interface StateChipProps {
  readonly state: VerdictState;
  readonly text: Messages;
}

/** Colour, sign and word of a state together: never colour alone. */
export function StateChip({ state, text }: StateChipProps) {
  return (
    <span className="chip" data-state={state}>
      <StateGlyph state={state} />
      {text.states[state]}
    </span>
  );
}
