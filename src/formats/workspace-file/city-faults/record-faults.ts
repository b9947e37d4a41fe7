import type { CityPack } from "../../../domain/city";
import { parseUnitCode } from "../../../domain/unit-code";
import { type Faults, isName, rowFaults } from "./fault";

const isYear = ({ year }: { readonly year: number }) =>
  Number.isInteger(year) && year >= 1949 && year <= 2100;

/** Goals, names and records that a pack tells of its units beside its rules. */
export function* recordFaults({ city, places, ecoTowns, otherNames, drainage }: CityPack): Faults {
  const known = new Set<string | null>([null, ...places.units.map(({ code }) => code)]);
  const sections = new Set(places.sections.map(({ id }) => id));
  const isKnown = ({ unit }: { readonly unit: string | null }) => known.has(unit);
  yield* rowFaults("city.namingGoals", city.namingGoals, [
    ["unit", "unknown", isKnown],
    ["year", "number", isYear],
  ]);
  yield* rowFaults("city.namingOutcomes", city.namingOutcomes, [
    ["unit", "unknown", isKnown],
    ["year", "number", isYear],
  ]);
  yield* rowFaults("ecoTowns", ecoTowns, [
    ["unit", "unknown", isKnown],
    ["county", "unknown", ({ county }) => known.has(county)],
    ["name", "name", ({ name }) => isName(name)],
    ["year", "number", isYear],
    ["count", "number", ({ count }) => Number.isInteger(count) && count >= 1],
  ]);
  yield* rowFaults("otherNames.aliases", otherNames.aliases, [
    ["text", "name", ({ text }) => isName(text)],
    ["code", "unknown", ({ code }) => known.has(code) || sections.has(code)],
  ]);
  yield* rowFaults("otherNames.history", otherNames.history, [
    ["from", "id", ({ from }) => parseUnitCode(from) === from],
    ["to", "unknown", ({ to }) => known.has(to)],
  ]);
  yield* rowFaults("drainage.links", drainage?.links ?? [], [
    ["section", "unknown", ({ section }) => sections.has(section)],
    ["km", "number", ({ km }) => km === null || km >= 0],
  ]);
}
