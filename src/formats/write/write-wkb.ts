import type { Geometry, Position } from "geojson";

const codes = {
  Point: 1,
  LineString: 2,
  Polygon: 3,
  MultiPoint: 4,
  MultiLineString: 5,
  MultiPolygon: 6,
  GeometryCollection: 7,
} as const;

/** A geometry as little-endian well-known binary (OGC 06-103r4), two coordinates per place. */
export function wkbOf(geometry: Geometry): Uint8Array {
  const numbers: number[] = [];
  put(geometry, numbers);
  return Uint8Array.from(numbers);
}

function put(geometry: Geometry, out: number[]): void {
  out.push(1);
  putCount(codes[geometry.type], out);
  if (geometry.type === "Point") putPosition(geometry.coordinates, out);
  else if (geometry.type === "LineString") putLine(geometry.coordinates, out);
  else if (geometry.type === "Polygon") putList(geometry.coordinates, out, putLine);
  else putList(partsOf(geometry), out, put);
}

/** The single geometries a manifold one is made of. */
function partsOf(
  geometry: Exclude<Geometry, { readonly type: "Point" | "LineString" | "Polygon" }>,
): readonly Geometry[] {
  if (geometry.type === "GeometryCollection") return geometry.geometries;
  const type = geometry.type.slice("Multi".length);
  return geometry.coordinates.map((coordinates) => ({ type, coordinates }) as Geometry);
}

function putList<Part>(
  parts: readonly Part[],
  out: number[],
  putOne: (part: Part, out: number[]) => void,
): void {
  putCount(parts.length, out);
  for (const part of parts) putOne(part, out);
}

function putLine(line: readonly Position[], out: number[]): void {
  putList(line, out, putPosition);
}

function putPosition([x = Number.NaN, y = Number.NaN]: Position, out: number[]): void {
  out.push(...new Uint8Array(new Float64Array([x, y]).buffer));
}

function putCount(count: number, out: number[]): void {
  out.push(...new Uint8Array(new Uint32Array([count]).buffer));
}
