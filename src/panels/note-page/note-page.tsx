import { useState } from "react";
import type { DataNoteKind } from "../../domain/notes/data-note";
import { PageFrame } from "../page-frame";
import { NoteList, type NoteListProps } from "./note-list";

export interface NotePageProps extends NoteListProps {
  readonly onClose: () => void;
}

/** Everything doubtful in the data, by kind. */
export function NotePage(props: NotePageProps) {
  const { text, notes, onClose } = props;
  const words = text.notePage;
  const [kind, setKind] = useState<DataNoteKind | null>(null);
  const kinds = [...new Set(notes.map((note) => note.kind))];
  const subjects = new Set(notes.map(({ subject }) => subject));
  const shown = notes.filter((note) => kind === null || note.kind === kind);
  return (
    <PageFrame
      testId="notes-page"
      title={text.pages.notes}
      sentence={
        notes.length === 0 ? words.sentenceNone : words.sentence(notes.length, subjects.size)
      }
      back={text.backToMap}
      onBack={onClose}
    >
      <p className="muted small">{words.advice}</p>
      {kinds.length > 1 && (
        <label className="choice-label">
          <span className="small muted">{words.filter}</span>
          <span className="choice">
            <select
              className="select"
              value={kind ?? ""}
              onChange={(event) =>
                setKind(kinds.find((each) => each === event.target.value) ?? null)
              }
            >
              <option value="">{words.all}</option>
              {kinds.map((each) => (
                <option key={each} value={each}>
                  {words.kinds[each]}
                </option>
              ))}
            </select>
          </span>
        </label>
      )}
      <NoteList {...props} notes={shown} />
    </PageFrame>
  );
}
