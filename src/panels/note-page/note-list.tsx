import { Button } from "react-aria-components";
import type { DataNote } from "../../domain/notes/data-note";
import type { RowAddress } from "../../domain/observation";
import { romanOf } from "../../domain/water/roman";
import type { ClassRank } from "../../domain/water/section";
import { formatNumber } from "../../messages/format-number";
import { formatPeriod } from "../../messages/format-period";
import type { Wording } from "../figure-words";

export interface NoteListProps extends Wording {
  readonly notes: readonly DataNote[];
  readonly nameOfSubject: (id: string) => string;
  readonly nameOfAbout: (id: string) => string;
  /** Where the subject can be opened; a plain name when left out. */
  readonly onSubject?: (id: string) => void;
}

/** Doubts with their figures and rows. Nothing of it is repaired. */
export function NoteList(props: NoteListProps) {
  const { text, notes } = props;
  const words = text.notePage;
  if (notes.length === 0) return <p className="muted">{text.sectionPage.noNotes}</p>;
  return (
    <div className="scroll-x">
      <table className="table note-list">
        <thead>
          <tr>
            <th>{words.what}</th>
            <th>{words.where}</th>
            <th>{words.about}</th>
            <th>{text.value}</th>
            <th>{words.rows}</th>
          </tr>
        </thead>
        <tbody>
          {notes.map((note) => (
            <NoteRow key={keyOf(note)} {...props} note={note} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function keyOf({ kind, subject, about, period, rows }: DataNote): string {
  const [row] = rows;
  return [kind, subject, about, period, row?.file, row?.line].join(" ");
}

function NoteRow(props: NoteListProps & { readonly note: DataNote }) {
  const { note, text, language, onSubject, nameOfSubject, nameOfAbout } = props;
  const name = nameOfSubject(note.subject);
  return (
    <tr>
      <td>{text.notePage.kinds[note.kind]}</td>
      <td>
        {onSubject ? (
          <Button className="link" onPress={() => onSubject(note.subject)}>
            {name}
          </Button>
        ) : (
          name
        )}
        {note.period && <small className="muted"> {formatPeriod(language, note.period)}</small>}
      </td>
      <td>{note.about ? nameOfAbout(note.about) : text.none}</td>
      <td>{noteWords(note, props)}</td>
      <td className="small muted">{rowWords(note.rows, props)}</td>
    </tr>
  );
}

const MOST_ROWS = 3;

function rowWords(rows: readonly RowAddress[], { text }: Wording): string {
  const shown = rows.slice(0, MOST_ROWS).map(({ file, line }) => text.row(file, line));
  const more = rows.length > MOST_ROWS ? [text.notePage.more(rows.length)] : [];
  return [...shown, ...more].join(" · ");
}

function noteWords({ kind, figures, about }: DataNote, { text, language }: Wording): string {
  const [a = "", b = "", c = ""] = figures.map((figure) => formatNumber(language, figure, 6));
  const { words } = text.notePage;
  if (kind === "class-contradicts") {
    const [stated, worst] = figures.map((rank) => romanOf[rank as ClassRank] ?? "");
    return words[kind](stated ?? "", worst ?? "", c);
  }
  if (kind === "series-repeats") return about ? words[kind](a, b) : words["months-repeat"](a);
  if (kind === "outside-county") return words[kind](a, b);
  return words[kind](a, b, c);
}
