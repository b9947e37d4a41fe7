import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { selectJudgedIndicators } from "../../state/select-places";

/** Indicators that are judged, by id and with their number, as a list to choose from names them. */
export const selectIndicatorOptions = derive(
  (state: AppState) => [selectJudgedIndicators(state), state.choices.language],
  (judged, language): readonly (readonly [string, string])[] =>
    judged.map(({ id, number, name }) => [id, `${number} ${name[language]}`.trim()] as const),
);
