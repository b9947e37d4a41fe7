import { verdictStates } from "./verdict";
import { cellAt, type VerdictCube } from "./verdict-cube";

/** How the lines of one side of the matrix are ordered. */
export interface LineOrder {
  readonly period: string;
  /** "" keeps the given order, "worst" puts the most not met first; else a line of the other side. */
  readonly by: string;
  /** Stay first, in the order they were pinned. */
  readonly pinned: readonly string[];
}

export interface MatrixSides {
  readonly units: readonly string[];
  readonly indicators: readonly string[];
}

type Score = (line: string) => readonly number[];

/** Units as rows of the matrix. */
export function orderUnits(cube: VerdictCube, sides: MatrixSides, order: LineOrder) {
  const { period, by } = order;
  const at = (unit: string, indicator: string) => scoreOf(cube, { unit, indicator, period });
  const score: Score = (unit) =>
    by === "worst" ? [notMet(sides.indicators.map((each) => at(unit, each)))] : at(unit, by);
  return ordered(sides.units, order, score);
}

/** Indicators as its columns. */
export function orderIndicators(cube: VerdictCube, sides: MatrixSides, order: LineOrder) {
  const { period, by } = order;
  const at = (indicator: string, unit: string) => scoreOf(cube, { unit, indicator, period });
  const score: Score = (indicator) =>
    by === "worst" ? [notMet(sides.units.map((each) => at(indicator, each)))] : at(indicator, by);
  return ordered(sides.indicators, order, score);
}

/** Worst first: the state, and among equals the larger share of the target missed. */
function scoreOf(cube: VerdictCube, address: Parameters<typeof cellAt>[1]): readonly number[] {
  const cell = cellAt(cube, address);
  if (!cell) return [verdictStates.length, 0];
  return [verdictStates.indexOf(cell.state), -(cell.relativeGap ?? 0)];
}

function notMet(scores: readonly (readonly number[])[]): number {
  return -scores.filter(([state]) => state === 0).length;
}

function ordered(lines: readonly string[], { by, pinned }: LineOrder, score: Score) {
  const sorted = by === "" ? lines : byScore(lines, score);
  const first = pinned.filter((line) => lines.includes(line));
  return [...first, ...sorted.filter((line) => !first.includes(line))];
}

function byScore(lines: readonly string[], score: Score): readonly string[] {
  const scores = new Map(lines.map((line) => [line, score(line)]));
  return lines.toSorted((one, other) => {
    const [a, b] = [scores.get(one) ?? [], scores.get(other) ?? []];
    const differing = a.findIndex((figure, place) => figure !== b[place]);
    return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
  });
}
