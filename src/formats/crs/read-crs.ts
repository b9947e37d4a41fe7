import proj4 from "proj4";
import { gcj02ToWgs84 } from "../../domain/spatial/gcj02";
import type { ToLonLat } from "../../domain/tables/coordinates/row-positions";
import { crsOfCode } from "./epsg";

export interface Crs {
  /** "EPSG:4547", or the name a text gives it. */
  readonly name: string;
  /** null where the coordinates are longitude and latitude already. */
  readonly toLonLat: ToLonLat | null;
  /** Wrong by up to about a hundred metres: an old datum taken for WGS 84. */
  readonly isApproximate: boolean;
}

/**
 * The coordinate system a text names: an EPSG code or URN, a WKT (.prj), PROJJSON or a proj text.
 * Coordinates are taken as easting before northing whatever the register says, as files have them.
 * null where it is not known.
 */
export function readCrs(text: string): Crs | null {
  const trimmed = text.trim();
  if (/CRS:?84\b/i.test(trimmed) && trimmed.length < 60) return lonLat("CRS84");
  if (/^GCJ-?02$/i.test(trimmed))
    return { name: "GCJ-02", toLonLat: (x, y) => gcj02ToWgs84([x, y]), isApproximate: false };
  const code = codeIn(trimmed);
  const known = code === null ? null : crsOfCode(code);
  if (known) return fromDefinition(`EPSG:${code}`, known.definition, known.isApproximate);
  if (/^[A-Z][A-Z0-9_]+\s*\[|^\+proj=|^\{/i.test(trimmed)) return fromText(trimmed);
  return null;
}

/** EPSG:4326 under its own name, for files that say nothing. */
export function lonLat(name: string): Crs {
  return { name, toLonLat: null, isApproximate: false };
}

const CODE_ONLY =
  /^(?:EPSG:{1,2}|ESRI:|urn:ogc:def:crs:EPSG:[^:]*:|https?:.*\/EPSG\/[^/]+\/)?(\d{2,6})$/i;
/** The last authority of a WKT is that of the whole. */
const WKT_CODE = /(?:AUTHORITY|ID)\["EPSG",\s*"?(\d+)"?\]\s*\]\s*$/i;

function codeIn(text: string): number | null {
  const code = CODE_ONLY.exec(text)?.[1] ?? WKT_CODE.exec(text)?.[1] ?? null;
  return code === null ? null : Number(code);
}

const OLD_DATUM = /beijing|krass|xian.?1980|D_Xian|Pulkovo/i;

function fromText(text: string): Crs | null {
  const name = /^[^["]*\[\s*"([^"]+)"/.exec(text)?.[1] ?? /"name"\s*:\s*"([^"]+)"/.exec(text)?.[1];
  const isDegrees =
    /^(?:GEOGCS|GEOGCRS|GEODCRS|BASEGEOGCRS)/i.test(text) ||
    /"type"\s*:\s*"GeographicCRS"/.test(text);
  const isApproximate = OLD_DATUM.test(text);
  if (isDegrees) return { name: name ?? text.slice(0, 40), toLonLat: null, isApproximate };
  try {
    const definition = text.startsWith("{") ? (JSON.parse(text) as string) : text;
    return fromDefinition(name ?? text.slice(0, 40), definition, isApproximate);
  } catch {
    return null;
  }
}

function fromDefinition(
  name: string,
  definition: string | null,
  isApproximate: boolean,
): Crs | null {
  if (definition === null) return { name, toLonLat: null, isApproximate };
  const { inverse } = proj4(definition);
  const toLonLat: ToLonLat = (easting, northing) => {
    const [longitude = Number.NaN, latitude = Number.NaN] = inverse([easting, northing]);
    return [longitude, latitude];
  };
  return { name, toLonLat, isApproximate };
}
