import { useVirtualizer } from "@tanstack/react-virtual";
import { type CSSProperties, type KeyboardEvent, useRef, useState } from "react";
import { MatrixHead } from "./matrix-head";
import { type Place, placeAfter, placeOf } from "./matrix-keys";
import { MatrixRow } from "./matrix-row";
import type { MatrixProps } from "./matrix-types";

const ROW = 26;
const HEAD = 168;

/** Unit × indicator as a grid of states; only the rows in sight are in the page. */
export function Matrix(props: MatrixProps) {
  const { text, units, cells } = props;
  const host = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<Place>({ row: 0, column: 0 });
  const rows = useVirtualizer({
    count: units.length,
    getScrollElement: () => host.current,
    estimateSize: () => ROW,
    initialRect: { width: 1000, height: 700 },
    overscan: 6,
    scrollMargin: HEAD,
    scrollPaddingStart: HEAD,
  });
  const { columns } = cells;
  const go = (place: Place) => {
    setActive(place);
    if (place.row >= 0) rows.scrollToIndex(place.row);
    focusAt(host.current, place);
  };
  return (
    <div ref={host} className="matrix" data-testid="matrix">
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table walked by arrow keys is a grid
        role="grid"
        aria-label={text.comparePage.matrixLabel}
        aria-rowcount={units.length + 2}
        aria-colcount={columns.length + 1}
        style={{ "--matrix-columns": columns.length } as CSSProperties}
        onKeyDown={(event) => press(event, props, go)}
        onClick={({ target }) => pick(props, placeOf(target))}
        onFocus={({ target }) => setActive(placeOf(target) ?? active)}
        onPointerOver={({ target }) => props.onHover(unitAt(props, placeOf(target)))}
        onPointerLeave={() => props.onHover(null)}
      >
        <MatrixHead
          {...props}
          columns={columns}
          tabColumn={active.row === -1 ? active.column : null}
        />
        <tbody className="matrix-body" style={{ height: rows.getTotalSize() }}>
          <ColumnMark {...props} />
          {rows.getVirtualItems().map(({ index, start }) => (
            <Row key={units[index]?.code} {...{ props, active }} row={index} top={start - HEAD} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly props: MatrixProps;
  readonly active: Place;
  readonly row: number;
  readonly top: number;
}

/** Says of a row only what is its own, so that the others stay as they are drawn. */
function Row({ props, active, row, top }: RowProps) {
  const { text, language, cells } = props;
  const unit = props.units[row];
  if (!unit) return null;
  const isSelected = unit.code === props.unit;
  return (
    <MatrixRow
      {...{ text, language, cells, unit, row, top, isSelected }}
      chosen={isSelected ? props.indicator : null}
      isHovered={unit.code === props.hovered}
      tabColumn={active.row === row ? Math.min(active.column, cells.columns.length - 1) : null}
    />
  );
}

/** The chosen column, marked without drawing any row again. */
function ColumnMark({ cells, indicator }: MatrixProps) {
  const place = cells.columns.findIndex((column) => column.indicator.id === indicator);
  if (place < 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a mark, which takes no focus
    <tr className="matrix-line matrix-mark" aria-hidden="true">
      <td style={{ gridColumn: place + 2 }} />
    </tr>
  );
}

function unitAt({ units }: MatrixProps, place: Place | null): string | null {
  return place ? (units[place.row]?.code ?? null) : null;
}

function pick(props: MatrixProps, place: Place | null): void {
  if (!place) return;
  const unit = unitAt(props, place);
  const indicator = props.cells.columns[place.column]?.indicator.id;
  if (unit && indicator) props.onCell(unit, indicator);
  else if (unit) props.onUnit(unit);
  else if (indicator) props.onIndicator(indicator);
}

function press(
  event: KeyboardEvent<HTMLElement>,
  props: MatrixProps,
  go: (place: Place) => void,
): void {
  const at = placeOf(event.target);
  if (!at) return;
  const size = { rows: props.units.length, columns: props.cells.columns.length };
  const next = placeAfter(`${event.ctrlKey ? "Ctrl+" : ""}${event.key}`, at, size);
  if (next) go(next);
  else if (event.key === "Enter" || event.key === " ") pick(props, at);
  else if (event.key === "p") pin(props, at);
  else return;
  event.preventDefault();
}

/** A name pins its own line; a cell pins its unit. */
function pin(props: MatrixProps, place: Place): void {
  const line = unitAt(props, place) ?? props.cells.columns[place.column]?.indicator.id;
  if (line) props.onPin(line);
}

/** At once where the cell is there, or else when the rows have followed. */
function focusAt(host: HTMLElement | null, { row, column }: Place): void {
  const cell = () => host?.querySelector<HTMLElement>(`[data-at="${row}:${column}"]`);
  const found = cell();
  if (found) found.focus();
  else requestAnimationFrame(() => requestAnimationFrame(() => cell()?.focus()));
}
