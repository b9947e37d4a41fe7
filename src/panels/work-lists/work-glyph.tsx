import type { ReactNode } from "react";
import type { WorkState } from "../../domain/lists/work/work";

const shapes: Readonly<Record<WorkState, ReactNode>> = {
  "not-started": <circle cx="7" cy="7" r="5.2" strokeDasharray="2.2 2" />,
  "under-way": (
    <>
      <circle cx="7" cy="7" r="5.2" />
      <path d="M7 3.6a3.4 3.4 0 0 1 0 6.8z" fill="currentColor" stroke="none" />
    </>
  ),
  done: (
    <>
      <circle cx="7" cy="7" r="5.9" fill="currentColor" stroke="none" />
      <path d="M4.4 7.2 6.3 9 9.7 5.300" stroke="var(--surface)" />
    </>
  ),
  paused: (
    <>
      <circle cx="7" cy="7" r="5.2" />
      <path d="M5.700 5v4M8.300 5v4" />
    </>
  ),
};

/** The sign of how far a task is, beside its word. */
export function WorkGlyph({ state }: { readonly state: WorkState }) {
  return (
    <svg className="work-glyph" viewBox="0 0 14 14" aria-hidden="true" data-work={state}>
      <g fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round">
        {shapes[state]}
      </g>
    </svg>
  );
}
