import type { CityPack } from "../../../domain/city";
import type { Unit } from "../../../domain/unit";
import { isTownshipCode, parseUnitCode, type UnitLevel } from "../../../domain/unit-code";
import type { Section } from "../../../domain/water/section";
import { areDistinct, type Faults, isId, isNamed, isPosition, rowFaults } from "./fault";

/** A unit lies in one that stands before it here: so none lies in itself, however long the way round. */
const RANK: Readonly<Record<UnitLevel, number>> = { city: 0, county: 1, zone: 2, township: 3 };

export function* unitFaults({ city, places: { units } }: CityPack): Faults {
  const known = new Map<string | null, Unit>(units.map((unit) => [unit.code, unit]));
  if (known.size < units.length) yield { place: "places.units", problem: "twice" };
  if (known.get(city.code)?.level !== "city") yield { place: "city.code", problem: "unknown" };
  yield* rowFaults<Unit>("places.units", units, [
    ["code", "id", ({ code }) => parseUnitCode(code) === code],
    ["level", "id", ({ code, level }) => level !== "township" || isTownshipCode(code)],
    ["level", "twice", ({ code, level }) => level !== "city" || code === city.code],
    ["name", "name", isNamed],
    ["parent", "unknown", (unit) => liesInAnother(unit, known)],
    [
      "drawnIn",
      "unknown",
      ({ drawnIn }) => drawnIn === null || isAboveTownships(known.get(drawnIn)),
    ],
    ["areaKm2", "number", ({ areaKm2 }) => areaKm2 === null || areaKm2 >= 0],
  ]);
}

function liesInAnother({ level, parent }: Unit, known: ReadonlyMap<string | null, Unit>): boolean {
  if (level === "city") return parent === null;
  const above = known.get(parent);
  return above !== undefined && RANK[above.level] < RANK[level];
}

const isAboveTownships = (unit: Unit | undefined) =>
  unit !== undefined && unit.level !== "township";

export function* sectionFaults({ places: { units, sections } }: CityPack): Faults {
  const known = new Map<string, Unit>(units.map((unit) => [unit.code, unit]));
  if (!areDistinct(sections.map(({ id }) => id)))
    yield { place: "places.sections", problem: "twice" };
  yield* rowFaults<Section>("places.sections", sections, [
    ["id", "id", ({ id }) => isId(id)],
    ["name", "name", isNamed],
    ["position", "number", ({ position }) => position === null || isPosition(position)],
    ["county", "unknown", ({ county }) => county === null || isAboveTownships(known.get(county))],
    // 劣Ⅴ is no class to aim at.
    ["officialTarget", "number", ({ officialTarget }) => officialTarget !== 6],
  ]);
}
