import { messages } from "../messages/messages";
import { TimeBar } from "../panels/time-bar";
import { selectTimeLine } from "../state/select-time-line";
import { openTime } from "../state/transitions";
import { FigureKind } from "./figure-periods";
import { playPeriods, stepTo, stopPlaying } from "./play-periods";
import { selectTimeNotes } from "./select-time-notes";
import type { Services } from "./services";
import { useSelected } from "./use-selected";
import { WaterKind } from "./water-periods";

/** The time bar joined to the state; fetched when it is first opened. */
export function TimeBarHost(services: Services) {
  const { store, ui } = services;
  const { language } = useSelected(store, ({ choices }) => choices);
  const { matter, periods, chosen } = useSelected(store, selectTimeLine);
  return (
    <TimeBar
      {...{ language }}
      text={messages[language]}
      {...{ periods, chosen }}
      kindPicker={matter === "water" ? <WaterKind store={store} /> : <FigureKind store={store} />}
      isPlaying={useSelected(ui, (state) => state.isPlaying)}
      notes={useSelected(store, selectTimeNotes)}
      onPeriod={(next) => {
        stopPlaying(services);
        stepTo(services, next);
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
