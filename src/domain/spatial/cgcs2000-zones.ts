/** A 3° zone of CGCS2000 (Gauss-Krüger), eastings with the zone's number before them or without. */
export interface Zone {
  /** "EPSG:4546" */
  readonly crs: string;
  /** In degrees. */
  readonly meridian: number;
  /** null where eastings do not show it. */
  readonly number: number | null;
}

/** EPSG register: codes from the first zone of China on, one per zone. */
const FIRST = { wide: { zone: 13, shown: 4491 }, narrow: { zone: 25, shown: 4513, bare: 4534 } };
const LAST = { wide: 23, narrow: 45 };
const EASTINGS = 1_000_000;
const WIDTH = 3;

/** The zones whose meridian is the nearest to a longitude, or next to it: those a place of there is surveyed in. */
export function zonesNear(longitude: number): readonly Zone[] {
  const middle = Math.round(longitude / WIDTH);
  const zones = [middle, middle - 1, middle + 1].filter(isNarrow);
  const of = (number: number, first: number, isShown: boolean): Zone => ({
    crs: `EPSG:${first + number - FIRST.narrow.zone}`,
    meridian: number * WIDTH,
    number: isShown ? number : null,
  });
  return zones.flatMap((number) => [
    of(number, FIRST.narrow.bare, false),
    of(number, FIRST.narrow.shown, true),
  ]);
}

/** The system of an easting that shows its zone ("38 541 234": "EPSG:4526"); null where it shows none. */
export function crsOfEasting(easting: number): string | null {
  const zone = Math.floor(easting / EASTINGS);
  if (isNarrow(zone)) return `EPSG:${FIRST.narrow.shown + zone - FIRST.narrow.zone}`;
  const { zone: first, shown } = FIRST.wide;
  return zone >= first && zone <= LAST.wide ? `EPSG:${shown + zone - first}` : null;
}

function isNarrow(zone: number): boolean {
  return zone >= FIRST.narrow.zone && zone <= LAST.narrow;
}
