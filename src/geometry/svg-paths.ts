import type { FeatureCollection, Geometry, Position } from "geojson";
import { boundsOf } from "./bounds-of";
import { labelPointOf } from "./label-point";
import type { Bounds } from "./position";
import { polygonsOf } from "./rings-of";

type Shapes = FeatureCollection<Geometry, Readonly<Record<string, unknown>> | null>;

type Point = readonly [x: number, y: number];

export interface SvgShape {
  readonly code: string;
  /** Path data of all rings, for fill-rule evenodd. */
  readonly path: string;
  /** A point well inside, for a sign. */
  readonly at: Point;
  /** Width and height of the box around it. */
  readonly size: readonly [width: number, height: number];
}

export interface SvgShapes {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly SvgShape[];
  /** Where a point of the world lies in the picture. */
  readonly place: (position: Position) => Point;
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
  const { project, height, unitsPerKm } = projection(bounds, width);
  const place = (position: Position) => rounded(project(position));
  const shapes = collection.features.flatMap(({ geometry, properties }): readonly SvgShape[] => {
    const code = properties?.["code"];
    const rings = polygonsOf(geometry).flat();
    const around = boundsOf(geometry);
    if (typeof code !== "string" || rings.length === 0 || !around) return [];
    const path = rings.map((ring) => pathOf(ring.map(project))).join("");
    return [{ code, path, at: place([...labelPointOf(geometry)]), size: sizeOf(around, place) }];
  });
  return { width, height, shapes, place, unitsPerKm };
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
  const project = ([longitude = 0, latitude = 0]: Position): Point => [
    (longitude - west) * squeeze * scale,
    (north - latitude) * scale,
  ];
  const unitsPerKm = scale / KM_PER_DEGREE;
  return { project, height: Math.ceil((north - south) * scale), unitsPerKm };
}

function rounded([x, y]: Point): Point {
  return [Number(x.toFixed(1)), Number(y.toFixed(1))];
}

function sizeOf([west, south, east, north]: Bounds, place: SvgShapes["place"]): Point {
  const [left, top] = place([west, north]);
  const [right, bottom] = place([east, south]);
  return [right - left, bottom - top];
}

function pathOf(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`;
}
