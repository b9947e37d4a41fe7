import type { Decided } from "./decided";
import { applied, diff, inverse, type Patch } from "./patch";

/** A step that is named for what was done, where what changed would not tell. */
export interface StepLabel {
  readonly kind: "workspace-opened" | "workspace-merged";
  readonly file: string;
}

export interface Step {
  readonly patch: Patch;
  readonly label: StepLabel | null;
}

/** What can be taken back, the oldest first, and what was taken back, the next one first. */
export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export const noHistory: History = { past: [], future: [] };

/** Older steps are forgotten, and with them the files that only they still name. */
export const MOST_STEPS = 200;

/** One more step; what had been taken back is gone. The same history where nothing changed. */
export function recordStep(
  history: History,
  before: Decided,
  after: Decided,
  label: StepLabel | null = null,
): History {
  const patch = diff(before, after);
  if (!patch) return history;
  return { past: [...history.past, { patch, label }].slice(-MOST_STEPS), future: [] };
}

/** What followed of itself from the last step becomes part of it; without one it is no step at all. */
export function extendStep(history: History, before: Decided, after: Decided): History {
  const last = history.past.at(-1);
  if (!last) return history;
  const others = { ...history, past: history.past.slice(0, -1) };
  const patch = diff(applied(before, inverse(last.patch)), after);
  return patch ? { ...others, past: [...others.past, { ...last, patch }] } : others;
}

export interface Moment {
  readonly history: History;
  readonly decided: Decided;
}

/** The moment at which so many steps are done: back or forth from now, as far as there are steps. */
export function momentAt({ history, decided }: Moment, done: number): Moment {
  const all = [...history.past, ...history.future];
  const from = history.past.length;
  const to = Math.max(0, Math.min(done, all.length));
  const steps = to < from ? all.slice(to, from).toReversed() : all.slice(from, to);
  const then = steps.reduce(
    (value, { patch }) => applied(value, to < from ? inverse(patch) : patch),
    decided,
  );
  return { history: { past: all.slice(0, to), future: all.slice(to) }, decided: then };
}

/** Numbers of the files that a step could bring back. */
export function filesReachable({ past, future }: History): ReadonlySet<number> {
  const files = [...past, ...future].flatMap(({ patch }) => {
    const change = patch.kind === "keys" ? patch.keys.get("files") : null;
    return change?.kind === "stretch" ? [...change.removed, ...change.added] : [];
  });
  return new Set(files.map((each) => (each as { readonly id: number }).id));
}
