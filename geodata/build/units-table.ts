import { pinyin } from "pinyin-pro";
import type { CityLayers } from "./city-layers";
import type { County } from "./counties";
import type { TownshipCell } from "./townships";

export const unitColumns = [
  "code",
  "level",
  "name_zh",
  "name_en",
  "initials",
  "pinyin",
  "parent",
  "counted_in",
  "drawn_in",
  "has_polygon",
  "area_km2",
  "seat_lon",
  "seat_lat",
  "seat_basis",
];

const KINDS: readonly [RegExp, string][] = [
  [/街道(办事处)?$/, "Subdistrict"],
  [/土家族乡$/, "Tujia Township"],
  [/乡$/, "Township"],
  [/镇$/, "Town"],
  [/农场管理区$/, "Farm"],
  [/管理区$/, "Administrative Area"],
  [/监狱$/, "Prison"],
  [/开发区$/, "Development Zone"],
];

/** Readings of place names that the dictionary gets wrong: 调关 in 石首, 涴市 in 松滋. */
const READINGS: Readonly<Record<string, string>> = {
  洈: "wei",
  垱: "dang",
  垸: "yuan",
  涴: "yuan",
};
const WHOLE_READINGS: readonly [string, readonly string[]][] = [
  ["调关", ["diao", "guan"]],
  ["昌都", ["chang", "du"]],
  ["喀什", ["ka", "shi"]],
];

export function syllables(name: string): string[] {
  const given = pinyin(name, { toneType: "none", type: "array", nonZh: "consecutive" });
  const read = given.map((syllable, index) => READINGS[name[index] ?? ""] ?? syllable);
  for (const [word, reading] of WHOLE_READINGS)
    if (name.startsWith(word)) read.splice(0, word.length, ...reading);
  return read;
}

/** Pinyin without tones and its initials, for search: 监利市 → jianlishi, jls. */
export function searchKeys(name: string): { readonly initials: string; readonly pinyin: string } {
  const parts = syllables(name).map((part) =>
    part
      .toLowerCase()
      .replaceAll("ü", "v")
      .replace(/[^a-z0-9]/g, ""),
  );
  return { initials: parts.map((part) => part[0] ?? "").join(""), pinyin: parts.join("") };
}

export function townshipEnglish(name: string): string {
  const [pattern, kind] = KINDS.find(([suffix]) => suffix.test(name)) ?? [/$/, ""];
  const base = syllables(name.replace(pattern, "")).join("").toLowerCase();
  return `${base.charAt(0).toUpperCase()}${base.slice(1)} ${kind}`.trim();
}

/** The city, its counties, function zones and townships, each with what search and joins need. */
export function unitRows(
  layers: CityLayers,
  counties: readonly County[],
  townships: readonly TownshipCell[],
) {
  const { cityCode, cityName, countyNames, zones } = layers;
  const cityArea = counties.reduce((sum, { properties }) => sum + properties.area_km2, 0);
  const city = {
    code: cityCode,
    level: "city",
    name_zh: cityName,
    name_en: countyNames[cityCode] ?? cityCode,
    ...searchKeys(cityName),
    has_polygon: false,
    area_km2: Math.round(cityArea * 1000) / 1000,
  };
  const countyRows = counties.map(({ properties: { code, name, area_km2 } }) => ({
    code,
    level: "county",
    name_zh: name,
    name_en: countyNames[code] ?? code,
    ...searchKeys(name),
    parent: cityCode,
    counted_in: cityCode,
    has_polygon: true,
    area_km2,
  }));
  const zoneRows = zones.map(({ code, name_zh, name_en, drawn_in, counted_in }) => ({
    code,
    level: "zone",
    name_zh,
    name_en,
    ...searchKeys(name_zh),
    parent: cityCode,
    counted_in,
    drawn_in,
    has_polygon: false,
  }));
  const townshipRows = townships.map(({ properties: { name, ...rest } }) => ({
    ...rest,
    level: "township",
    name_zh: name,
    name_en: townshipEnglish(name),
    ...searchKeys(name),
    parent: rest.county,
    counted_in: rest.county,
    drawn_in: rest.drawn_in === rest.county ? "" : rest.drawn_in,
    has_polygon: true,
  }));
  return [city, ...countyRows, ...zoneRows, ...townshipRows];
}
