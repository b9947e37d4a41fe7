import type { Period } from "../domain/period";
import { messages } from "../messages/messages";
import { KindPicker, PeriodOfKindPicker } from "../panels/period-of-kind-picker";
import { choosePeriod } from "../state/transitions";
import type { Services } from "./services";
import { useSelected } from "./use-selected";

type Given = Pick<Services, "store">;

/** The period of the units' figures, wherever it is chosen. */
export function FigurePeriods({ store }: Given) {
  return <PeriodOfKindPicker {...usePicked(store)} />;
}

/** The kind of the figures' period alone: the time bar has the periods themselves. */
export function FigureKind({ store }: Given) {
  return <KindPicker {...usePicked(store)} />;
}

function usePicked(store: Given["store"]) {
  const { language, period } = useSelected(store, (state) => state.choices);
  const figures = useSelected(store, (state) => state.results.periods.value?.figures);
  const text = messages[language];
  return {
    text,
    language,
    label: text.figurePeriod,
    kindLabel: text.figureKind,
    byKind: text.figuresBy,
    periods: (figures ?? []).map((each) => ({ period: each, isDemo: false })),
    chosen: period,
    onChoose: (next: Period) => store.update(choosePeriod, next),
  };
}
