import type { VerdictState } from "../domain/gaps/verdict";
import { StateGlyph } from "./state-glyph";

export interface StateSwatchProps {
  readonly state: VerdictState;
  /** Shows how a gap deepens, as on the map. */
  readonly hasRamp?: boolean;
}

/** Colour and pattern as on the map, with the sign of the state; the word stands beside it. */
export function StateSwatch({ state, hasRamp = false }: StateSwatchProps) {
  const isRamp = hasRamp && state === "not-met";
  return (
    <span className="swatch" data-state={state} data-ramp={isRamp || undefined} aria-hidden="true">
      <StateGlyph state={state} />
    </span>
  );
}
