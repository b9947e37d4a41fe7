import type { AppState } from "../state/app-state";
import { derive } from "../state/derive";
import { selectIndicators, selectProgrammes } from "../state/select-places";

/** Units and sections by code or id, in the language of the page. */
export const placeNames = derive(
  (state: AppState) => [state.pack, state.choices.language],
  ({ places }, language): ReadonlyMap<string, string> =>
    new Map([
      ...places.units.map(({ code, name }) => [code, name[language]] as const),
      ...places.sections.map(({ id, name }) => [id, name[language]] as const),
    ]),
);

/** Water items and indicators by code, in the language of the page. */
export const itemNames = derive(
  (state: AppState) => [state.pack, selectIndicators(state), state.choices.language],
  ({ limits }, indicators, language) => {
    const names = new Map([
      ...[...indicators.values()].map(({ id, name }) => [id, name[language]] as const),
      ...limits.map(({ item, name }) => [item, name[language]] as const),
    ]);
    return (code: string) => names.get(code) ?? code;
  },
);

/** Domains of every version by id, in the language of the page. */
export const domainNames = derive(
  (state: AppState) => [selectProgrammes(state), state.choices.language],
  (programmes, language): ReadonlyMap<string, string> =>
    new Map(
      programmes.flatMap(({ domains }) => domains).map(({ id, name }) => [id, name[language]]),
    ),
);
