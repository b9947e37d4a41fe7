/** Where months stand on a chart of this width; the charts under each other share it. */
export interface Frame {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  /** Width of one month. */
  readonly column: number;
  /** Middle of a month, counted from the oldest. */
  readonly x: (month: number) => number;
}

/** Heights inside the concentration chart. */
export const PLOT = { top: 8, foot: 250, height: 282 } as const;

const LEFT = 52;
const RIGHT = 68;
const LEAST_PLOT = 60;

export function frameOf(width: number, months: number): Frame {
  const right = Math.max(width - RIGHT, LEFT + LEAST_PLOT);
  const column = (right - LEFT) / Math.max(months, 1);
  return { width, left: LEFT, right, column, x: (month) => LEFT + (month + 0.5) * column };
}

/** From here a mark has room for its class numeral. */
const NUMERAL_FROM = 24;

export function hasNumerals({ column }: Frame): boolean {
  return column >= NUMERAL_FROM;
}
