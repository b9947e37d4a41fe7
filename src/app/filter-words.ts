import { romanOf } from "../domain/water/roman";
import { messages } from "../messages/messages";
import type { AppState } from "../state/app-state";
import { derive } from "../state/derive";
import { filterBinding, toggleFilter } from "../state/filters";
import { toggleLitRank, toggleLitState } from "../state/transitions";
import { domainNames, placeNames } from "./names";

/** One thing that is filtered by, in words, and the state without it. */
export interface FilterPart {
  readonly key: string;
  readonly name: string;
  readonly without: (state: AppState) => AppState;
}

/** Everything that holds something back, filter and legend together. */
export const selectFilterParts = derive(
  (state: AppState) => [state.choices, domainNames(state), placeNames(state)],
  ({ filters, litStates, litRanks, language }, domains, names): readonly FilterPart[] => {
    const text = messages[language];
    const binding: FilterPart = {
      key: "binding",
      name: text.comparePage.bindingOnly,
      without: (state) => filterBinding(state, false),
    };
    return [
      ...filters.domains.map((id) => ({
        key: id,
        name: domains.get(id) ?? id,
        without: (state: AppState) => toggleFilter(state, "domains", id),
      })),
      ...filters.units.map((code) => ({
        key: code,
        name: names.get(code) ?? code,
        without: (state: AppState) => toggleFilter(state, "units", code),
      })),
      ...filters.departments.map((name) => ({
        key: name,
        name: text.given(name),
        without: (state: AppState) => toggleFilter(state, "departments", name),
      })),
      ...litStates.map((lit) => ({
        key: lit,
        name: text.states[lit],
        without: (state: AppState) => toggleLitState(state, lit),
      })),
      ...litRanks.map((rank) => ({
        key: String(rank),
        name: text.class(romanOf[rank]),
        without: (state: AppState) => toggleLitRank(state, rank),
      })),
      ...(filters.isBindingOnly ? [binding] : []),
    ];
  },
);
