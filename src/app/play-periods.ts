import type { Period } from "../domain/period";
import { selectTimeLine } from "../state/select-time-line";
import { choosePeriod, chooseWaterPeriod } from "../state/transitions";
import { changeUi } from "../state/ui-state";
import type { Services } from "./services";

/** Long enough to read the headline of a year. */
export const STEP_MS = 1500;

type Player = Pick<Services, "store" | "ui">;

/** Stands at a period of the time line: a year of the figures, or a period of the water. */
export function stepTo({ store }: Pick<Services, "store">, period: Period): void {
  const { matter } = selectTimeLine(store.get());
  store.update(matter === "water" ? chooseWaterPeriod : choosePeriod, period);
}

/** Steps to the newest period and stops there; begins with the oldest when it stands at the newest. */
export function playPeriods(player: Player): void {
  const { store, ui } = player;
  const { periods, chosen } = selectTimeLine(store.get());
  const [first] = periods;
  if (!first) return;
  if (chosen === periods.at(-1)) stepTo(player, first);
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
  const { isTimeOpen, page } = player.store.get().choices;
  const { periods, chosen } = selectTimeLine(player.store.get());
  const next = periods.find((each) => each > chosen);
  const isWatched = isTimeOpen && page === "map";
  if (next && isWatched) stepTo(player, next);
  if (next && isWatched && next !== periods.at(-1)) waitAndStep(player);
  else stopPlaying(player);
}
