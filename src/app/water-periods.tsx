import type { Period } from "../domain/period";
import { messages } from "../messages/messages";
import { KindPicker, PeriodOfKindPicker } from "../panels/period-of-kind-picker";
import { chooseWaterPeriod } from "../state/transitions";
import type { Services } from "./services";
import { useSelected } from "./use-selected";

type Given = Pick<Services, "store">;

/** The period of the water, wherever it is chosen. */
export function WaterPeriods({ store }: Given) {
  return <PeriodOfKindPicker {...usePicked(store)} />;
}

/** The kind of the water's period alone: the time bar has the periods themselves. */
export function WaterKind({ store }: Given) {
  return <KindPicker {...usePicked(store)} />;
}

function usePicked(store: Given["store"]) {
  const { language, waterPeriod } = useSelected(store, (state) => state.choices);
  const periods = useSelected(store, (state) => state.results.periods.value);
  const text = messages[language];
  return {
    text,
    language,
    label: text.waterPeriod,
    kindLabel: text.periodKind,
    byKind: text.waterBy,
    periods: (periods?.water ?? []).map(({ period, basis }) => ({
      period,
      isDemo: basis === "demo",
    })),
    chosen: waterPeriod,
    onChoose: (period: Period) => store.update(chooseWaterPeriod, period),
  };
}
