import { Button } from "react-aria-components";
import type { AskedTable } from "../../domain/sql/answer";
import type { Messages } from "../../messages/zh";

export interface TableListProps {
  readonly text: Messages;
  readonly tables: readonly AskedTable[];
  /** Names of tables made of opened files, with the file's own name. */
  readonly opened: ReadonlyMap<string, string>;
  readonly onInsert: (name: string) => void;
}

/** Everything that can be asked: those of opened files first, each with its columns and types. */
export function TableList({ text, tables, opened, onInsert }: TableListProps) {
  const words = text.sqlPage;
  const about = new Map<string, string>(Object.entries(words.about));
  const files = tables.filter(({ name }) => opened.has(name));
  const own = tables.filter(({ name }) => about.has(name));
  return (
    <aside className="sql-tables" aria-label={words.tables} data-testid="sql-tables">
      <h3>{words.openedTables}</h3>
      {files.length === 0 && <p className="muted small">{words.noOpened}</p>}
      {files.map((table) => (
        <Entry
          key={table.name}
          {...{ text, table, onInsert }}
          note={opened.get(table.name) ?? ""}
        />
      ))}
      <h3>{words.ownTables}</h3>
      {own.map((table) => (
        <Entry key={table.name} {...{ text, table, onInsert }} note={about.get(table.name) ?? ""} />
      ))}
    </aside>
  );
}

interface EntryProps {
  readonly text: Messages;
  readonly table: AskedTable;
  readonly note: string;
  readonly onInsert: (name: string) => void;
}

function Entry({ text, table, note, onInsert }: EntryProps) {
  const { name, columns } = table;
  const words = text.sqlPage;
  return (
    <details>
      <summary>
        <code>{name}</code>
        <span className="muted small">{note}</span>
      </summary>
      <ul aria-label={words.columnsOf(name, String(columns.length))}>
        <li>
          <Name text={text} name={name} onInsert={onInsert} />
        </li>
        {columns.map((column) => (
          <li key={column.name}>
            <Name text={text} name={column.name} onInsert={onInsert} />
            <span className="muted small">{column.type}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Name({
  text,
  name,
  onInsert,
}: Omit<EntryProps, "table" | "note"> & { readonly name: string }) {
  return (
    <Button
      className="button plain sql-name"
      aria-label={text.sqlPage.insert(name)}
      onPress={() => onInsert(name)}
    >
      {name}
    </Button>
  );
}
