import { messages } from "../messages/messages";
import type { PackWords } from "../panels/pack-page/pack-cell";
import type { AppState } from "../state/app-state";
import { derive } from "../state/derive";
import { selectChosenIndicator, selectChosenUnit } from "../state/select-places";

const conditions = {
  terrain: "terrain",
  climate: "setting.climate",
  citySize: "setting.citySize",
} as const;

/** Which settings the chosen indicator's rule hangs on were changed by the person, in words. */
export const selectOwnSetting = derive(
  (state: AppState) => [
    state.entries.packEdits,
    selectChosenIndicator(state),
    selectChosenUnit(state),
    state.choices.language,
  ],
  (edits, indicator, unit, language): string | undefined => {
    const words = messages[language].packPage;
    const asked = (name: keyof typeof conditions) =>
      indicator?.rules.some(({ when }) => when[name] !== undefined);
    const own = (["terrain", "climate", "citySize"] as const).filter(asked).flatMap((name) => {
      const path = conditions[name];
      const cells = edits
        .filter(({ table, row }) => table === "settings" || row === unit?.code)
        .map((edit) => edit.cells);
      const value = cells.map((each) => each[path] ?? each[`${path}.fallback`]).find(Boolean);
      return value ? [`${words.columns[path]} ${choiceName(words, String(value))}`] : [];
    });
    return own.length > 0 ? own.join(messages[language].clauseJoint) : undefined;
  },
);

function choiceName(words: PackWords, choice: string): string {
  return choice in words.choices ? words.choices[choice as keyof PackWords["choices"]] : choice;
}
