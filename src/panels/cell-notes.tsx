import { useState } from "react";
import { Button } from "react-aria-components";
import { type CellNote, LONGEST_NOTE } from "../domain/cell-note";
import type { Messages } from "../messages/zh";
import { Icon } from "./icon";

export interface CellNotesProps {
  readonly text: Messages;
  /** Unit, indicator and period in words. */
  readonly about: string;
  readonly notes: readonly CellNote[];
  /** With the id of the note that is rewritten, "" for a new one; blank words take it out. */
  readonly onWrite: (id: string, words: string) => void;
}

interface Draft {
  readonly id: string;
  readonly words: string;
}

/** A person's notes on the figure of the card, written and rewritten in place. */
export function CellNotes({ text, about, notes, onWrite }: CellNotesProps) {
  const words = text.meetingPage;
  const [draft, setDraft] = useState<Draft | null>(null);
  return (
    <div className="cell-notes" data-testid="cell-notes">
      {notes.length > 0 && (
        <ul aria-label={words.notes}>
          {notes.map((note) => (
            <li key={note.id}>
              <p>{note.text}</p>
              <Button
                className="button icon plain"
                aria-label={words.removeNote(note.text)}
                onPress={() => onWrite(note.id, "")}
              >
                <Icon name="close" />
              </Button>
              <small>{words.writtenOn(note.madeOn)}</small>
              <Button
                className="link"
                aria-label={words.editNote(note.text)}
                onPress={() => setDraft({ id: note.id, words: note.text })}
              >
                <Icon name="note" />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {draft ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onWrite(draft.id, draft.words);
            setDraft(null);
          }}
        >
          <textarea
            className="input"
            rows={3}
            maxLength={LONGEST_NOTE}
            aria-label={words.noteLabel(about)}
            value={draft.words}
            onChange={({ target }) => setDraft({ ...draft, words: target.value })}
          />
          <span className="card-line">
            <Button className="button primary" type="submit">
              {words.saveNote}
            </Button>
            <Button className="button plain" onPress={() => setDraft(null)}>
              {text.workPage.cancel}
            </Button>
          </span>
        </form>
      ) : (
        <Button className="button" onPress={() => setDraft({ id: "", words: "" })}>
          <Icon name="note" />
          {words.addNote}
        </Button>
      )}
    </div>
  );
}
