import { messages } from "../messages/messages";
import { FilterChips } from "../panels/filter-chips";
import { clearFilters } from "../state/transitions";
import { selectFilterParts } from "./filter-words";
import type { Services } from "./services";
import { useSelected } from "./use-selected";

/** The chips of the one filter, under the pages' names. */
export function FilterLine({ store }: Services) {
  const parts = useSelected(store, selectFilterParts);
  const language = useSelected(store, ({ choices }) => choices.language);
  return (
    <FilterChips
      text={messages[language]}
      chips={parts.map(({ key, name, without }) => ({
        key,
        name,
        onRemove: () => store.update(without),
      }))}
      onClear={() => store.update(clearFilters)}
    />
  );
}
