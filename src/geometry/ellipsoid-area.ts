import type { MultiPolygon, Polygon, Position } from "geojson";

// CGCS2000: GB 22021-2008, a in metres and flattening.
const AXIS = 6378137;
const FLATTENING = 1 / 298.257222101;
const E2 = FLATTENING * (2 - FLATTENING);
const E = Math.sqrt(E2);

/** Authalic q of a geodetic latitude (Snyder 1987, eq. 3-12); equal areas have equal Δq. */
function q(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const es = E * sine;
  return (1 - E2) * (sine / (1 - es * es) - Math.log((1 - es) / (1 + es)) / (2 * E));
}

/** Signed area of a ring in m² on the cylindrical equal-area map, edges straight on that map. */
function ringArea(ring: readonly Position[]): number {
  let twice = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x1 = 0, y1 = 0] = ring[index - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[index] ?? [];
    twice += ((x1 - x2) * Math.PI * (q(y1) + q(y2))) / 180;
  }
  return (AXIS * AXIS * twice) / 4;
}

/**
 * Area in km² on the CGCS2000 ellipsoid. Edges are taken straight in the equal-area projection; for
 * edges of a few kilometres that differs from geodesics by less than 1e-7 of the area.
 */
export function areaKm2(geometry: Polygon | MultiPolygon): number {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  let squareMetres = 0;
  for (const rings of polygons)
    for (const [index, ring] of rings.entries())
      squareMetres += Math.abs(ringArea(ring)) * (index === 0 ? 1 : -1);
  return squareMetres / 1e6;
}
