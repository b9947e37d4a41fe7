import type { Language } from "../../domain/bilingual";
import type { Period } from "../../domain/period";
import { headerParts } from "../../domain/tables/recognise/header-parts";
import { periodSaidIn } from "../../domain/tables/recognise/period-text";
import type { ColumnRole } from "../../domain/tables/recognise/recognise-table";
import { simpleRoles } from "../../domain/tables/recognise/recognise-table";
import { cellAt, type Table } from "../../domain/tables/table";
import { formatPeriod } from "../../messages/format-period";
import type { Messages } from "../../messages/zh";
import { ListChoice } from "../list-choice";

export interface TablePreviewProps {
  readonly text: Messages;
  readonly language: Language;
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
                    options={optionsOf(at, props)}
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

function optionsOf(at: number, { text, language, table, matters, roles }: TablePreviewProps) {
  const simple = simpleRoles.map((kind) => [kind, text.data.roles[kind]] as const);
  const own = periodsOf(table.columns[at]?.name ?? "", roles[at]);
  const all = new Set([...own, ...roles.flatMap((role) => periodsOf("", role))]);
  const nameOf = (period: string) => formatPeriod(language, period as Period);
  const periods = [...all].map((period) => [`period-value ${period}`, nameOf(period)] as const);
  const dated = own.flatMap((period) =>
    matters.map(
      ([value, name]) => [`${value} ${period}`, text.data.ofPeriod(name, nameOf(period))] as const,
    ),
  );
  return [...simple, ...periods, ...dated, ...matters];
}

/** What the header says, and what the role is: a choice that can be gone back to. */
function periodsOf(header: string, role: ColumnRole | undefined): readonly string[] {
  const said = periodSaidIn(headerParts(header).join(""));
  const period = role?.kind === "period-value" ? role.id : role && "period" in role && role.period;
  return [...new Set([said, period].flatMap((each) => each || []))];
}

function valueOfRole(role: ColumnRole | undefined): string {
  if (!role) return "ignored";
  if (!("id" in role)) return role.kind;
  const period = "period" in role ? ` ${role.period}` : "";
  return `${role.kind} ${role.id}${period}`;
}

function roleOf(value: string): ColumnRole {
  const [kind, id, period] = value.split(" ");
  return {
    kind,
    ...(id === undefined ? {} : { id }),
    ...(period === undefined ? {} : { period }),
  } as ColumnRole;
}
