import { Button } from "react-aria-components";
import type { VerdictState } from "../../domain/gaps/verdict";
import type { Messages } from "../../messages/zh";
import { EmptyState } from "../empty-state";
import { Icon } from "../icon";
import { StateChip } from "../state-chip";

/** A note in the words of the page. */
export interface NoteLine {
  readonly id: string;
  readonly place: string;
  readonly matter: string;
  readonly period: string;
  readonly state: VerdictState | null;
  readonly text: string;
  readonly madeOn: string;
}

export interface NoteRowsProps {
  readonly text: Messages;
  readonly lines: readonly NoteLine[];
  readonly onOpen: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/** All notes; a row leads to the card of its figure, where it is rewritten. */
export function NoteRows({ text, lines, onOpen, onRemove }: NoteRowsProps) {
  const words = text.meetingPage;
  if (lines.length === 0)
    return <EmptyState icon="note" title={words.noNotes} advice={words.noNotesAdvice} />;
  return (
    <ul className="work-rows note-rows" data-testid="note-rows">
      {lines.map((line) => (
        <li key={line.id} className="work-row" data-row={line.id}>
          <div className="work-main">
            <button type="button" className="work-title" onClick={() => onOpen(line.id)}>
              {line.place} · {line.matter}
            </button>
            <span className="card-line small muted">
              {line.period}
              {line.state && <StateChip state={line.state} text={text} />}
            </span>
          </div>
          <div className="note-text">
            <p>{line.text}</p>
            <small className="muted">{words.writtenOn(line.madeOn)}</small>
          </div>
          <Button
            className="button icon plain"
            aria-label={words.removeNote(line.text)}
            onPress={() => onRemove(line.id)}
          >
            <Icon name="close" />
          </Button>
        </li>
      ))}
    </ul>
  );
}
