import { romanOf } from "../domain/water/roman";
import { messages } from "../messages/messages";
import { type FilterChip, FilterChips } from "../panels/filter-chips";
import type { AppState } from "../state/app-state";
import { derive } from "../state/derive";
import { filterBinding, toggleFilter } from "../state/filters";
import { selectProgrammes } from "../state/select-places";
import { clearFilters, toggleLitRank, toggleLitState } from "../state/transitions";
import { placeNames } from "./names";
import type { Services } from "./services";
import { useSelected } from "./use-selected";

const selectDomainNames = derive(
  (state: AppState) => [selectProgrammes(state), state.choices.language],
  (programmes, language) =>
    new Map(
      programmes.flatMap(({ domains }) => domains).map(({ id, name }) => [id, name[language]]),
    ),
);

/** The chips of the one filter, under the pages' names. */
export function FilterLine({ store }: Services) {
  const { filters, litStates, litRanks, language } = useSelected(store, ({ choices }) => choices);
  const domainNames = useSelected(store, selectDomainNames);
  const names = useSelected(store, placeNames);
  const text = messages[language];
  const chips: readonly FilterChip[] = [
    ...filters.domains.map((id) => ({
      key: id,
      name: domainNames.get(id) ?? id,
      onRemove: () => store.update(toggleFilter, "domains", id),
    })),
    ...filters.units.map((code) => ({
      key: code,
      name: names.get(code) ?? code,
      onRemove: () => store.update(toggleFilter, "units", code),
    })),
    ...filters.departments.map((name) => ({
      key: name,
      name,
      onRemove: () => store.update(toggleFilter, "departments", name),
    })),
    ...litStates.map((state) => ({
      key: state,
      name: text.states[state],
      onRemove: () => store.update(toggleLitState, state),
    })),
    ...litRanks.map((rank) => ({
      key: String(rank),
      name: text.class(romanOf[rank]),
      onRemove: () => store.update(toggleLitRank, rank),
    })),
  ];
  const binding: FilterChip = {
    key: "binding",
    name: text.comparePage.bindingOnly,
    onRemove: () => store.update(filterBinding, false),
  };
  return (
    <FilterChips
      text={text}
      chips={filters.isBindingOnly ? [...chips, binding] : chips}
      onClear={() => store.update(clearFilters)}
    />
  );
}
