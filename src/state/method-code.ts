import { type Method, officialMethod } from "../domain/method/method";
import type { CitySize, Climate } from "../domain/programme/city-setting";
import type { Terrain } from "../domain/unit";

export const terrains: readonly Terrain[] = ["plain", "hill", "mountain", "arid", "plateau"];
export const climates: readonly Climate[] = ["arid", "other"];
export const citySizes: readonly CitySize[] = ["super", "large", "medium-small"];

/** As many limits as an address may name: more would not fit into a readable one. */
const MOST_LIMITS = 40;

/** Writes what the person set into an address; nothing of the official method. */
export function encodeMethod(method: Method, parts: URLSearchParams): void {
  const lists = { terrain: method.terrains, limit: method.limits };
  if (method.rounding === "rounded") parts.set("round", "1");
  if (method.oxygenBySaturation) parts.set("saturation", "1");
  if (method.acidity === "arithmetic") parts.set("ph", "plain");
  for (const [name, entries] of Object.entries(lists)) {
    const words = Object.entries(entries).map(([key, value]) => `${key}:${value}`);
    if (words.length > 0) parts.set(name, words.join("*"));
  }
  if (method.climate) parts.set("climate", method.climate);
  if (method.citySize) parts.set("size", method.citySize);
}

/** Reads it again; what is unknown or malformed is left out. The official method is one object. */
export function decodeMethod(
  read: (name: string) => string,
  { units }: { readonly units: ReadonlySet<string> },
): Method {
  const method: Method = {
    rounding: read("round") === "1" ? "rounded" : "full",
    oxygenBySaturation: read("saturation") === "1",
    acidity: read("ph") === "plain" ? "arithmetic" : "ions",
    terrains: Object.fromEntries(
      pairs(read("terrain")).flatMap(([unit, word]) => {
        const terrain = terrains.find((each) => each === word);
        return terrain && units.has(unit) ? [[unit, terrain]] : [];
      }),
    ),
    climate: climates.find((each) => each === read("climate")) ?? null,
    citySize: citySizes.find((each) => each === read("size")) ?? null,
    limits: Object.fromEntries(
      pairs(read("limit"))
        .filter(([key, figure]) => /^[\w.-]+_\d$/.test(key) && isFigure(figure))
        .slice(0, MOST_LIMITS)
        .map(([key, figure]) => [key, Number(figure)]),
    ),
  };
  const isOfficial = JSON.stringify(method) === JSON.stringify(officialMethod);
  return isOfficial ? officialMethod : method;
}

function isFigure(text: string): boolean {
  return /^-?\d{1,9}(?:\.\d{1,6})?$/.test(text);
}

function pairs(text: string): readonly (readonly [string, string])[] {
  return text.split("*").flatMap((each) => {
    const [key = "", value = ""] = each.split(":");
    return key && value ? [[key, value] as const] : [];
  });
}
