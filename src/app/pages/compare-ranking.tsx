import { rankUnits } from "../../domain/gaps/rank-units";
import type { UnitCode } from "../../domain/unit-code";
import { formatPeriod } from "../../messages/format-period";
import { messages } from "../../messages/messages";
import { RankingTable } from "../../panels/compare-page/ranking";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { selectChosenIndicator } from "../../state/select-places";
import { select } from "../../state/transitions";
import { hoverUnit } from "../hover-unit";
import { placeNames } from "../names";
import type { Services } from "../services";
import { useSelected } from "../use-selected";
import { selectUnitComparison } from "./select-comparison";

/** Counties and zones alone: the city is no rival of its own parts. */
const selectRanking = derive(
  (state: AppState) => [selectUnitComparison(state), state.choices.indicator, state.choices.period],
  (comparison, indicator, period) => {
    if (!comparison) return null;
    const { cube, units } = comparison;
    const before = cube.periods[cube.periods.indexOf(period) - 1] ?? null;
    const codes = units.filter(({ level }) => level !== "city").map(({ code }) => code);
    return { before, ranking: rankUnits(cube, { indicator, period, before, units: codes }) };
  },
);

/** The picked indicator in all units, the largest gap first. */
export function CompareRanking({ store }: Services) {
  const { language, selection, period } = useSelected(store, ({ choices }) => choices);
  const hovered = useSelected(store, (state) => state.hovered);
  const indicator = useSelected(store, selectChosenIndicator);
  const found = useSelected(store, selectRanking);
  const names = useSelected(store, placeNames);
  if (!found || !indicator) return null;
  return (
    <RankingTable
      {...{ language, indicator }}
      text={messages[language]}
      ranking={found.ranking}
      period={formatPeriod(language, period)}
      beforePeriod={found.before ? formatPeriod(language, found.before) : ""}
      selected={selection.kind === "unit" ? selection.code : null}
      hovered={hovered.kind === "unit" ? hovered.code : null}
      nameOf={(code) => names.get(code) ?? code}
      onUnit={(code) => store.update(select, { kind: "unit", code: code as UnitCode })}
      onHover={(code) => hoverUnit(store, code)}
    />
  );
}
