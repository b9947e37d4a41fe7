import type { CityProblem } from "../../../errors";

/** Where a pack that fits the schema still could not be opened, and why. */
export interface Fault {
  readonly place: string;
  readonly problem: CityProblem;
}

export type Faults = Generator<Fault, void>;

/** A cell of a row: its field, what is wrong with it otherwise, and whether it is right. */
export type CellCheck<Row> = readonly [
  field: string,
  problem: CityProblem,
  isRight: (row: Row) => boolean,
];

export function* rowFaults<Row>(
  place: string,
  rows: readonly Row[],
  checks: readonly CellCheck<Row>[],
): Faults {
  for (const [at, row] of rows.entries())
    for (const [field, problem, isRight] of checks)
      if (!isRight(row)) yield { place: `${place}.${at}.${field}`, problem };
}

export function areDistinct(keys: readonly unknown[]): boolean {
  return new Set(keys).size === keys.length;
}

const LONGEST_NAME = 200;

export function isName(text: string): boolean {
  return text.trim() !== "" && text.length <= LONGEST_NAME;
}

export function isNamed({ name }: { readonly name: { readonly zh: string; readonly en: string } }) {
  return isName(name.zh) && isName(name.en);
}

export function isCount(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= most;
}

export function isAscending(values: readonly number[]): boolean {
  return values.every((value, at) => at === 0 || value >= (values[at - 1] ?? value));
}

export function isPosition([
  longitude = Number.NaN,
  latitude = Number.NaN,
]: readonly number[]): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

/** What a row is called in code: as a person may call one that is added. */
export function isId(text: string): boolean {
  return /^[a-z0-9][a-z0-9.-]{0,99}$/.test(text);
}
