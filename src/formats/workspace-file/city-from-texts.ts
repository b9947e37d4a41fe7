import type { FeatureCollection } from "geojson";
import type { Programme } from "../../domain/programme/programme";
import { AppError, type ErrorCode } from "../../errors";
import { parseCityPack, parseProgramme } from "../city-pack";
import type { CityContent, CityLayer } from "./city-content";

/** The files of a city as the browser keeps it, by their names; layers as GeoJSON. */
export type CityTexts = Readonly<Record<string, string>>;

/** Throws `table-missing`, `table-damaged`, `geodata-missing` or `geodata-damaged`. */
export function cityFromTexts(texts: CityTexts): CityContent {
  const pack = parseCityPack(textOf(texts, "pack.json", "table-missing"));
  const versions = new Map<string, Programme>();
  for (const { file } of pack.city.versions)
    versions.set(file, parseProgramme(textOf(texts, file, "table-missing")));
  const layers = { county: shapesOf(texts, "county"), township: shapesOf(texts, "township") };
  return { pack, versions, layers };
}

function shapesOf(texts: CityTexts, layer: CityLayer): FeatureCollection {
  const file = `${layer}.geojson`;
  const text = textOf(texts, file, "geodata-missing");
  try {
    return JSON.parse(text) as FeatureCollection;
  } catch (problem) {
    throw new AppError("geodata-damaged", { file }, { cause: problem });
  }
}

function textOf(texts: CityTexts, file: string, code: ErrorCode): string {
  const text = texts[file];
  if (text === undefined) throw new AppError(code, { file });
  return text;
}
