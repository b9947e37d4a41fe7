import { messages } from "../../messages/messages";
import { MappedEntries } from "../../panels/mapped-entries";
import { changeMapped } from "../../state/mapped";
import { selectMapped } from "../../state/select-mapped";
import { openPage } from "../../state/transitions";
import type { Services } from "../services";
import { useSelected } from "../use-selected";
import { mappedWords } from "./mapped-words";
import { selectMappedKey } from "./select-mapped-key";

/** The part of the legend about the person's own column, drawn or not. */
export function MappedLegend({ store, sql }: Pick<Services, "store" | "sql">) {
  const key = useSelected(store, selectMappedKey);
  const view = useSelected(store, selectMapped);
  const { language, level } = useSelected(store, ({ choices }) => choices);
  if (!key || !view) return null;
  return (
    <MappedEntries
      text={messages[language]}
      {...key}
      isOfSections={level === "section"}
      by={view.choice.by}
      hasClasses={view.tones.some(({ from }) => from !== null)}
      onBy={(by) => store.update(changeMapped, { ...view.choice, by })}
      onOpen={() => {
        if (view.text) sql.give(view.text);
        store.update(openPage, "sql");
      }}
      onRemove={() => store.update(changeMapped, null)}
    />
  );
}

/** What the column says of the selected place, over its card. */
export function MappedFigure({ store }: Pick<Services, "store">) {
  const key = useSelected(store, selectMappedKey);
  const view = useSelected(store, selectMapped);
  const { language, selection } = useSelected(store, ({ choices }) => choices);
  if (!key || !view || key.status !== "shown" || selection.kind === "none") return null;
  const found = view.values.get(selection.kind === "unit" ? selection.code : selection.id);
  const words = messages[language].sqlPage.mapped;
  return (
    <p className="card-mapped small" data-testid="mapped-figure">
      {key.title} <strong>{found ? mappedWords(language, found.value) : words.without}</strong>
      <span className="muted">{key.notes.join(" · ")}</span>
    </p>
  );
}
