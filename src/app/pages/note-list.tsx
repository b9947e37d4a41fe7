import { dropRow } from "../../domain/rows-by-id";
import type { UnitCode } from "../../domain/unit-code";
import { ListsPage } from "../../panels/lists-page/lists-page";
import { NoteRows } from "../../panels/work-lists/note-rows";
import { selectIndicatorOfSeries } from "../../state/select-works";
import { changeEntries, choosePeriod, openPage, selectGoal } from "../../state/transitions";
import type { Services } from "../services";
import { useSelected } from "../use-selected";
import { selectNoteLines } from "./select-note-lines";
import { useListFrame } from "./use-list-frame";

/** Every note; a press opens the card of its figure. */
export function NoteList(services: Services) {
  const { store } = services;
  const frame = useListFrame(services);
  const lines = useSelected(store, selectNoteLines);
  const { text } = frame;
  const words = text.meetingPage;
  const cells = new Set(lines.map(({ place, matter, period }) => `${place} ${matter} ${period}`));
  return (
    <ListsPage
      {...frame}
      sentence={words.notesSentence(lines.length, cells.size)}
      numbers={[]}
      marks={
        <span className="tag" title={text.workPage.ownHint}>
          {text.workPage.own}
        </span>
      }
    >
      <NoteRows
        {...{ text, lines }}
        onOpen={(id) => open(services, id)}
        onRemove={(id) => {
          const { notes } = store.get().entries;
          store.update(changeEntries, { notes: dropRow(notes, id) });
        }}
      />
    </ListsPage>
  );
}

function open({ store }: Services, id: string): void {
  const note = store.get().entries.notes.find((each) => each.id === id);
  const indicator = selectIndicatorOfSeries(store.get()).get(note?.indicator ?? "");
  if (!note || !indicator) return;
  store.update(choosePeriod, note.period);
  store.update(selectGoal, note.unit as UnitCode, indicator.id);
  store.update(openPage, "map");
}
