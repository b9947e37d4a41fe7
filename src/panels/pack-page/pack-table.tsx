import { Button } from "react-aria-components";
import type { Language } from "../../domain/bilingual";
import { cellAtPath } from "../../domain/pack-edits/cell-path";
import type { EditColumn } from "../../domain/pack-edits/edit-columns";
import { type EditRow, SETTINGS_ROW } from "../../domain/pack-edits/edit-rows";
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
  /** Takes a row out of the pack; null where the table's rows stay. */
  readonly onRemove: ((row: EditRow) => void) | null;
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
    <tr data-edited={row.isEdited || undefined} data-removed={row.isRemoved || undefined}>
      <th scope="row">
        {row.name[language]}
        {row.row !== SETTINGS_ROW && <small className="muted"> {row.row}</small>}
      </th>
      {columns.map((column) => {
        const held = cellAtPath(row.entity, column.path);
        const isAbsent = held === undefined && !column.isOptional;
        return (
          <td key={column.path}>
            {isAbsent || row.isRemoved ? (
              <span className="muted">{shownWords(props, held) || words.none}</span>
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
        <RowState {...props} />
      </td>
    </tr>
  );
}

/** What became of a row, and how it is taken back or out; named with the row for who cannot see it. */
function RowState({ words, language, row, onReset, onRemove }: PackTableProps & { row: EditRow }) {
  const press = (action: string, onPress: (row: EditRow) => void) => (
    <Button
      className="button plain"
      aria-label={words.rowAction(action, row.name[language])}
      onPress={() => onPress(row)}
    >
      {action}
    </Button>
  );
  return (
    <span className="pack-edited">
      {row.isEdited && <span className="tag warn">{stateWords(words, row)}</span>}
      {row.isEdited && press(row.isNew ? words.removeRow : words.resetRow, onReset)}
      {onRemove && !row.isNew && !row.isRemoved && press(words.removeRow, onRemove)}
    </span>
  );
}

function stateWords(words: PackWords, { isNew, isRemoved }: EditRow): string {
  if (isRemoved) return words.removed;
  return isNew ? words.added : words.edited;
}

function shownWords({ choiceName }: PackTableProps, held: unknown): string {
  const words = wordsOf(held);
  return words && choiceName(words);
}

function columnName(words: PackWords, path: string): string {
  return path in words.columns ? words.columns[path as keyof PackWords["columns"]] : path;
}

function wordsOf(held: unknown): string {
  if (held === null || held === undefined) return "";
  return Array.isArray(held) ? held.join(", ") : String(held);
}
