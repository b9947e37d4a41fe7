import type { Feature } from "geojson";
import type { GeneratedCity } from "../../geodata/build/generate/make-generated";
import type { Unit } from "../../src/domain/unit";
import { parseCityPack } from "../../src/formats/city-pack";
import { areaKm2 } from "../../src/geometry/ellipsoid-area";

/** What is wrong with a generated city, in words; nothing when it can be opened and trusted. */
export function faultsOf({ pack, layers }: GeneratedCity): readonly string[] {
  const { units, sections } = parseCityPack(JSON.stringify(pack)).places;
  const polygons = layers.county?.features ?? [];
  const drawn = units.filter(({ level, hasPolygon }) => level !== "township" && hasPolygon);
  const cityArea = units.find(({ level }) => level === "city")?.areaKm2 ?? 0;
  const checks: readonly (readonly [boolean, string])[] = [
    [sections.length === 0, "sections nobody gave"],
    [drawn.length > 0, "nothing to colour"],
    [drawn.length === polygons.length, `${drawn.length} units, ${polygons.length} shapes`],
    [cityArea > 1 && cityArea < 500_000, `the city: ${cityArea} km²`],
  ];
  return [
    ...checks.flatMap(([isRight, words]) => (isRight ? [] : [words])),
    ...unitFaults(units),
    ...polygons.flatMap((polygon) => polygonFaults(polygon, units)),
  ];
}

function unitFaults(units: readonly Unit[]): readonly string[] {
  const codes = new Set(units.map(({ code }) => code));
  const orphans = units.filter(({ parent }) => parent !== null && !codes.has(parent));
  return [
    ...(codes.size === units.length ? [] : ["a code stands twice"]),
    ...orphans.map(({ code, parent }) => `${code}: parent ${parent} is unknown`),
  ];
}

function polygonFaults({ properties, geometry }: Feature, units: readonly Unit[]) {
  const code = String(properties?.["code"]);
  const area = areaKm2(geometry as Parameters<typeof areaKm2>[0]);
  const faults = area > 0.5 && area < 250_000 ? [] : [`${code}: ${area} km²`];
  return units.some((unit) => unit.code === code) ? faults : [...faults, `${code}: of no unit`];
}
