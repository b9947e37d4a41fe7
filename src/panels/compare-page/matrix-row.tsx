import { memo } from "react";
import { type CubeCell, cellAt } from "../../domain/gaps/verdict-cube";
import { stateStyles } from "../../domain/palette";
import type { Wording } from "../figure-words";
import { Icon } from "../icon";
import { figureWords, stateWords } from "./cell-words";
import { isFaded, type MatrixCells, type MatrixColumn, type MatrixUnit } from "./matrix-types";

export interface MatrixRowProps extends Wording {
  readonly unit: MatrixUnit;
  readonly row: number;
  readonly top: number;
  readonly cells: MatrixCells;
  /** The chosen indicator, if this is the selected unit. */
  readonly chosen: string | null;
  readonly isSelected: boolean;
  readonly isHovered: boolean;
  /** The column that takes the Tab key, if it is in this row. */
  readonly tabColumn: number | null;
}

/** One unit; drawn again only when something of its own changes. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { text, unit, row, cells, isSelected, tabColumn } = props;
  return (
    <tr
      className="matrix-line matrix-row"
      aria-rowindex={row + 3}
      aria-selected={isSelected}
      data-unit={unit.code}
      data-hovered={props.isHovered || undefined}
      style={{ transform: `translateY(${props.top}px)` }}
    >
      <th
        className="matrix-name"
        scope="row"
        tabIndex={tabColumn === -1 ? 0 : -1}
        data-at={`${row}:-1`}
        title={unit.name}
      >
        {unit.isPinned && <Icon name="goal" />}
        <span>{unit.name}</span>
        <small title={text.comparePage.rollUp(unit.notMet, unit.judged)}>
          <b>{unit.notMet}✕</b>/{unit.judged}
        </small>
      </th>
      {cells.columns.map((column, place) => (
        <Cell
          key={column.indicator.id}
          {...props}
          column={column}
          place={place}
          isChosen={props.chosen === column.indicator.id}
        />
      ))}
    </tr>
  );
});

interface CellProps extends MatrixRowProps {
  readonly column: MatrixColumn;
  readonly place: number;
  readonly isChosen: boolean;
}

function Cell(props: CellProps) {
  const { text, unit, row, cells, column, place } = props;
  const { cube, period } = cells;
  const { indicator } = column;
  const cell = cellAt(cube, { unit: unit.code, indicator: indicator.id, period });
  const words = cell ? cellWords(cell, props) : `${unit.name} ${text.none}`;
  return (
    <td
      className="matrix-cell"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid takes the focus
      role="gridcell"
      aria-colindex={place + 2}
      aria-selected={props.isChosen}
      aria-label={words}
      title={words}
      tabIndex={props.tabColumn === place ? 0 : -1}
      data-at={`${row}:${place}`}
      data-indicator={indicator.id}
      data-state={cell?.state}
      data-demo={cell?.isDemo || undefined}
      data-faded={(cell && isFaded(cells, cell)) || undefined}
    >
      {cell && stateStyles[cell.state].glyph}
    </td>
  );
}

function cellWords(cell: CubeCell, props: CellProps): string {
  const { text, language, unit, column } = props;
  const figure = figureWords(cell.value, column.indicator, props);
  const target = figureWords(cell.target, column.indicator, props);
  return text.comparePage.cell({
    unit: unit.name,
    indicator: column.indicator.name[language],
    state: stateWords(cell, text),
    value: cell.value === null ? "" : figure,
    target: cell.target === null ? "" : target,
  });
}
