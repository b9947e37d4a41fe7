/** Gauss-Krüger zones of CGCS2000: codes of the EPSG register from `first` on, one per zone from number `zone` on. */
export const cgcs2000Zones = [
  { first: 4534, count: 21, zone: 25, width: 3, isZoneShown: false },
  { first: 4513, count: 21, zone: 25, width: 3, isZoneShown: true },
  { first: 4502, count: 11, zone: 13, width: 6, isZoneShown: false },
  { first: 4491, count: 11, zone: 13, width: 6, isZoneShown: true },
] as const;

export interface Zone {
  /** "EPSG:4546" */
  readonly crs: string;
  /** In degrees. */
  readonly meridian: number;
  readonly width: 3 | 6;
  /** null where eastings do not show it. */
  readonly number: number | null;
}

const EASTINGS = 1_000_000;
/** How far from its meridian a place may be surveyed in a zone of 3°: its neighbour's places too. */
const FARTHEST = 4.5;

/** The zones that places about a longitude are surveyed in, those of the nearest meridian first. */
export function zonesNear(longitude: number): readonly Zone[] {
  const far = ({ meridian }: Zone) => Math.abs(meridian - longitude);
  return allZones()
    .filter((zone) => far(zone) <= (zone.width === 3 ? FARTHEST : 3))
    .toSorted((one, other) => one.width - other.width || far(one) - far(other));
}

/** The system of an easting that shows its zone ("38 541 234": "EPSG:4526"), if that lies about the longitude. */
export function crsOfEasting(easting: number, near: number | null): string | null {
  if (near === null) return null;
  const number = Math.floor(easting / EASTINGS);
  return zonesNear(near).find((zone) => zone.number === number)?.crs ?? null;
}

function allZones(): readonly Zone[] {
  return cgcs2000Zones.flatMap(({ first, count, zone, width, isZoneShown }) =>
    Array.from({ length: count }, (_, at) => ({
      crs: `EPSG:${first + at}`,
      meridian: meridianOf(zone + at, width),
      width,
      number: isZoneShown ? zone + at : null,
    })),
  );
}

/** The middle of a zone by its number, in degrees. */
export function meridianOf(zone: number, width: 3 | 6): number {
  return width === 3 ? zone * 3 : zone * 6 - 3;
}
