import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FeatureCollection } from "geojson";
import type { CityPack, PolygonLayer } from "../../../src/domain/city";
import { newCityPack } from "../../../src/domain/new-city/new-city";
import type { Programme } from "../../../src/domain/programme/programme";
import type { UnitCode } from "../../../src/domain/unit-code";
import type { ItemLimits } from "../../../src/domain/water/limits";
import type { Section } from "../../../src/domain/water/section";
import { cleanCounties } from "../counties";
import { readPrefecture } from "../echarts-polygons";
import { drawNeighbours } from "../neighbours";
import { readEnglish, readLimits, sectionOf } from "../pack/make-pack";
import { readCsv } from "../pack/read-csv";
import { type Box, boxOf } from "../packed-index";
import { searchKeys } from "../units-table";
import { streetsOf } from "./china-division";
import { countyEnglish, shortCityName } from "./city-names";
import { generatedSources } from "./generated-sources";
import { generatedTownships } from "./generated-townships";
import { generatedUnits } from "./generated-units";
import { nearFiles, type Prefecture } from "./prefectures";
import { todayCounties } from "./today-counties";

export interface GeneratedCity {
  readonly pack: CityPack;
  readonly layers: Readonly<Partial<Record<PolygonLayer, FeatureCollection>>>;
}

export interface GenerateOptions {
  /** A table with the columns of geodata/jingzhou/layers/sections.csv. */
  readonly sections?: string;
  /** The counties around the city cost as much as the city itself. */
  readonly withNeighbours?: boolean;
}

const IN_FORCE = "eco-2019";
const VERSIONS = [IN_FORCE, "eco-2021", "eco-2024"];
const MARGIN_DEGREES = 0.02;

/** A city pack of any prefecture of the installed packages. No figure is in it. */
export async function makeGenerated(
  prefecture: Prefecture,
  { sections, withNeighbours = true }: GenerateOptions = {},
): Promise<GeneratedCity> {
  const today = todayCounties(readPrefecture(prefecture.file), prefecture);
  // What bears no code can be neither joined nor judged.
  const counties = await cleanCounties(today.drawn.filter(({ code }) => code !== ""));
  const streets = streetsOf(prefecture.prefixes);
  const townships = await generatedTownships(counties, streets);
  const facts = { prefecture, counties, today, streets, townships };
  const box = boxOf({
    type: "GeometryCollection",
    geometries: counties.map(({ geometry }) => geometry),
  });
  const neighbours = withNeighbours
    ? await drawNeighbours(nearFiles(box, prefecture.file), box)
    : [];
  const layers = { county: counties, township: townships, neighbours };
  const filled = Object.entries(layers).filter(([, features]) => features.length > 0);
  const pack = newCityPack({
    id: prefecture.id,
    code: prefecture.code as UnitCode,
    name: { zh: prefecture.name, en: countyEnglish(shortCityName(prefecture.name)) },
    bounds: widened(box),
    units: generatedUnits(facts),
    sections: sections ? readCsv(sections).map(sectionWithKeys) : [],
    programmes: [IN_FORCE, "context"].map(readProgramme),
    programmeInForce: IN_FORCE,
    versions: VERSIONS.map((id) => ({ id, file: `programme-${id}.json` })),
    limits: readLimits() as unknown as readonly ItemLimits[],
    aliases: today.formerNames,
    layers: filled.map(([name]) => name as PolygonLayer),
    sources: generatedSources(facts),
    english: readEnglish(),
  });
  const collections = filled.map(([name, features]) => [
    name,
    { type: "FeatureCollection", features },
  ]);
  return { pack, layers: Object.fromEntries(collections) };
}

export function readProgramme(id: string): Programme {
  return JSON.parse(readFileSync(join("geodata", "programmes", `${id}.json`), "utf8")) as Programme;
}

function sectionWithKeys(row: Record<string, string>): Section {
  return sectionOf({ ...row, ...searchKeys(row["name"] ?? "") }) as unknown as Section;
}

function widened([west, south, east, north]: Box): [number, number, number, number] {
  const at = (value: number) => Math.round(value * 100) / 100;
  return [
    at(west - MARGIN_DEGREES),
    at(south - MARGIN_DEGREES),
    at(east + MARGIN_DEGREES),
    at(north + MARGIN_DEGREES),
  ];
}
