import type { VerdictState } from "../domain/gaps/verdict";

/** The counties' states at a glance: taller is worse, so that it reads without colour too. */
export function StateStrip({ states }: { readonly states: readonly VerdictState[] }) {
  return (
    <span className="strip" aria-hidden="true">
      {states.map((state, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the places are the counties, always the same
        <i key={place} data-state={state} />
      ))}
    </span>
  );
}
