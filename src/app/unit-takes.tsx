import { betterDirection } from "../domain/gaps/better-direction";
import { whatIndicatorTakes } from "../domain/gaps/what-indicator-takes";
import type { WhatItTakes } from "../domain/gaps/what-it-takes";
import { whatRollUpTakes } from "../domain/gaps/what-roll-up-takes";
import { plausibleRange } from "../domain/programme/rules/plausible";
import { messages } from "../messages/messages";
import { targetWords } from "../panels/figure-words";
import { WhatItTakesPanel } from "../panels/what-it-takes/what-it-takes";
import type { AppState } from "../state/app-state";
import { derive } from "../state/derive";
import { selectChosenIndicator, selectChosenUnit } from "../state/select-places";
import { selectPeriodShown } from "../state/select-rows";
import { selectCardVerdict } from "../state/select-verdicts";
import { changeUi } from "../state/ui-state";
import { itemNames, placeNames } from "./names";
import { dropScenario, keepScenario, scenariosFile } from "./scenarios";
import type { Services } from "./services";
import { useSelected } from "./use-selected";

/**
 * What the selected unit would need: of its parts where its figure was rolled up from them, or else of
 * its own figure.
 */
const selectUnitTakes = derive(
  (state: AppState) => [selectChosenIndicator(state), selectCardVerdict(state)],
  (indicator, verdict): WhatItTakes | null => {
    if (!indicator || !verdict) return null;
    const rolled = verdict.trace.rolledUp;
    const limit = verdict.target?.value ?? null;
    const judged = indicator.rules.find(({ rule }) => rule.kind === verdict.trace.rule);
    const better = judged ? betterDirection(judged.rule) : null;
    if (!rolled || rolled.value === null || limit === null || !better)
      return whatIndicatorTakes(indicator, verdict);
    const [low, high] = plausibleRange(indicator);
    const goal = { value: limit, better, about: indicator.id, unit: indicator.unit.zh };
    return whatRollUpTakes(rolled.parts, rolled.method, goal, better === "higher" ? high : low);
  },
);

/** What it would take for the selected unit to pass. */
export function UnitTakes({ store, ui }: Services) {
  const { language, page } = useSelected(store, ({ choices }) => choices);
  const period = useSelected(store, selectPeriodShown);
  const isOpen =
    useSelected(ui, ({ dialog }) => dialog === "takes") && (page === "map" || page === "compare");
  const unit = useSelected(store, selectChosenUnit);
  const indicator = useSelected(store, selectChosenIndicator);
  const verdict = useSelected(store, selectCardVerdict);
  const what = useSelected(store, selectUnitTakes);
  const scenarios = useSelected(store, ({ entries }) => entries.scenarios);
  const names = useSelected(store, placeNames);
  const nameOfItem = useSelected(store, itemNames);
  const text = messages[language];
  if (!unit || !indicator || !verdict) return null;
  const target = targetWords(verdict, indicator, { text, language });
  const goalWords = `${unit.name[language]} ${indicator.name[language]} ${target}`;
  return (
    <WhatItTakesPanel
      {...{ text, language, isOpen, goalWords, what, scenarios, nameOfItem }}
      nameOfPlace={(code) => names.get(code) ?? code}
      onKeep={(title) =>
        keepScenario(store, { title, goal: goalWords, what, place: unit.code, period })
      }
      onClose={() => ui.update(changeUi, { dialog: "none" })}
      onDropScenario={(id) => dropScenario(store, id)}
      onDownload={() => scenariosFile(store)}
    />
  );
}
