import { newId } from "../browser/new-id";
import { notesOn, withNote } from "../domain/cell-note";
import { formatPeriod } from "../messages/format-period";
import { messages } from "../messages/messages";
import { CellNotes } from "../panels/cell-notes";
import { selectChosenIndicator, selectChosenUnit, seriesOf } from "../state/select-places";
import { changeEntries } from "../state/transitions";
import type { Services } from "./services";
import { useSelected } from "./use-selected";

/** The notes on the selected unit's chosen indicator in the chosen year. */
export function CellNotesHost({ store }: Services) {
  const unit = useSelected(store, selectChosenUnit);
  const indicator = useSelected(store, selectChosenIndicator);
  const { language, period } = useSelected(store, ({ choices }) => choices);
  const notes = useSelected(store, ({ entries }) => entries.notes);
  if (!unit || !indicator) return null;
  const cell = { unit: unit.code, indicator: seriesOf(indicator), period };
  const about = [unit.name[language], indicator.name[language], formatPeriod(language, period)];
  return (
    <CellNotes
      key={`${cell.unit} ${cell.indicator} ${period}`}
      text={messages[language]}
      about={about.join(" ")}
      notes={notesOn(notes, cell)}
      onWrite={(id, text) =>
        store.update(changeEntries, {
          notes: withNote(store.get().entries.notes, {
            ...cell,
            id: id || newId(),
            text,
            madeOn: store.get().today,
          }),
        })
      }
    />
  );
}
