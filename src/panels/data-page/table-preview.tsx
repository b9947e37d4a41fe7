import type { ColumnRole } from "../../domain/tables/recognise/recognise-table";
import { simpleRoles } from "../../domain/tables/recognise/recognise-table";
import { cellAt, type Table } from "../../domain/tables/table";
import type { Messages } from "../../messages/zh";
import { ListChoice } from "../list-choice";

export interface TablePreviewProps {
  readonly text: Messages;
  readonly table: Table;
  readonly roles: readonly ColumnRole[];
  /** Names of the indicators and items a column of figures may be of, by `role id`. */
  readonly matters: readonly (readonly [value: string, words: string])[];
  readonly numbers: (value: number) => string;
  readonly onRoles: (roles: readonly ColumnRole[]) => void;
}

const ROWS = 30;
const COLUMNS = 40;

/** The first rows as they were read, and above each column what it was taken for. */
export function TablePreview(props: TablePreviewProps) {
  const { text, table, roles, numbers } = props;
  const words = text.data;
  const shown = Math.min(ROWS, table.rowCount);
  const columns = table.columns.slice(0, COLUMNS);
  return (
    <section>
      <h3>{words.preview}</h3>
      <p className="muted small">{words.previewNote(numbers(shown), numbers(table.rowCount))}</p>
      <div className="table-wrap preview">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{words.line}</th>
              {columns.map(({ name }, at) => (
                <th key={name} scope="col">
                  <span className="column-name">{name}</span>
                  <ListChoice
                    label={words.roleOf(name)}
                    isLabelHidden
                    value={valueOfRole(roles[at])}
                    options={optionsOf(props)}
                    onChange={(value) =>
                      props.onRoles(
                        roles.map((role, other) => (other === at ? roleOf(value) : role)),
                      )
                    }
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: shown }, (_, row) => (
              <tr key={table.lines[row]}>
                <td className="muted">{table.lines[row]}</td>
                {columns.map((column) => (
                  <td key={column.name}>{cellAt(column, row) ?? "—"}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function optionsOf({ text, matters, roles }: TablePreviewProps) {
  const simple = simpleRoles.map((kind) => [kind, text.data.roles[kind]] as const);
  const periods = roles.flatMap((role) =>
    role.kind === "period-value" ? [[valueOfRole(role), role.id] as const] : [],
  );
  return [...simple, ...periods, ...matters];
}

function valueOfRole(role: ColumnRole | undefined): string {
  if (!role) return "ignored";
  return "id" in role ? `${role.kind} ${role.id}` : role.kind;
}

function roleOf(value: string): ColumnRole {
  const [kind = "", id] = value.split(" ");
  return (id === undefined ? { kind } : { kind, id }) as ColumnRole;
}
