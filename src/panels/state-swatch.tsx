import type { VerdictState } from "../domain/gaps/verdict";
import { stateStyles } from "../domain/palette";

/** Colour, pattern and glyph of a state together: never colour alone. */
export function StateSwatch({ state }: { readonly state: VerdictState }) {
  const { fill, glyph, ink, pattern } = stateStyles[state];
  return (
    <span
      className="swatch"
      data-pattern={pattern}
      style={{ backgroundColor: fill, color: ink }}
      aria-hidden="true"
    >
      <b>{glyph}</b>
    </span>
  );
}
