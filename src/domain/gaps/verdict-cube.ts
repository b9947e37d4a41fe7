import { isOfSameVersion, type Versioned, versionOf } from "../observation";
import type { Period } from "../period";
import type { UnitCode } from "../unit-code";
import { restsOnDemo } from "./rank";
import { type Verdict, type VerdictState, verdictStates } from "./verdict";

/** What the cube is laid out by; a cell's place is (period × indicators + indicator) × units + unit. */
export interface CubeAxes {
  /** Oldest first. */
  readonly periods: readonly Period[];
  readonly indicators: readonly string[];
  readonly units: readonly UnitCode[];
}

/**
 * Every verdict of all units, indicators and periods as columns: built once per change of the rows, so
 * that moving a period, a filter or a selection reads figures and never judges or asks again. Traces
 * are not in it; they are made for the one cell that is opened.
 */
export interface VerdictCube extends CubeAxes {
  /** Place in `verdictStates`; `NOT_IN_CUBE` where nothing was judged. */
  readonly states: Uint8Array;
  /** Native unit of the indicator; NaN where none was reported. */
  readonly values: Float64Array;
  /** > 0 short of the target, in the native unit; NaN where unknown. */
  readonly gaps: Float64Array;
  /** The gap as a share of the target; NaN where it has no meaning. */
  readonly relativeGaps: Float64Array;
  /** Target in the native unit; NaN where the rule compares words or there is none. */
  readonly targets: Float64Array;
  /** Bits of `cubeFlags`. */
  readonly flags: Uint8Array;
  /** The version of the figures that name one, by place: few do. */
  readonly versions: ReadonlyMap<number, string>;
  readonly placeOf: (cell: CellAddress) => number;
}

export interface CellAddress {
  readonly unit: string;
  readonly indicator: string;
  readonly period: string;
}

export const NOT_IN_CUBE = 255;

export const cubeFlags = { demo: 1, binding: 2, notApplicable: 4, implausible: 8 } as const;

/** Lays out the verdicts of each period; those of units or indicators off the axes are left out. */
export function buildCube(
  axes: CubeAxes,
  verdictsOf: (period: Period) => Iterable<Verdict>,
): VerdictCube {
  const size = axes.periods.length * axes.indicators.length * axes.units.length;
  const column = () => new Float64Array(size).fill(Number.NaN);
  const versions = new Map<number, string>();
  const cube = {
    ...axes,
    states: new Uint8Array(size).fill(NOT_IN_CUBE),
    values: column(),
    gaps: column(),
    relativeGaps: column(),
    targets: column(),
    flags: new Uint8Array(size),
    versions,
    placeOf: placesOf(axes),
  };
  for (const period of axes.periods)
    for (const verdict of verdictsOf(period)) fill(cube, period, verdict);
  return cube;
}

type Filling = VerdictCube & { readonly versions: Map<number, string> };

/** Where a cell stands, or -1 when the cube has no such cell. */
function placesOf({ periods, indicators, units }: CubeAxes): VerdictCube["placeOf"] {
  const indexed = (names: readonly string[]) => new Map(names.map((name, at) => [name, at]));
  const [byPeriod, byIndicator, byUnit] = [periods, indicators, units].map(indexed);
  return ({ unit, indicator, period }) => {
    const [p, i, u] = [byPeriod?.get(period), byIndicator?.get(indicator), byUnit?.get(unit)];
    if (p === undefined || i === undefined || u === undefined) return -1;
    return (p * indicators.length + i) * units.length + u;
  };
}

function fill(cube: Filling, period: Period, verdict: Verdict): void {
  const place = cube.placeOf({ ...verdict, period });
  if (place < 0) return;
  cube.states[place] = verdictStates.indexOf(verdict.state);
  cube.values[place] = verdict.value ?? Number.NaN;
  cube.gaps[place] = verdict.gap ?? Number.NaN;
  cube.relativeGaps[place] = verdict.relativeGap ?? Number.NaN;
  cube.targets[place] = verdict.target?.value ?? Number.NaN;
  cube.flags[place] =
    (restsOnDemo(verdict) ? cubeFlags.demo : 0) |
    (verdict.attribute === "binding" ? cubeFlags.binding : 0) |
    (verdict.reason === "not-applicable" ? cubeFlags.notApplicable : 0) |
    (verdict.reason === "implausible" ? cubeFlags.implausible : 0);
  if (verdict.version !== undefined) cube.versions.set(place, verdict.version);
}

/** One cell of the cube, as values again. */
export interface CubeCell extends Versioned {
  readonly state: VerdictState;
  readonly value: number | null;
  readonly gap: number | null;
  readonly relativeGap: number | null;
  readonly target: number | null;
  readonly isDemo: boolean;
  readonly isBinding: boolean;
  readonly applies: boolean;
  /** False where the figure cannot be right (out of its range): it is held against nothing. */
  readonly isPlausible: boolean;
}

/** Null where the cube has no such cell or nothing was judged there. */
export function cellAt(cube: VerdictCube, address: CellAddress): CubeCell | null {
  const place = cube.placeOf(address);
  const state = verdictStates[cube.states[place] ?? NOT_IN_CUBE];
  if (!state) return null;
  const flags = cube.flags[place] ?? 0;
  return {
    state,
    value: known(cube.values[place]),
    gap: known(cube.gaps[place]),
    relativeGap: known(cube.relativeGaps[place]),
    target: known(cube.targets[place]),
    isDemo: (flags & cubeFlags.demo) !== 0,
    isBinding: (flags & cubeFlags.binding) !== 0,
    applies: (flags & cubeFlags.notApplicable) === 0,
    isPlausible: (flags & cubeFlags.implausible) === 0,
    ...versionOf({ version: cube.versions.get(place) }),
  };
}

function known(figure: number | undefined): number | null {
  return figure === undefined || Number.isNaN(figure) ? null : figure;
}

/** The earlier cell as far as this one can be held against it; null where it cannot be right or is of another version. */
export function comparableBefore(before: CubeCell | null, now: CubeCell): CubeCell | null {
  return before?.isPlausible && isOfSameVersion(before, now) ? before : null;
}
