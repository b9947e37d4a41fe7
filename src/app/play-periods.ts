import type { Period } from "../domain/period";
import { choosePeriod } from "../state/transitions";
import { changeUi } from "../state/ui-state";
import type { Services } from "./services";

/** Long enough to read the headline of a year. */
export const STEP_MS = 1500;

type Player = Pick<Services, "store" | "ui">;

/** Years that can be stepped through, oldest first. */
export function periodsOf({ store }: Pick<Services, "store">): readonly Period[] {
  return (store.get().results.periods.value?.years ?? []).toSorted();
}

/** Steps to the newest period and stops there; begins with the oldest when it stands at the newest. */
export function playPeriods(player: Player): void {
  const { store, ui } = player;
  const periods = periodsOf(player);
  const [first] = periods;
  if (!first) return;
  if (store.get().choices.period === periods.at(-1)) store.update(choosePeriod, first);
  ui.update(changeUi, { isPlaying: true });
  waitAndStep(player);
}

export function stopPlaying({ ui }: Player): void {
  ui.update(changeUi, { isPlaying: false });
}

function waitAndStep(player: Player): void {
  const timer = setTimeout(() => {
    unwatch();
    step(player);
  }, STEP_MS);
  const unwatch = player.ui.subscribe(() => {
    if (player.ui.get().isPlaying) return;
    clearTimeout(timer);
    unwatch();
  });
}

function step(player: Player): void {
  const { period, isTimeOpen, page } = player.store.get().choices;
  const periods = periodsOf(player);
  const next = periods.find((each) => each > period);
  const isWatched = isTimeOpen && page === "map";
  if (next && isWatched) player.store.update(choosePeriod, next);
  if (next && isWatched && next !== periods.at(-1)) waitAndStep(player);
  else stopPlaying(player);
}
