import type { FeatureCollection, Geometry, Position } from "geojson";
import type { CityPack } from "../../domain/city";
import type { Unit } from "../../domain/unit";
import { parseUnitCode } from "../../domain/unit-code";
import type { Section } from "../../domain/water/section";
import { cityLayers } from "./city-content";

const OWN_ID = /^own-\d{6}(?:-\d{1,3})?$/;
const VERSION_FILE = /^(?!pack\.|opening\.)[a-z0-9][\w.-]{0,80}\.json$/;
const LONGEST_NAME = 200;
const MOST_DECIMALS = 20;

/**
 * Where a pack that fits the schema still could not be opened: its place, or null where nothing is wrong.
 * A pack made elsewhere is trusted for nothing that one made here is sure to have.
 */
export function faultOfPack(pack: CityPack): string | null {
  const { done, value } = faults(pack).next();
  return done ? null : value;
}

function* faults(pack: CityPack): Generator<string, void> {
  if (!areAllFinite(pack)) yield "1e999";
  yield* cityFaults(pack);
  yield* unitFaults(pack);
  yield* sectionFaults(pack);
  for (const [at, { decimals }] of pack.limits.entries())
    if (!isCount(decimals, MOST_DECIMALS)) yield `limits.${at}.decimals`;
  for (const [at, { indicators }] of pack.programmes.entries())
    for (const [row, { decimals }] of indicators.entries())
      if (!isCount(decimals, MOST_DECIMALS)) yield `programmes.${at}.indicators.${row}.decimals`;
}

function* cityFaults({ city, programmes }: CityPack): Generator<string, void> {
  const { bounds, waterSeasons, layers = [] } = city;
  const [west, south, east, north] = bounds;
  if (!OWN_ID.test(city.id)) yield "city.id";
  if (!isName(city.name.zh) || !isName(city.name.en)) yield "city.name";
  if (!isPosition([west, south]) || !isPosition([east, north]) || west > east || south > north)
    yield "city.bounds";
  if (!programmes.some(({ id }) => id === city.programmeInForce)) yield "city.programmeInForce";
  if (!layers.includes("county")) yield "city.layers";
  if (layers.some((layer) => !cityLayers.some((each) => each === layer))) yield "city.layers";
  if (city.versions.some(({ file }) => !VERSION_FILE.test(file))) yield "city.versions";
  for (const season of ["high", "level", "low"] as const)
    if (waterSeasons[season].some((month) => !isCount(month - 1, 11)))
      yield `city.waterSeasons.${season}`;
}

function* unitFaults({ city, places: { units } }: CityPack): Generator<string, void> {
  const known = new Set<string>(units.map(({ code }) => code));
  if (known.size < units.length) yield "places.units";
  if (!units.some(({ code, level }) => level === "city" && code === city.code)) yield "city.code";
  yield* rowFaults<Unit>("places.units", units, {
    code: ({ code }) => parseUnitCode(code) === code,
    name: ({ name }) => isName(name.zh) && isName(name.en),
    parent: ({ code, parent }) => parent === null || (parent !== code && known.has(parent)),
    drawnIn: ({ drawnIn }) => drawnIn === null || known.has(drawnIn),
  });
}

function* sectionFaults({ places: { units, sections } }: CityPack): Generator<string, void> {
  const known = new Set<string>(units.map(({ code }) => code));
  if (new Set(sections.map(({ id }) => id)).size < sections.length) yield "places.sections";
  yield* rowFaults<Section>("places.sections", sections, {
    id: ({ id }) => isName(id),
    name: ({ name }) => isName(name.zh) && isName(name.en),
    position: ({ position }) => position === null || isPosition(position),
    county: ({ county }) => county === null || known.has(county),
  });
}

function* rowFaults<Row>(
  place: string,
  rows: readonly Row[],
  isRight: { readonly [Field in keyof Row]?: (row: Row) => boolean },
): Generator<string, void> {
  const checks = Object.entries<((row: Row) => boolean) | undefined>(isRight);
  for (const [at, row] of rows.entries())
    for (const [field, check] of checks) if (check && !check(row)) yield `${place}.${at}.${field}`;
}

/** Where a layer is no map of these units: the number of its shape, or null. */
export function faultOfLayer({ features }: FeatureCollection, { places }: CityPack): number | null {
  const known = new Set<string>(places.units.map(({ code }) => code));
  const at = features.findIndex(({ geometry, properties }) => {
    const { code, name } = { code: "", name: null, ...properties };
    // Each unit is drawn once.
    const isUnit = known.delete(code) && typeof name === "string";
    return !(isUnit && isArea(geometry));
  });
  return at < 0 ? null : at + 1;
}

function isArea(geometry: Geometry | null): boolean {
  if (geometry?.type === "Polygon") return isPolygon(geometry.coordinates);
  if (geometry?.type !== "MultiPolygon") return false;
  return geometry.coordinates.length > 0 && geometry.coordinates.every(isPolygon);
}

const SHORTEST_RING = 4;

function isPolygon(rings: readonly (readonly Position[])[]): boolean {
  const areRings = rings.every((ring) => ring.length >= SHORTEST_RING && ring.every(isPosition));
  return rings.length > 0 && areRings;
}

function isPosition([longitude = Number.NaN, latitude = Number.NaN]: readonly number[]): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

function isName(text: string): boolean {
  return text.trim() !== "" && text.length <= LONGEST_NAME;
}

function isCount(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= most;
}

/** JSON has no word for infinity, but 1e999 is read as one. */
function areAllFinite(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.values(value).every(areAllFinite);
}
