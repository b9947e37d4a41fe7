import { messages } from "../messages/messages";
import { OpenedCard } from "../panels/opened-card";
import { showImport } from "../state/imports";
import { pickOpened } from "../state/opened";
import { openPage } from "../state/transitions";
import { selectOpenedRow } from "./select-opened-row";
import type { Services } from "./services";
import { useSelected } from "./use-selected";

/** The card of a shape of an opened file, over that of the place it lies in. */
export function OpenedHost({ store }: Pick<Services, "store">) {
  const { language } = useSelected(store, ({ choices }) => choices);
  const shown = useSelected(store, selectOpenedRow);
  if (!shown) return null;
  const text = messages[language];
  const place = text.data.rowAt(shown.name, shown.line);
  return (
    <OpenedCard
      {...{ text, place }}
      title={shown.title ?? place}
      cells={shown.cells}
      more={shown.more}
      onFile={() => store.update((state) => openPage(showImport(state, shown.file), "data"))}
      onClose={() => store.update(pickOpened, null)}
    />
  );
}
