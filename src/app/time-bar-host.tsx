import { messages } from "../messages/messages";
import { TimeBar } from "../panels/time-bar";
import { choosePeriod, openTime } from "../state/transitions";
import { playPeriods, stopPlaying } from "./play-periods";
import { selectTimeNotes, selectYears } from "./select-time-notes";
import type { Services } from "./services";
import { useSelected } from "./use-selected";

/** The time bar joined to the state; fetched when it is first opened. */
export function TimeBarHost(services: Services) {
  const { store, ui } = services;
  const { language, period } = useSelected(store, ({ choices }) => choices);
  return (
    <TimeBar
      {...{ language }}
      text={messages[language]}
      periods={useSelected(store, selectYears)}
      chosen={period}
      isPlaying={useSelected(ui, (state) => state.isPlaying)}
      notes={useSelected(store, selectTimeNotes)}
      onPeriod={(next) => {
        stopPlaying(services);
        store.update(choosePeriod, next);
      }}
      onPlay={() => playPeriods(services)}
      onStop={() => stopPlaying(services)}
      onClose={() => {
        stopPlaying(services);
        store.update(openTime, false);
      }}
    />
  );
}
