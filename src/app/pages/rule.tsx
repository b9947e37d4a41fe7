import { indicatorHistory } from "../../domain/programme/indicator-history";
import { ruleFor } from "../../domain/programme/rule-for";
import type { UnitCode } from "../../domain/unit-code";
import { messages } from "../../messages/messages";
import { RulePage } from "../../panels/rule-page/rule-page";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { selectChosenIndicator, selectProgrammes, selectUnits } from "../../state/select-places";
import { selectCountyVerdicts } from "../../state/select-verdicts";
import { judgeByVersion, openPage, select } from "../../state/transitions";
import type { Services } from "../services";
import { useSelected } from "../use-selected";

const selectHistory = derive(
  (state: AppState) => [selectChosenIndicator(state), state.versions],
  (indicator, versions) => (indicator ? indicatorHistory(indicator.id, versions) : []),
);

const selectUnitVerdicts = derive(
  (state: AppState) => [
    selectCountyVerdicts(state).get(state.choices.indicator) ?? null,
    selectUnits(state),
    state.choices.language,
  ],
  (verdicts, units, language) =>
    (verdicts ?? []).map((verdict) => ({
      name: units.get(verdict.unit)?.name[language] ?? verdict.unit,
      verdict,
    })),
);

/** The rule for the city's counties, as it is worded. */
const selectWordingHere = derive(
  (state: AppState) => [selectChosenIndicator(state), state.pack, selectUnits(state)],
  (indicator, { city }, units): string | null => {
    const county = [...units.values()].find(({ level }) => level === "county");
    if (!indicator || !county || indicator.notApplicable) return null;
    const { climate, citySize } = city.setting;
    const conditions = { terrain: city.terrain.fallback, climate, citySize };
    const own = indicator.attribute.county ? county : units.get(city.code);
    return own ? (ruleFor(indicator, own, conditions)?.wording ?? null) : null;
  },
);

/** The rule of the chosen indicator: what it says, where it stands, what changed, who keeps it. */
export function Rule({ store }: Services) {
  const { language } = useSelected(store, ({ choices }) => choices);
  const indicator = useSelected(store, selectChosenIndicator);
  const programmes = useSelected(store, selectProgrammes);
  const history = useSelected(store, selectHistory);
  const verdicts = useSelected(store, selectUnitVerdicts);
  const wordingHere = useSelected(store, selectWordingHere);
  const text = messages[language];
  const programme = programmes.find(({ indicators }) =>
    indicators.some(({ id }) => id === indicator?.id),
  );
  if (!indicator || !programme) return <p className="page-waiting">{text.pickSomething}</p>;
  return (
    <RulePage
      {...{ text, language, indicator, programme, history, verdicts, wordingHere }}
      onUnit={(code) => {
        store.update(select, { kind: "unit", code: code as UnitCode });
        store.update(openPage, "map");
      }}
      onVersion={(id) => store.update(judgeByVersion, id)}
      onClose={() => store.update(openPage, "map")}
    />
  );
}
