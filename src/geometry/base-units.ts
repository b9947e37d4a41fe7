import { newSection } from "../domain/pack-edits/new-rows";
import type { Unit } from "../domain/unit";
import type { UnitCode, UnitLevel } from "../domain/unit-code";
import type { Section } from "../domain/water/section";
import { type BaseArea, type BaseMap, layerOf } from "./base-map";
import { isInUnit } from "./is-in-unit";

export interface CityName {
  readonly code: UnitCode;
  readonly name: string;
}

/** The city, its counties and townships; a township belongs to the county its code begins with. */
export function baseUnits({ counties, townships }: BaseMap, city: CityName): readonly Unit[] {
  const known = new Set<string>(counties.map(({ code }) => code));
  const area = counties.reduce((sum, county) => sum + county.areaKm2, 0);
  const above = counties.filter(({ code }) => code !== city.code);
  const whole = { ...city, areaKm2: Math.round(area * 1000) / 1000 };
  return [
    unit(whole, "city", null, known.has(city.code)),
    ...above.map((county) => unit(county, "county", city.code, true)),
    ...townships.map((township) => {
      const county = township.code.slice(0, 6) as UnitCode;
      return unit(township, "township", known.has(county) ? county : city.code, true);
    }),
  ];
}

function unit(
  { code, name, areaKm2 }: Omit<BaseArea, "geometry">,
  level: UnitLevel,
  parent: UnitCode | null,
  hasPolygon: boolean,
): Unit {
  return {
    code,
    level,
    name: { zh: name, en: name },
    initials: "",
    pinyin: "",
    parent,
    drawnIn: null,
    hasPolygon,
    areaKm2,
    seatBasis: null,
  };
}

/** Sections of the points, each in the county it lies in. Their ids are numbers: nothing else is known. */
export function baseSections({ counties, points }: BaseMap): readonly Section[] {
  const layer = layerOf(counties) as Parameters<typeof isInUnit>[0];
  return points.map(({ name, position }, at) => {
    const county = counties.find(({ code }) => isInUnit(layer, code, position));
    return {
      ...newSection(`s${at + 1}`),
      name: { zh: name, en: name },
      position,
      positionStatus: "derived",
      positionNote: "",
      evidence: "",
      county: county?.code ?? null,
    };
  });
}
