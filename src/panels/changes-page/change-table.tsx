import type { BatchChange, BatchChangeKind } from "../../domain/tables/batch-changes";
import { BasisMark } from "../demo-mark";
import type { Wording } from "../figure-words";
import { StateChip } from "../state-chip";
import { stepRows } from "../step-rows";

/** A change in words, as the page shows and writes it. */
export interface ChangeLine {
  readonly key: string;
  readonly change: BatchChange;
  readonly place: string;
  readonly matter: string;
  readonly before: string;
  readonly after: string;
  readonly rowsBefore: string;
  readonly rowsAfter: string;
}

export interface ChangeTableProps extends Wording {
  readonly lines: readonly ChangeLine[];
  readonly selected: string | null;
  readonly onSelect: (line: ChangeLine) => void;
}

/** A sign beside the word of each kind, so that colour is never alone. */
export const changeGlyphs: Readonly<Record<BatchChangeKind, string>> = {
  "newly-failing": "✕",
  late: "!",
  worsened: "▼",
  improved: "▲",
  recovered: "✓",
  "newly-judged": "+",
  "no-longer-judged": "−",
};

/** What became different: both verdicts with their figures, and the rows they rest on. */
export function ChangeTable({ text, lines, selected, onSelect }: ChangeTableProps) {
  const { columns } = text.changePage;
  return (
    <div className="scroll-x list-scroll">
      <table className="table list-table change-table" data-testid="change-table">
        <caption className="visually-hidden">{text.changePage.since}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.place}</th>
            <th scope="col">{columns.matter}</th>
            <th scope="col">{columns.kind}</th>
            <th scope="col">{columns.before}</th>
            <th scope="col">{columns.after}</th>
            <th scope="col">{columns.rows}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr
              key={line.key}
              data-row={line.key}
              data-kind={line.change.kind}
              aria-selected={line.key === selected}
              onClick={() => onSelect(line)}
            >
              <th scope="row">
                <button type="button" className="row-name" onKeyDown={stepRows}>
                  {line.place}
                </button>
              </th>
              <td>
                {line.matter}
                {(line.change.then.isDemo || line.change.now.isDemo) && (
                  <small>
                    <BasisMark basis="demo" text={text} />
                  </small>
                )}
              </td>
              <td>
                <KindMark {...{ text }} kind={line.change.kind} />
              </td>
              <td>
                <StateChip state={line.change.before} text={text} />
                <small>{line.before}</small>
              </td>
              <td>
                <StateChip state={line.change.after} text={text} />
                <small>{line.after}</small>
              </td>
              <td className="rows-of">
                <small className="muted">{line.rowsBefore}</small>
                <small className="muted">{line.rowsAfter}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface KindMarkProps extends Pick<Wording, "text"> {
  readonly kind: BatchChangeKind;
}

/** Sign and word of a kind of change. */
export function KindMark({ text, kind }: KindMarkProps) {
  return (
    <span className="kind-mark" data-kind={kind}>
      <span aria-hidden="true">{changeGlyphs[kind]}</span>
      {text.data.changes[kind]}
    </span>
  );
}
