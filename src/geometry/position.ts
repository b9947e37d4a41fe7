import type { Position as GeoPosition } from "geojson";

/** Longitude and latitude in degrees, CGCS2000. */
export type Position = readonly [longitude: number, latitude: number];

export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** A degree of longitude as a share of a degree of latitude: flat reckoning inside one city. */
export function longitudeScale(latitude: number): number {
  return Math.cos((latitude * Math.PI) / 180);
}

/** A position as GeoJSON holds it, without its height. */
export function asPosition([longitude = 0, latitude = 0]: Readonly<GeoPosition>): Position {
  return [longitude, latitude];
}
