import type { UnitCode } from "../../domain/unit-code";
import { messages } from "../../messages/messages";
import { NotePage } from "../../panels/note-page/note-page";
import { selectSectionsById } from "../../state/select-places";
import { openPage, openSection, select } from "../../state/transitions";
import { itemNames, placeNames } from "../names";
import type { Services } from "../services";
import { useSelected } from "../use-selected";
import { selectNotes } from "./select-notes";

/** What looks wrong in the data that was read; nothing is repaired. */
export function Notes({ store }: Services) {
  const { language } = useSelected(store, ({ choices }) => choices);
  const notes = useSelected(store, selectNotes);
  const names = useSelected(store, placeNames);
  const sections = useSelected(store, selectSectionsById);
  const nameOfAbout = useSelected(store, itemNames);
  const text = messages[language];
  const isWaiting = useSelected(store, ({ results }) => results.allReadings.kind === "waiting");
  if (isWaiting) return <p className="page-waiting">{text.waiting}</p>;
  return (
    <NotePage
      {...{ text, language, notes }}
      nameOfAbout={(code) => names.get(code) ?? nameOfAbout(code)}
      nameOfSubject={(id) => names.get(id) ?? id}
      onSubject={(id) => {
        if (sections.has(id)) return store.update(openSection, id);
        store.update(select, { kind: "unit", code: id as UnitCode });
        store.update(openPage, "map");
      }}
      onClose={() => store.update(openPage, "map")}
    />
  );
}
