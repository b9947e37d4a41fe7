import { useState } from "react";
import { Icon } from "../icon";
import type { Column } from "../table-twin";

export interface SortTableProps<Row> {
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** The row of what the page is about. */
  readonly isHere?: (row: Row) => boolean;
}

interface Sort {
  readonly id: string;
  readonly sign: 1 | -1;
}

const chinese = new Intl.Collator("zh");

/** A table whose heads sort it; what has no figure goes last either way. */
export function SortTable<Row>({ title, columns, rows, keyOf, isHere }: SortTableProps<Row>) {
  const [sort, setSort] = useState<Sort | null>(null);
  const column = columns.find(({ id }) => id === sort?.id);
  const sorted =
    sort && column
      ? rows.toSorted((a, b) => compare(column.sortBy(a), column.sortBy(b), sort.sign))
      : rows;
  return (
    <div className="scroll-x">
      <table className="table sort-table">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {columns.map((each) => (
              <Head key={each.id} {...{ sort }} column={each} onSort={setSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={keyOf(row)} data-here={isHere?.(row) || undefined}>
              {columns.map(({ id, isNumber, cell }, at) =>
                at === 0 ? (
                  <th key={id} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={id} className={isNumber ? "number" : undefined}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadProps<Row> {
  readonly column: Column<Row>;
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort) => void;
}

const reversed = { "1": -1, "-1": 1 } as const;

const ariaSort = { "1": "ascending", "-1": "descending" } as const;

function Head<Row>({ column: { id, title, isNumber }, sort, onSort }: HeadProps<Row>) {
  const sign = sort?.id === id ? sort.sign : null;
  // Of figures the largest is looked for first.
  const first = isNumber ? -1 : 1;
  return (
    <th
      scope="col"
      className={isNumber ? "number" : undefined}
      aria-sort={sign === null ? "none" : ariaSort[sign]}
    >
      <button
        type="button"
        className="sort"
        onClick={() => onSort({ id, sign: sign === null ? first : reversed[sign] })}
      >
        {title}
        <Icon name="up" />
      </button>
    </th>
  );
}

function compare(a: string | number | null, b: string | number | null, sign: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === "number" && typeof b === "number") return sign * (a - b);
  return sign * chinese.compare(String(a), String(b));
}
