/** A place in the matrix: row −1 is the head of the columns, column −1 the names of the units. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

const PAGE = 10;

type Step = (at: Place, last: Place) => Place;

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }) => ({ row: Math.max(row - PAGE, 0), column }),
  PageDown: ({ row, column }) => ({ row: row + PAGE, column }),
  Home: ({ row }) => ({ row, column: -1 }),
  End: ({ row }, last) => ({ row, column: last.column }),
  "Ctrl+Home": () => ({ row: 0, column: 0 }),
  "Ctrl+End": (_, last) => last,
};

/** Where a key leads from here, kept inside; null for keys that do not move. */
export function placeAfter(key: string, at: Place, { rows, columns }: Size): Place | null {
  const last = { row: rows - 1, column: columns - 1 };
  const step = steps[key];
  if (!step) return null;
  const { row, column } = step(at, last);
  const inside = {
    row: Math.min(Math.max(row, -1), last.row),
    column: Math.min(Math.max(column, -1), last.column),
  };
  // The corner is no place: neither a unit nor an indicator.
  return inside.row === -1 && inside.column === -1 ? at : inside;
}

/** "3:12" as it stands on the cells. */
export function placeOf(element: EventTarget | null): Place | null {
  const found = element instanceof Element ? element.closest<HTMLElement>("[data-at]") : null;
  const [row, column] = (found?.dataset["at"] ?? "").split(":").map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}
