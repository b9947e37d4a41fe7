import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { City } from "../../../src/domain/city";
import { readDrainage, readWaterLines } from "../drainage/write-drainage";
import { readCsv } from "./read-csv";

type Row = Record<string, string>;

const json = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const orNull = (text: string | undefined) => (text ? text : null);
const numberOrNull = (text: string | undefined) => (text ? Number(text) : null);

function unitOf(row: Row) {
  return {
    code: row["code"],
    level: row["level"],
    name: { zh: row["name_zh"], en: row["name_en"] },
    initials: row["initials"],
    pinyin: row["pinyin"],
    parent: orNull(row["parent"]),
    drawnIn: orNull(row["drawn_in"]),
    hasPolygon: /^(?:yes|true|1)$/.test(row["has_polygon"] ?? ""),
    areaKm2: numberOrNull(row["area_km2"]),
    seatBasis: orNull(row["seat_basis"]),
  };
}

export function sectionOf(row: Row) {
  const position = row["lon"] && row["lat"] ? [Number(row["lon"]), Number(row["lat"])] : null;
  const shared = [row["cities_shared"], row["counties_shared"]].filter(Boolean).join(";");
  return {
    id: row["id"],
    name: { zh: row["name"], en: row["name_en"] },
    initials: row["initials"],
    pinyin: row["pinyin"],
    waterBody: row["water_body"],
    waterKind: row["water_kind"],
    controlLevel: row["control_level"]?.startsWith("国控") ? "national" : "provincial",
    county: orNull(row["county"]),
    sharedBy: shared.split(";").filter(Boolean),
    position,
    positionStatus: row["position_status"],
    positionNote: row["position_note"],
    officialTarget: numberOrNull(row["target_class_official"]),
    outside: /^(?:yes|true|1)$/.test(row["outside"] ?? ""),
    evidence: row["evidence"],
  };
}

const RANKS = ["I", "II", "III", "IV", "V"] as const;

function limitsOf(row: Row) {
  const limits = RANKS.map((rank) => row[rank] ?? "");
  return {
    item: row["item"],
    name: { zh: row["name_zh"], en: row["name_en"] },
    unit: row["unit"],
    direction: row["direction"],
    waterKind: row["water_kind"],
    limits: row["direction"] === "range" ? rangeOf(row) : limits.map(Number),
    participates: row["participates"] === "1" || row["participates"] === "true",
    hasMultiple: row["has_multiple"] === "1" || row["has_multiple"] === "true",
    isPriorityPollutant: row["priority"] === "1" || row["priority"] === "true",
    number: Number(row["number"]),
    decimals: Number(row["decimals"]),
    clause: row["clause"],
  };
}

/** pH: one range for all classes, written "6-9" or in two cells. */
function rangeOf(row: Row): number[] {
  return RANKS.flatMap((rank) => (row[rank] ?? "").split(/[-~]/))
    .filter((text) => text !== "")
    .slice(0, 2)
    .map(Number);
}

function ecoTownOf(row: Row) {
  return {
    unit: orNull(row["unit"]),
    name: row["name"],
    county: orNull(row["county"]),
    kind: row["kind"],
    level: row["level"],
    year: Number(row["year"]),
    status: row["status"],
    count: Number(row["count"] || 1),
    source: row["source"],
    note: row["note"],
  };
}

/** The class limits every city shares, as its pack carries them. */
export function readLimits() {
  return readCsv("geodata/standards/gb3838-2002.csv")
    .filter(({ direction }) => direction !== "none")
    .map(limitsOf);
}

/** English of the words all packs share, and of a city's own where it has them. */
export function readEnglish(own?: string): Record<string, string> {
  const files = ["geodata/english.json", own ?? ""].filter((file) => existsSync(file));
  return Object.assign({}, ...files.map(json)) as Record<string, string>;
}

/**
 * Writes pack.json: all of a city that the app reads before its database starts, and beside it each
 * version of the indicator system, read when it is first spoken of. `source` is the
 * city's folder under geodata, `built` the folder the tables were built into.
 */
export function writePack(source: string, built: string): void {
  const city = json(join(source, "city.json")) as Pick<City, "programmes" | "versions">;
  const pack = {
    city,
    programmes: city.programmes.map((id) => json(`geodata/programmes/${id}.json`)),
    places: {
      units: readCsv(join(built, "units.csv")).map(unitOf),
      sections: readCsv(join(built, "sections.csv")).map(sectionOf),
    },
    limits: readLimits(),
    ecoTowns: readCsv(join(source, "eco-towns.csv")).map(ecoTownOf),
    otherNames: {
      aliases: readCsv(join(built, "aliases.csv")).map(({ alias, code }) => ({
        text: alias,
        code,
      })),
      history: readCsv(join(built, "crosswalk.csv")).map((row) => ({
        from: row["old_code"],
        to: row["new_code"],
        until: row["valid_until"],
      })),
    },
    drainage: {
      links: readDrainage(join(built, "drainage.csv")),
      lines: readWaterLines(source),
    },
    sources: json(join(built, "sources.json")),
    english: readEnglish(join(source, "english.json")),
  };
  writeFileSync(join(built, "pack.json"), JSON.stringify(pack));
  for (const { id, file } of city.versions)
    writeFileSync(join(built, file), JSON.stringify(json(`geodata/programmes/${id}.json`)));
}
