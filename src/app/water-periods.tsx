import { messages } from "../messages/messages";
import { WaterPeriodPicker } from "../panels/water-period-picker";
import { chooseWaterPeriod } from "../state/transitions";
import type { Services } from "./services";
import { useSelected } from "./use-selected";

/** The period of the water, wherever it is chosen. */
export function WaterPeriods({ store }: Pick<Services, "store">) {
  const { language, waterPeriod } = useSelected(store, (state) => state.choices);
  const periods = useSelected(store, (state) => state.results.periods.value);
  const text = messages[language];
  return (
    <WaterPeriodPicker
      {...{ text, language }}
      label={text.waterPeriod}
      periods={(periods?.water ?? []).map(({ period, basis }) => ({
        period,
        isDemo: basis === "demo",
      }))}
      chosen={waterPeriod}
      onChoose={(period) => store.update(chooseWaterPeriod, period)}
    />
  );
}
