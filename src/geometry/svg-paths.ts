import type { FeatureCollection, Geometry, Position } from "geojson";
import { boundsOf } from "./bounds-of";
import { labelPointOf } from "./label-point";
import type { Bounds } from "./position";
import { polygonsOf } from "./rings-of";

type Shapes = FeatureCollection<Geometry, Readonly<Record<string, unknown>> | null>;

export interface SvgShape {
  readonly code: string;
  /** Path data of all rings, for fill-rule evenodd. */
  readonly path: string;
  /** A point well inside, for a sign. */
  readonly at: readonly [x: number, y: number];
  /** Width and height of the box around it. */
  readonly size: readonly [width: number, height: number];
}

export interface SvgShapes {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly SvgShape[];
  /** Where a point of the world lies in the picture. */
  readonly place: (position: Position) => readonly [x: number, y: number];
  /** How many units of the picture a kilometre is. */
  readonly unitsPerKm: number;
}

const KM_PER_DEGREE = 111.32;

/**
 * Polygons as paths of a small picture `width` wide, to a tenth of its unit. Equirectangular, true at
 * the middle latitude: over a city the error of shape is below what the eye sees. Null without shapes.
 */
export function svgPaths(collection: Shapes, width: number): SvgShapes | null {
  const bounds = boundsOf(collection);
  if (!bounds) return null;
  const { place, height, unitsPerKm } = projection(bounds, width);
  const shapes = collection.features.flatMap(({ geometry, properties }): readonly SvgShape[] => {
    const code = properties?.["code"];
    const polygons = polygonsOf(geometry);
    if (typeof code !== "string" || polygons.length === 0) return [];
    const rings = polygons.flat().map((ring) => ring.map(place));
    const path = rings.map(pathOf).join("");
    const [x, y] = place([...labelPointOf(geometry)]);
    return [{ code, path, at: [Number(x), Number(y)], size: sizeOf(rings.flat()) }];
  });
  return {
    width,
    height,
    shapes,
    place(position) {
      const [x, y] = place(position);
      return [Number(x), Number(y)];
    },
    unitsPerKm,
  };
}

/** The same as large as fits into a box. */
export function svgPathsWithin(
  collection: Shapes,
  box: { readonly width: number; readonly height: number },
): SvgShapes | null {
  const bounds = boundsOf(collection);
  if (!bounds) return null;
  const { height } = projection(bounds, box.width);
  const width = height > box.height ? Math.floor((box.width * box.height) / height) : box.width;
  return svgPaths(collection, width);
}

function projection([west, south, east, north]: Bounds, width: number) {
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = width / ((east - west) * squeeze);
  const place = ([longitude = 0, latitude = 0]: Position): readonly [string, string] => [
    ((longitude - west) * squeeze * scale).toFixed(1),
    ((north - latitude) * scale).toFixed(1),
  ];
  const unitsPerKm = scale / KM_PER_DEGREE;
  return { place, height: Math.ceil((north - south) * scale), unitsPerKm };
}

function sizeOf(points: readonly (readonly [string, string])[]): readonly [number, number] {
  const extent = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  return [extent(points.map(([x]) => Number(x))), extent(points.map(([, y]) => Number(y)))];
}

function pathOf(points: readonly (readonly [string, string])[]): string {
  return `M${points.map(([x, y]) => `${x} ${y}`).join("L")}Z`;
}
