import { useState } from "react";
import { isNumberType, type SqlAnswer } from "../../domain/sql/answer";
import { cellAt } from "../../domain/tables/table";

const ROW = 30;
const SHOWN = 480;
const SPARE = 8;

export interface AnswerTableProps {
  readonly label: string;
  readonly answer: SqlAnswer;
  /** For a cell without a value. */
  readonly missing: string;
}

/** An answer of up to ten thousand rows, of which only those in sight are on the page. */
export function AnswerTable({ label, answer, missing }: AnswerTableProps) {
  const [top, setTop] = useState(0);
  const { columns, cells, rowCount } = answer;
  const first = Math.max(0, Math.floor(top / ROW) - SPARE);
  const last = Math.min(rowCount, Math.ceil((top + SHOWN) / ROW) + SPARE);
  const rows = Array.from({ length: last - first }, (_, at) => first + at);
  return (
    <section
      className="answer"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard.
      tabIndex={0}
      onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
    >
      <table className="table" data-testid="answer" aria-rowcount={rowCount + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(({ name, type }) => (
              <th key={name} scope="col" className={isNumberType(type) ? "number" : undefined}>
                {name}
                <small>{type}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap rows={first} width={columns.length} />
          {rows.map((row) => (
            <tr key={row} aria-rowindex={row + 2}>
              {columns.map(({ name, type }, at) => (
                <td key={name} className={isNumberType(type) ? "number" : undefined}>
                  {textOf(cells[at] && cellAt(cells[at], row)) ?? (
                    <i className="muted">{missing}</i>
                  )}
                </td>
              ))}
            </tr>
          ))}
          <Gap rows={rowCount - last} width={columns.length} />
        </tbody>
      </table>
    </section>
  );
}

/** Long cells are cut on the page; the file has them whole. */
function textOf(cell: string | null | undefined): string | null {
  if (cell === null || cell === undefined) return null;
  return cell.length > 300 ? `${cell.slice(0, 300)}…` : cell;
}

function Gap({ rows, width }: { readonly rows: number; readonly width: number }) {
  if (rows <= 0) return null;
  return (
    <tr>
      <td className="answer-gap" colSpan={width} style={{ height: rows * ROW }} />
    </tr>
  );
}
