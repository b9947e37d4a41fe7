import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components";
import type { Messages } from "../messages/zh";

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly isNumber?: boolean;
  readonly cell: (row: Row) => ReactNode;
  readonly sortBy: (row: Row) => string | number | null;
}

export interface TableTwinProps<Row> {
  readonly text: Messages;
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly selected: string | null;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onSelect: (key: string) => void;
  readonly onDownload: () => void;
}

const chinese = new Intl.Collator("zh");

/** Nothing goes last whichever way the rest is sorted. */
function compare(a: string | number | null, b: string | number | null, sign: 1 | -1): number {
  if (a === null && b === null) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  if (typeof a === "number" && typeof b === "number") return sign * (a - b);
  return sign * chinese.compare(String(a), String(b));
}

/** The table behind the map: the same rows, sortable, each selecting what it names. */
export function TableTwin<Row>(props: TableTwinProps<Row>) {
  const { text, title, isOpen, onOpen, rows } = props;
  return (
    <>
      <div className="drawer-bar">
        <h2>{title}</h2>
        <span className="muted small">{rows.length}</span>
        <div className="bar-space" />
        {isOpen && (
          <Button className="button plain" onPress={props.onDownload}>
            {text.downloadCsv}
          </Button>
        )}
        <Button className="button plain" onPress={() => onOpen(!isOpen)}>
          {isOpen ? text.closeTable : text.openTable}
        </Button>
      </div>
      {isOpen && <Rows {...props} />}
    </>
  );
}

function Rows<Row>({ columns, rows, keyOf, selected, onSelect, title }: TableTwinProps<Row>) {
  const [sort, setSort] = useState<{ readonly id: string; readonly sign: 1 | -1 } | null>(null);
  const column = columns.find(({ id }) => id === sort?.id);
  const sorted =
    sort && column
      ? rows.toSorted((a, b) => compare(column.sortBy(a), column.sortBy(b), sort.sign))
      : rows;
  return (
    <div className="drawer-body">
      <table className="table twin" data-testid="table-twin">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {columns.map(({ id, title: name, isNumber }) => (
              <th
                key={id}
                className={isNumber ? "number" : undefined}
                aria-sort={ariaSort(id, sort)}
              >
                <button
                  type="button"
                  className="sort"
                  onClick={() => setSort({ id, sign: sort?.id === id && sort.sign === 1 ? -1 : 1 })}
                >
                  {name}
                  {sort?.id === id && (sort.sign === 1 ? " ↑" : " ↓")}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr
              key={keyOf(row)}
              aria-selected={keyOf(row) === selected}
              onClick={() => onSelect(keyOf(row))}
            >
              {columns.map(({ id, isNumber, cell }, place) => (
                <td key={id} className={isNumber ? "number" : undefined}>
                  {place === 0 ? (
                    <button type="button" onClick={() => onSelect(keyOf(row))}>
                      {cell(row)}
                    </button>
                  ) : (
                    cell(row)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ariaSort(id: string, sort: { readonly id: string; readonly sign: 1 | -1 } | null) {
  if (sort?.id !== id) return "none" as const;
  return sort.sign === 1 ? ("ascending" as const) : ("descending" as const);
}
