import type { ReactNode } from "react";
import type { VerdictState } from "../domain/gaps/verdict";

const shapes: Readonly<Record<VerdictState, ReactNode>> = {
  "not-met": <path d="M2.5 2.5l7 7M9.5 2.5l-7 7" strokeWidth="2" />,
  "at-risk": <path d="M6 1.8 11 10.4H1z" />,
  met: <circle cx="6" cy="6" r="4.2" fill="currentColor" stroke="none" />,
  stale: (
    <>
      <circle cx="6" cy="6" r="4.6" />
      <path d="M6 6V1.4A4.6 4.6 0 0 1 10.6 6z" fill="currentColor" />
    </>
  ),
  "no-data": <path d="M2 6h8" strokeWidth="2" />,
  "not-assessed": <circle cx="6" cy="6" r="4.4" />,
};

/** The sign of a state: the second of colour, sign and word. */
export function StateGlyph({ state }: { readonly state: VerdictState }) {
  return (
    <span className="glyph">
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <g fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round">
          {shapes[state]}
        </g>
      </svg>
    </span>
  );
}
