import type { CitySize, Climate } from "../programme/city-setting";
import type { Terrain } from "../unit";
import type { Acidity } from "../water/averages";

/**
 * 评价口径: how a person wants the rules applied where the documents leave a choice, where a condition
 * is to be confirmed, or where another limit is to be tried. Nothing of it is data, and every output
 * that rests on it says so.
 */
export interface Method {
  /** 全数值比较法 (as it is) or 修约值比较法 (rounded by GB/T 8170 first). */
  readonly rounding: "full" | "rounded";
  /** Dissolved oxygen reaches class Ⅰ by 90 % of saturation as well as by 7.5 mg/L. */
  readonly oxygenBySaturation: boolean;
  /** How several values of pH make one: through [H⁺], or as plain figures. */
  readonly acidity: Acidity;
  /** Terrain by code of unit, before what the city's pack says. */
  readonly terrains: Readonly<Record<string, Terrain>>;
  /** Null: what the city's pack says. */
  readonly climate: Climate | null;
  readonly citySize: CitySize | null;
  /** Limits to be tried instead of the document's, by `limitKey`, in the indicator's unit. */
  readonly limits: Readonly<Record<string, number>>;
}

/** As the documents and the city's pack have it: nothing set by the person. */
export const officialMethod: Method = {
  rounding: "full",
  oxygenBySaturation: false,
  acidity: "ions",
  terrains: {},
  climate: null,
  citySize: null,
  limits: {},
};

/** What of the method the person set, one entry a thing, in the order it is listed on screen. */
export type MethodChange =
  | { readonly kind: "rounding" }
  | { readonly kind: "oxygen" }
  | { readonly kind: "acidity" }
  | { readonly kind: "terrain"; readonly count: number }
  | { readonly kind: "climate" }
  | { readonly kind: "citySize" }
  | { readonly kind: "limit"; readonly count: number };

/** Empty for the official method: then no output needs to say anything. */
export function changesOf(method: Method): readonly MethodChange[] {
  const terrains = Object.keys(method.terrains).length;
  const limits = Object.keys(method.limits).length;
  const all: readonly (readonly [boolean, MethodChange])[] = [
    [method.rounding === "rounded", { kind: "rounding" }],
    [method.oxygenBySaturation, { kind: "oxygen" }],
    [method.acidity === "arithmetic", { kind: "acidity" }],
    [terrains > 0, { kind: "terrain", count: terrains }],
    [method.climate !== null, { kind: "climate" }],
    [method.citySize !== null, { kind: "citySize" }],
    [limits > 0, { kind: "limit", count: limits }],
  ];
  return all.flatMap(([isSet, change]) => (isSet ? [change] : []));
}

/** A record with one entry set, or (null) taken back. */
export function withEntry<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: Value | null,
): Readonly<Record<string, Value>> {
  const others = Object.entries(record).filter(([each]) => each !== key);
  return Object.fromEntries(value === null ? others : [...others, [key, value]]);
}
