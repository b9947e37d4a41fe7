import type { AppState } from "../state/app-state";
import { afterLeafing, type Decided, decidedOf, isRefused, restoreDecided } from "../state/decided";
import {
  extendStep,
  filesReachable,
  type History,
  momentAt,
  noHistory,
  recordStep,
  type StepLabel,
} from "../state/history";
import { createStore, type Store } from "../state/store";
import type { FileOpener } from "./file-opener";

export interface HistoryKeeper {
  readonly steps: Store<History>;
  undo(): void;
  redo(): void;
  /** To the moment at which so many of all steps are done. */
  goTo(done: number): void;
  /** All that `change` does at once is one step with this name. */
  named(label: StepLabel, change: () => void): void;
  /** What is there now is where everything begins; no step leads back behind it. */
  beginHere(): void;
}

/** Watches what a person decides: whatever one gesture changes of it is a step, whoever changed it. */
export function keepHistory(
  store: Store<AppState>,
  files: Pick<FileOpener, "followList" | "keepOnly">,
): HistoryKeeper {
  const steps = createStore(noHistory);
  let seen = store.get();
  let last = decidedOf(seen);
  let isNoting = false;

  const set = (history: History) => steps.update(() => history);

  /** Everything since the last note becomes one step: a gesture may need several transitions. */
  function note(label: StepLabel | null = null): void {
    isNoting = false;
    const state = store.get();
    const now = decidedOf(state);
    // A version of the rules that arrives takes the chosen indicator with it: nobody did that.
    const isArrival = state.versions !== seen.versions;
    const isFollowing = isArrival || hasRefused(state, last);
    const before = isFollowing || label ? last : afterLeafing(last, seen, state);
    [seen, last] = [state, now];
    const history = steps.get();
    set(isFollowing ? extendStep(history, before, now) : recordStep(history, before, now, label));
    files.keepOnly(reachable(steps.get(), state));
  }

  function goTo(done: number): void {
    note();
    const moment = momentAt({ history: steps.get(), decided: last }, done);
    if (moment.history.past.length === steps.get().past.length) return;
    last = moment.decided;
    store.update(restoreDecided, moment.decided);
    seen = store.get();
    set(moment.history);
    files.followList();
  }

  function move(by: number): void {
    note();
    goTo(steps.get().past.length + by);
  }

  store.subscribe(() => {
    if (isNoting || isUnchanged(store.get(), seen)) return;
    isNoting = true;
    queueMicrotask(() => isNoting && note());
  });
  return {
    steps,
    undo: () => move(-1),
    redo: () => move(1),
    goTo,
    named(label, change) {
      note();
      change();
      note(label);
    },
    beginHere() {
      set(noHistory);
      [seen, last] = [store.get(), decidedOf(store.get())];
      files.keepOnly(reachable(noHistory, seen));
    },
  };
}

function isUnchanged(state: AppState, seen: AppState): boolean {
  return (
    state.versions === seen.versions &&
    state.choices === seen.choices &&
    state.entries === seen.entries &&
    state.imports.list === seen.imports.list &&
    state.imports.aliases === seen.imports.aliases
  );
}

/** A file that was to be read is refused: what was decided of it comes to nothing. */
function hasRefused({ imports }: AppState, { files }: Decided): boolean {
  const refused = new Set(imports.list.filter(isRefused).map(({ id }) => id));
  return files.some(({ id }) => refused.has(id));
}

/** A refused file stays at hand too: it may be read otherwise. */
function reachable(history: History, { imports }: AppState): ReadonlySet<number> {
  return new Set([...filesReachable(history), ...imports.list.map(({ id }) => id)]);
}
