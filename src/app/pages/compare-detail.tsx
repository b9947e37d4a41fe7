import { cellAt, comparableBefore } from "../../domain/gaps/verdict-cube";
import type { UnitCode } from "../../domain/unit-code";
import { formatPeriod } from "../../messages/format-period";
import { messages } from "../../messages/messages";
import { CellDetail } from "../../panels/compare-page/cell-detail";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { filterUnits } from "../../state/filters";
import { togglePin } from "../../state/matrix-view";
import { selectCube } from "../../state/select-cube";
import { selectChosenIndicator, selectChosenUnit } from "../../state/select-places";
import { selectCardVerdict } from "../../state/select-verdicts";
import { chooseLevel, openPage } from "../../state/transitions";
import { changeUi } from "../../state/ui-state";
import type { Services } from "../services";
import { useSelected } from "../use-selected";

const selectCells = derive(
  (state: AppState) => [
    selectCube(state),
    state.choices.selection,
    state.choices.indicator,
    state.choices.period,
  ],
  (cube, selection, indicator, period) => {
    if (!cube || selection.kind !== "unit") return null;
    const at = (when: string) => cellAt(cube, { unit: selection.code, indicator, period: when });
    const earlier = cube.periods[cube.periods.indexOf(period) - 1] ?? null;
    const now = at(period);
    return { now, before: now && earlier && comparableBefore(at(earlier), now), earlier };
  },
);

const selectPicked = derive(
  (state: AppState) => [
    selectCells(state),
    selectChosenUnit(state),
    selectChosenIndicator(state),
    selectCardVerdict(state),
  ],
  (cells, unit, indicator, verdict) =>
    cells && unit && indicator && verdict ? { ...cells, unit, indicator, verdict } : null,
);

/** What is to be known of the picked cell, judged when it is picked. */
export function CompareDetail({ store, ui }: Services) {
  const { language, selection, indicator, filters, matrix } = useSelected(
    store,
    ({ choices }) => choices,
  );
  const picked = useSelected(store, selectPicked);
  const cell = picked && {
    ...picked,
    unitName: picked.unit.name[language],
    beforePeriod: picked.earlier ? formatPeriod(language, picked.earlier) : "",
  };
  const code = selection.kind === "unit" ? selection.code : ("" as UnitCode);
  const isOnlyUnit = filters.units.length === 1 && filters.units[0] === code;
  return (
    <CellDetail
      {...{ language, cell, isOnlyUnit }}
      text={messages[language]}
      pinned={[matrix.pinned.includes(code), matrix.pinned.includes(indicator)]}
      onWhy={() => ui.update(changeUi, { dialog: "why" })}
      onTakes={() => ui.update(changeUi, { dialog: "takes" })}
      onMap={() => {
        store.update(chooseLevel, "county");
        store.update(openPage, "map");
      }}
      onOnlyUnit={() => store.update(filterUnits, isOnlyUnit ? [] : [code])}
      onPinUnit={() => store.update(togglePin, code)}
      onPinIndicator={() => store.update(togglePin, indicator)}
    />
  );
}
