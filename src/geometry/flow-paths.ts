import { flatKm, partOfLine, placeOnLine } from "./along-line";
import { longitudeScale, type Position } from "./position";

/** Nearer to the water than this a source needs no path of its own to it. */
const ON_WATER_KM = 1.5;

export interface FlowSource {
  readonly id: string;
  readonly at: Position;
}

export interface FlowPath {
  readonly id: string;
  readonly path: readonly Position[];
}

export interface Flows {
  /** Along the water down to the section; null where no line is known or nothing comes by it. */
  readonly trunk: readonly Position[] | null;
  /** From each source to the water, or straight to the section. */
  readonly branches: readonly FlowPath[];
}

/**
 * How water comes from its sources to a section: each to the nearest place of the line above it, from there
 * along the line. `line` runs downstream; without one every source goes straight. Where no source is known
 * the trunk begins at the uppermost of the places that lie `beside` the water.
 */
export function flowsTo(
  to: Position,
  line: readonly Position[] | null,
  {
    sources,
    beside,
  }: { readonly sources: readonly FlowSource[]; readonly beside: readonly Position[] },
): Flows {
  const mouth = line && placeOnLine(line, to);
  const above = line && mouth ? partOfLine(line, 0, mouth.km) : [];
  const joins = sources.map(({ id, at }) => ({ id, at, place: placeOnLine(above, at) }));
  const from = sources.length > 0 ? sources.map(({ at }) => at) : beside;
  const starts = from.flatMap((at) => placeOnLine(above, at)?.km ?? []);
  const trunk = mouth && starts.length > 0 ? partOfLine(above, Math.min(...starts), mouth.km) : [];
  return {
    trunk: trunk.length > 1 ? [...trunk, to] : null,
    branches: joins.flatMap(({ id, at, place }) => {
      if (place && place.offKm <= ON_WATER_KM) return [];
      const end = place?.at ?? to;
      return flatKm(at, end) > 0 ? [{ id, path: [at, end] }] : [];
    }),
  };
}

/** A sign of direction on a path. */
export interface FlowArrow {
  readonly at: Position;
  /** Degrees counter-clockwise from east. */
  readonly angle: number;
}

/** Arrows at equal distances along a path, at least one, each the way the path runs there. */
export function arrowsAlong(path: readonly Position[], everyKm: number): readonly FlowArrow[] {
  const length = path.slice(1).reduce((sum, to, index) => sum + flatKm(path[index] ?? to, to), 0);
  const count = Math.max(1, Math.round(length / everyKm));
  return Array.from({ length: count }, (_, index) => {
    const km = (length * (index + 0.5)) / count;
    // The way over some stretch, not over the one short piece of a bent river.
    const reach = Math.min(2, length / 4);
    const stretch = partOfLine(path, km - reach, km + reach);
    const [from, to] = [stretch.at(0), stretch.at(-1)];
    const at = partOfLine(path, km, km)[0];
    return from && to && at ? [{ at, angle: angleOf(from, to) }] : [];
  }).flat();
}

function angleOf([ax, ay]: Position, [bx, by]: Position): number {
  return (Math.atan2(by - ay, (bx - ax) * longitudeScale(ay)) * 180) / Math.PI;
}
