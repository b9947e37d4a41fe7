import { Button } from "react-aria-components";
import type { Language } from "../../domain/bilingual";
import { cellAtPath } from "../../domain/pack-edits/cell-path";
import type { EditColumn } from "../../domain/pack-edits/edit-columns";
import type { EditRow } from "../../domain/pack-edits/edit-rows";
import { PackCell, type PackWords } from "./pack-cell";

export interface PackTableProps {
  readonly words: PackWords;
  readonly language: Language;
  readonly columns: readonly EditColumn[];
  readonly rows: readonly EditRow[];
  readonly choiceName: (choice: string) => string;
  readonly problemOf: (row: EditRow, column: EditColumn, typed: string) => string;
  readonly onCell: (row: EditRow, column: EditColumn, typed: string) => void;
  readonly onReset: (row: EditRow) => void;
}

/** A table of the pack as a form: a row each, what was changed marked and taken back by one press. */
export function PackTable(props: PackTableProps) {
  const { words, columns, rows } = props;
  return (
    <div className="scroll-x">
      <table className="table pack-table">
        <thead>
          <tr>
            <th>{words.rowName}</th>
            {columns.map(({ path }) => (
              <th key={path}>{columnName(words, path)}</th>
            ))}
            <th>{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PackRow key={row.row} {...props} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PackRow(props: PackTableProps & { readonly row: EditRow }) {
  const { words, language, columns, row } = props;
  return (
    <tr data-edited={row.isEdited || undefined}>
      <th scope="row">
        {row.name[language]} <small className="muted">{row.row}</small>
      </th>
      {columns.map((column) => {
        const held = cellAtPath(row.entity, column.path);
        const isAbsent = held === undefined && !column.isOptional;
        return (
          <td key={column.path}>
            {isAbsent ? (
              <span className="muted">{words.none}</span>
            ) : (
              <PackCell
                {...{ words, column }}
                value={wordsOf(held)}
                label={words.cellLabel(row.name[language], columnName(words, column.path))}
                choiceName={props.choiceName}
                problemOf={(typed) => props.problemOf(row, column, typed)}
                onSet={(typed) => props.onCell(row, column, typed)}
              />
            )}
          </td>
        );
      })}
      <td>
        {row.isEdited && (
          <span className="pack-edited">
            <span className="tag warn">{row.isNew ? words.added : words.edited}</span>
            <Button className="button plain" onPress={() => props.onReset(row)}>
              {row.isNew ? words.removeRow : words.resetRow}
            </Button>
          </span>
        )}
      </td>
    </tr>
  );
}

function columnName(words: PackWords, path: string): string {
  return path in words.columns ? words.columns[path as keyof PackWords["columns"]] : path;
}

function wordsOf(held: unknown): string {
  if (held === null || held === undefined) return "";
  return Array.isArray(held) ? held.join(", ") : String(held);
}
