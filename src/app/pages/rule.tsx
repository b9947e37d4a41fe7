import { indicatorHistory } from "../../domain/programme/indicator-history";
import { attributeFor, ruleFor } from "../../domain/programme/rule-for";
import type { UnitCode } from "../../domain/unit-code";
import { messages } from "../../messages/messages";
import { RulePage } from "../../panels/rule-page/rule-page";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { selectConditionsOf } from "../../state/select-method";
import { selectChosenIndicator, selectProgrammes, selectUnits } from "../../state/select-places";
import { selectCountyVerdicts } from "../../state/select-verdicts";
import { judgeByVersion, openPage, select } from "../../state/transitions";
import { tryLimit } from "../method";
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

/** By place of rule, the city and counties it applies to. */
const selectApplies = derive(
  (state: AppState) => [
    selectChosenIndicator(state),
    selectUnits(state),
    selectConditionsOf(state),
    state.choices.language,
  ],
  (indicator, units, conditionsOf, language): readonly (readonly string[])[] => {
    if (!indicator) return [];
    const judged = [...units.values()].filter(
      (unit) =>
        (unit.level === "city" || unit.level === "county") &&
        attributeFor(indicator, unit) !== null,
    );
    return indicator.rules.map((rule) =>
      judged.flatMap((unit) => {
        const { terrain, setting } = conditionsOf(unit);
        const { climate, citySize } = setting;
        const own = ruleFor(indicator, unit, { terrain, climate, citySize });
        return own === rule ? [unit.name[language]] : [];
      }),
    );
  },
);

/** The rule that most of them are judged by, as it is worded. */
const selectWordingHere = derive(
  (state: AppState) => [selectChosenIndicator(state), selectApplies(state)],
  (indicator, applies): string | null => {
    const most = Math.max(0, ...applies.map(({ length }) => length));
    const place = most > 0 ? applies.findIndex(({ length }) => length === most) : -1;
    return indicator?.rules[place]?.wording ?? null;
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
  const applies = useSelected(store, selectApplies);
  const text = messages[language];
  const programme = programmes.find(({ indicators }) =>
    indicators.some(({ id }) => id === indicator?.id),
  );
  if (!indicator || !programme) return <p className="page-waiting">{text.pickSomething}</p>;
  return (
    <RulePage
      {...{ text, language, indicator, programme, history, verdicts, wordingHere, applies }}
      onLimit={(place, words) => tryLimit(store, indicator, place, words)}
      onUnit={(code) => {
        store.update(select, { kind: "unit", code: code as UnitCode });
        store.update(openPage, "map");
      }}
      onVersion={(id) => store.update(judgeByVersion, id)}
      onClose={() => store.update(openPage, "map")}
    />
  );
}
