import { useState } from "react";
import { EmptyState } from "./empty-state";
import { Icon } from "./icon";
import { stepRows } from "./step-rows";
import type { Column, TableTwinProps } from "./table-twin";

interface Sort {
  readonly id: string;
  readonly sign: 1 | -1;
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

export function TableRows<Row>(props: TableTwinProps<Row>) {
  const { text, columns, rows, title } = props;
  const [sort, setSort] = useState<Sort | null>(null);
  const column = columns.find(({ id }) => id === sort?.id);
  const sorted =
    sort && column
      ? rows.toSorted((a, b) => compare(column.sortBy(a), column.sortBy(b), sort.sign))
      : rows;
  if (rows.length === 0)
    return <EmptyState icon="table" title={text.emptyTable} advice={text.emptyTableAdvice} />;
  return (
    <div className="drawer-body">
      <table className="table twin" data-testid="table-twin">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {columns.map((each) => (
              <Head key={each.id} column={each} sort={sort} onSort={setSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <Line key={props.keyOf(row)} {...props} row={row} />
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

function Head<Row>({ column: { id, title, isNumber }, sort, onSort }: HeadProps<Row>) {
  const sign = sort?.id === id ? sort.sign : null;
  return (
    <th className={isNumber ? "number" : undefined} aria-sort={ariaSort(sign)}>
      <button
        type="button"
        className="sort"
        onClick={() => onSort({ id, sign: sign === 1 ? -1 : 1 })}
      >
        {title}
        <Icon name="up" />
      </button>
    </th>
  );
}

function ariaSort(sign: 1 | -1 | null) {
  if (sign === null) return "none" as const;
  return sign === 1 ? ("ascending" as const) : ("descending" as const);
}

function Line<Row>(props: TableTwinProps<Row> & { readonly row: Row }) {
  const { row, columns, keyOf, selected, hovered, onSelect, onHover } = props;
  const key = keyOf(row);
  return (
    <tr
      aria-selected={key === selected}
      data-hovered={key === hovered || undefined}
      onClick={() => onSelect(key)}
      onPointerEnter={() => onHover(key)}
      onPointerLeave={() => onHover(null)}
      onFocus={() => onHover(key)}
      onBlur={() => onHover(null)}
    >
      {columns.map(({ id, isNumber, cell }, place) => (
        <td key={id} className={isNumber ? "number" : undefined}>
          {place === 0 ? (
            <button type="button" className="row-name" onKeyDown={stepRows}>
              {cell(row)}
            </button>
          ) : (
            cell(row)
          )}
        </td>
      ))}
    </tr>
  );
}
