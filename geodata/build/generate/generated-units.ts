import type { Unit } from "../../../src/domain/unit";
import type { UnitCode, UnitLevel } from "../../../src/domain/unit-code";
import type { County } from "../counties";
import type { TownshipCell } from "../townships";
import { searchKeys, townshipEnglish } from "../units-table";
import type { Street } from "./china-division";
import { countyEnglish, shortCityName } from "./city-names";
import type { Prefecture } from "./prefectures";
import type { TodayCounties } from "./today-counties";

export interface UnitFacts {
  readonly prefecture: Prefecture;
  readonly counties: readonly County[];
  readonly today: TodayCounties;
  readonly streets: readonly Street[];
  readonly townships: readonly TownshipCell[];
}

/** The city, its counties, zones and townships; what has no polygon is listed all the same. */
export function generatedUnits(facts: UnitFacts): readonly Unit[] {
  const { prefecture, counties, today } = facts;
  const isWhole = counties.some(({ properties }) => properties.code === prefecture.code);
  const city = unit({
    code: prefecture.code,
    level: "city",
    name: prefecture.name,
    english: countyEnglish(shortCityName(prefecture.name)),
    parent: null,
    areaKm2: rounded(counties.reduce((sum, { properties }) => sum + properties.area_km2, 0)),
    // A city without counties is coloured itself.
    hasPolygon: isWhole,
  });
  const drawn = counties
    .filter(({ properties }) => properties.code !== prefecture.code)
    .map(({ properties: { code, name, area_km2 } }) =>
      county(code, name, prefecture, { areaKm2: area_km2, hasPolygon: true }),
    );
  const listed = today.undrawn.map(({ code, name }) => county(code, name, prefecture, {}));
  const zones = today.zones.map(({ code, name }) =>
    county(code, name, prefecture, { level: "zone" }),
  );
  const above = [city, ...drawn, ...listed, ...zones];
  return [...above, ...townshipUnits(facts, new Set(above.map(({ code }) => code)))];
}

function townshipUnits(
  { prefecture, streets, townships }: UnitFacts,
  above: ReadonlySet<string>,
): readonly Unit[] {
  const cells = new Map(townships.map(({ properties }) => [properties.code, properties]));
  return streets.map(({ code, name, areaCode }) => {
    const cell = cells.get(code);
    return unit({
      code,
      level: "township",
      name,
      english: townshipEnglish(name),
      parent: above.has(areaCode) ? areaCode : prefecture.code,
      areaKm2: cell?.area_km2 ?? null,
      hasPolygon: cell !== undefined,
      seatBasis: cell ? "geonames" : null,
    });
  });
}

interface UnitGiven {
  readonly code: string;
  readonly level: UnitLevel;
  readonly name: string;
  readonly english: string;
  readonly parent: string | null;
  readonly areaKm2: number | null;
  readonly hasPolygon: boolean;
  readonly seatBasis?: Unit["seatBasis"];
}

function county(
  code: string,
  name: string,
  { code: parent }: Prefecture,
  known: Partial<UnitGiven>,
): Unit {
  return unit({
    code,
    level: "county",
    name,
    english: countyEnglish(name),
    parent,
    areaKm2: null,
    hasPolygon: false,
    ...known,
  });
}

function unit({ name, english, parent, seatBasis = null, ...given }: UnitGiven): Unit {
  return {
    ...given,
    code: given.code as UnitCode,
    name: { zh: name, en: english },
    ...searchKeys(name),
    parent: parent as UnitCode | null,
    drawnIn: null,
    seatBasis,
  };
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;
