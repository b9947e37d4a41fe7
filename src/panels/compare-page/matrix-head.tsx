import { memo } from "react";
import { Icon } from "../icon";
import type { MatrixProps } from "./matrix-types";

export interface MatrixHeadProps
  extends Pick<MatrixProps, "text" | "language" | "groups" | "domains" | "indicator"> {
  readonly columns: MatrixProps["cells"]["columns"];
  readonly onDomain: MatrixProps["onDomain"];
  /** The column that takes the Tab key, if it is in the head. */
  readonly tabColumn: number | null;
}

/** Domains over their indicators, each with how many units fall short. */
export const MatrixHead = memo(function MatrixHead(props: MatrixHeadProps) {
  const { text, language, groups, columns, domains, indicator } = props;
  const words = text.comparePage;
  return (
    <thead className="matrix-head">
      <tr className="matrix-line matrix-domains" aria-rowindex={1}>
        <th scope="col" className="matrix-corner">
          <span className="visually-hidden">{words.domain}</span>
        </th>
        {groups.map(({ domain, name, span, first }) => (
          <th key={first} scope="colgroup" colSpan={span} style={{ gridColumn: `span ${span}` }}>
            <button
              type="button"
              aria-pressed={domains.includes(domain)}
              title={words.filterDomain(name)}
              onClick={() => props.onDomain(domain)}
            >
              {name}
            </button>
          </th>
        ))}
      </tr>
      <tr className="matrix-line matrix-heads" aria-rowindex={2}>
        <th scope="col" className="matrix-corner">
          <span>{words.units}</span>
          <small>{words.rollUpHead}</small>
        </th>
        {columns.map((column, place) => (
          <th
            key={column.indicator.id}
            className="matrix-column-head"
            scope="col"
            aria-colindex={place + 2}
            aria-selected={indicator === column.indicator.id}
            aria-label={`${column.indicator.name[language]} ${words.rollUp(column.notMet, column.judged)}`}
            title={`${text.given(column.indicator.number)} ${column.indicator.name[language]} · ${words.rollUp(column.notMet, column.judged)}`}
            tabIndex={props.tabColumn === place ? 0 : -1}
            data-at={`-1:${place}`}
            data-indicator={column.indicator.id}
          >
            <span>
              {column.isPinned && <Icon name="goal" />}
              {shortName(column.indicator.name[language])}
            </span>
            <small data-none={column.notMet === 0 || undefined}>{column.notMet}</small>
          </th>
        ))}
      </tr>
    </thead>
  );
});

/** The part of a combined indicator, without the whole it is of: "环境空气质量·优良天数比例". */
function shortName(name: string): string {
  return name.split("·").at(-1)?.trim() ?? name;
}
