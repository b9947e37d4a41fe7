import type { Unit } from "../unit";

/** What a whole is made of, and what lies in it but is counted elsewhere. */
export interface PartsOf {
  readonly parts: readonly Unit[];
  /** Function zones of a city: their figures stand in those of the counties that host them. */
  readonly countedInHost: readonly Unit[];
}

/**
 * The parts of a city are its counties; those of a county the townships in its polygon, so that one
 * run by a function zone is counted where it lies; those of a zone the townships it runs.
 */
export function partsOf(whole: Unit, units: readonly Unit[]): PartsOf {
  const own = units.filter(({ parent }) => parent === whole.code);
  if (whole.level === "city")
    return {
      parts: own.filter(({ level }) => level === "county"),
      countedInHost: own.filter(({ level }) => level === "zone"),
    };
  const townships = units.filter(({ level }) => level === "township");
  const place = ({ parent, drawnIn }: Unit) =>
    whole.level === "zone" ? parent : (drawnIn ?? parent);
  return { parts: townships.filter((unit) => place(unit) === whole.code), countedInHost: [] };
}
