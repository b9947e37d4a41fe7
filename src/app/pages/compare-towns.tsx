import type { UnitCode } from "../../domain/unit-code";
import { formatFigurePeriod } from "../../messages/format-period";
import { messages } from "../../messages/messages";
import { type TownPoint, TownStrips } from "../../panels/compare-page/town-strips";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { passesUnit } from "../../state/filters";
import { countyOf, selectChosenIndicator, selectUnits } from "../../state/select-places";
import { selectTownshipPeriodShown } from "../../state/select-rows";
import { selectTownshipVerdicts } from "../../state/select-verdicts";
import { select } from "../../state/transitions";
import type { Services } from "../services";
import { useSelected } from "../use-selected";

const selectTowns = derive(
  (state: AppState) => [
    selectTownshipVerdicts(state),
    selectUnits(state),
    state.choices.filters,
    state.choices.language,
  ],
  (verdicts, units, filters, language) => {
    const towns: TownPoint[] = [];
    let missing = 0;
    for (const verdict of verdicts) {
      const unit = units.get(verdict.unit);
      const county = unit && units.get(countyOf(units, unit));
      if (!unit || !county || !passesUnit(filters, county.code)) continue;
      if (verdict.value === null) missing += 1;
      else towns.push({ name: unit.name[language], county: county.name[language], verdict });
    }
    return { towns, missing };
  },
);

/** The townships of each county by the picked indicator. */
export function CompareTowns({ store }: Services) {
  const { language } = useSelected(store, ({ choices }) => choices);
  const period = useSelected(store, selectTownshipPeriodShown);
  const indicator = useSelected(store, selectChosenIndicator);
  const found = useSelected(store, selectTowns);
  if (!indicator) return null;
  return (
    <TownStrips
      {...{ ...found, language, indicator }}
      text={messages[language]}
      period={formatFigurePeriod(language, period)}
      onTown={(code) => store.update(select, { kind: "unit", code: code as UnitCode })}
    />
  );
}
