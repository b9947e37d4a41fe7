import { cgcs2000Zones, meridianOf } from "../../domain/spatial/cgcs2000-zones";

/** What a code of the EPSG register means, as a text proj4 reads. */
export interface KnownCrs {
  /** null: degrees of longitude and latitude already. */
  readonly definition: string | null;
  /** Its datum is taken for WGS 84 without a shift: wrong by up to about a hundred metres. */
  readonly isApproximate: boolean;
}

const degrees: KnownCrs = { definition: null, isApproximate: false };
const nearDegrees: KnownCrs = { definition: null, isApproximate: true };

/** Longitude and latitude on a datum within a metre of WGS 84. */
const exactDegrees = new Set([
  4326, 4490, 4979, 4480, 4258, 4269, 4171, 4937, 4283, 7844, 4612, 6668, 84,
]);
/** 北京 1954 and 西安 1980, whose shift to WGS 84 is not public. */
const oldDegrees = new Set([4214, 4610, 4555]);

const MERCATOR = "+proj=merc +a=6378137 +b=6378137 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m";

/**
 * Gauss-Krüger zones of China: codes from `first`, one per zone from number `zone` on. With the zone
 * in the easting (37 500 000) or without it (500 000). Source: EPSG register; GB/T 17798 names the zones.
 */
const gaussKrueger = [
  ...cgcs2000Zones.map((family) => ({ ...family, body: "+ellps=GRS80" })),
  {
    first: 2327,
    count: 11,
    zone: 13,
    width: 6,
    isZoneShown: true,
    body: "+a=6378140 +b=6356755.288157528",
  },
  {
    first: 2338,
    count: 11,
    zone: 13,
    width: 6,
    isZoneShown: false,
    body: "+a=6378140 +b=6356755.288157528",
  },
  {
    first: 2349,
    count: 21,
    zone: 25,
    width: 3,
    isZoneShown: true,
    body: "+a=6378140 +b=6356755.288157528",
  },
  {
    first: 2370,
    count: 21,
    zone: 25,
    width: 3,
    isZoneShown: false,
    body: "+a=6378140 +b=6356755.288157528",
  },
  { first: 2401, count: 21, zone: 25, width: 3, isZoneShown: true, body: "+ellps=krass" },
  { first: 2422, count: 21, zone: 25, width: 3, isZoneShown: false, body: "+ellps=krass" },
  { first: 21413, count: 11, zone: 13, width: 6, isZoneShown: true, body: "+ellps=krass" },
  { first: 21453, count: 11, zone: 13, width: 6, isZoneShown: false, body: "+ellps=krass" },
] as const;

/** National systems that sample files come in. Source: EPSG register. */
const others: ReadonlyMap<number, string> = new Map([
  [
    27700,
    "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy +towgs84=446.448,-125.157,542.06,0.1502,0.247,0.8421,-20.4894 +units=m",
  ],
  [
    2154,
    "+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m",
  ],
  [3035, "+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +units=m"],
]);

/** null for a code we do not know. */
export function crsOfCode(code: number): KnownCrs | null {
  if (exactDegrees.has(code)) return degrees;
  if (oldDegrees.has(code)) return nearDegrees;
  if (code === 3857 || code === 900913 || code === 3785 || code === 102100)
    return { definition: MERCATOR, isApproximate: false };
  const other = others.get(code);
  if (other) return { definition: other, isApproximate: false };
  return utmZone(code) ?? chineseZone(code);
}

function utmZone(code: number): KnownCrs | null {
  const zone = code % 100;
  const half = Math.floor(code / 100);
  if ((half !== 326 && half !== 327) || zone < 1 || zone > 60) return null;
  const south = half === 327 ? " +south" : "";
  return {
    definition: `+proj=utm +zone=${zone}${south} +datum=WGS84 +units=m`,
    isApproximate: false,
  };
}

function chineseZone(code: number): KnownCrs | null {
  const family = gaussKrueger.find(({ first, count }) => code >= first && code < first + count);
  if (!family) return null;
  const zone = family.zone + code - family.first;
  const meridian = meridianOf(zone, family.width);
  const easting = (family.isZoneShown ? zone * 1_000_000 : 0) + 500_000;
  return {
    definition: `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=1 +x_0=${easting} +y_0=0 ${family.body} +units=m`,
    isApproximate: !family.body.includes("GRS80"),
  };
}
