import type { Geometry, Position } from "geojson";
import type { ToLonLat } from "../../domain/tables/coordinates/row-positions";

/** How deep the lists of each kind of geometry lie (RFC 7946, 3.1). */
const depths: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

const DEEPEST_COLLECTION = 8;

export type CleanGeometry =
  | { readonly kind: "geometry"; readonly geometry: Geometry; readonly isMended: boolean }
  | { readonly kind: "none" }
  /** `isText`: a coordinate in quotation marks, which no writer of the format makes. */
  | { readonly kind: "bad"; readonly isText: boolean };

const none: CleanGeometry = { kind: "none" };
const bad: CleanGeometry = { kind: "bad", isText: false };

/**
 * A foreign geometry, checked: of a known kind, finite numbers nested as the kind asks, rings closed
 * (mended) and long enough. Heights are dropped; coordinates become longitude and latitude.
 */
export function cleanGeometry(given: unknown, toLonLat: ToLonLat | null, depth = 0): CleanGeometry {
  if (given === null || given === undefined) return none;
  if (typeof given !== "object") return bad;
  const { type, coordinates, geometries } = given as Record<string, unknown>;
  if (type === "GeometryCollection") return cleanCollection(geometries, toLonLat, depth);
  const nesting = typeof type === "string" && Object.hasOwn(depths, type) ? depths[type] : null;
  if (nesting === undefined || nesting === null) return bad;
  if (Array.isArray(coordinates) && coordinates.length === 0) return none;
  const cleaner = new CoordinateCleaner(toLonLat, String(type));
  const clean = cleaner.clean(coordinates, nesting);
  if (clean === null) return { kind: "bad", isText: cleaner.hasText };
  return {
    kind: "geometry",
    geometry: { type, coordinates: clean } as Geometry,
    isMended: cleaner.isMended,
  };
}

function cleanCollection(given: unknown, toLonLat: ToLonLat | null, depth: number): CleanGeometry {
  if (!Array.isArray(given) || depth > DEEPEST_COLLECTION) return bad;
  const parts = given.map((part) => cleanGeometry(part, toLonLat, depth + 1));
  const whole = parts.filter((part) => part.kind === "geometry");
  const broken = parts.find(({ kind }) => kind === "bad");
  if (broken) return broken;
  if (whole.length === 0) return none;
  return {
    kind: "geometry",
    geometry: { type: "GeometryCollection", geometries: whole.map(({ geometry }) => geometry) },
    isMended: whole.some(({ isMended }) => isMended),
  };
}

type Coordinates = Position | readonly Coordinates[];

class CoordinateCleaner {
  isMended = false;
  hasText = false;
  readonly #toLonLat: ToLonLat | null;
  readonly #isArea: boolean;
  readonly #isLine: boolean;

  constructor(toLonLat: ToLonLat | null, type: string) {
    this.#toLonLat = toLonLat;
    this.#isArea = type.endsWith("Polygon");
    this.#isLine = type.endsWith("LineString");
  }

  clean(given: unknown, depth: number): Coordinates | null {
    if (!Array.isArray(given)) return null;
    if (depth === 0) return this.#position(given);
    const parts: Coordinates[] = [];
    for (const part of given) {
      const clean = this.clean(part, depth - 1);
      if (clean === null) return null;
      parts.push(clean);
    }
    if (depth > 1) return parts.length > 0 ? parts : null;
    return this.#line(parts as Position[]);
  }

  #position(given: readonly unknown[]): Position | null {
    const [first, second] = given;
    this.hasText ||= typeof first === "string" || typeof second === "string";
    if (typeof first !== "number" || typeof second !== "number") return null;
    const [longitude, latitude] = this.#toLonLat?.(first, second) ?? [first, second];
    return Number.isFinite(longitude) && Number.isFinite(latitude) ? [longitude, latitude] : null;
  }

  #line(positions: Position[]): Position[] | null {
    if (this.#isLine) return positions.length >= 2 ? positions : null;
    if (!this.#isArea) return positions;
    const [first, last] = [positions[0], positions.at(-1)];
    if (!first || !last) return null;
    if (first[0] !== last[0] || first[1] !== last[1]) {
      positions.push(first);
      this.isMended = true;
    }
    return positions.length >= 4 ? positions : null;
  }
}
