import type { City, CityPack } from "../../../domain/city";
import { cityLayers } from "../city-content";
import { areDistinct, type Faults, isCount, isNamed, isPosition, rowFaults } from "./fault";

const OWN_ID = /^own-\d{6}(?:-\d{1,3})?$/;
const VERSION_FILE = /^(?!pack\.|opening\.)[a-z0-9][\w.-]{0,80}\.json$/;
const MOST_TOLERANCE = 99;

export function* cityFaults(pack: CityPack): Faults {
  const { city, places } = pack;
  const { id, layers = [], provincialTolerance } = city;
  if (!OWN_ID.test(id)) yield { place: "city.id", problem: "id" };
  if (!isNamed(city)) yield { place: "city.name", problem: "name" };
  if (!areBounds(city)) yield { place: "city.bounds", problem: "number" };
  const isDrawn = layers.every((layer) => cityLayers.some((each) => each === layer));
  if (!layers.includes("county") || !isDrawn) yield { place: "city.layers", problem: "unknown" };
  if (provincialTolerance !== null && !isCount(provincialTolerance, MOST_TOLERANCE))
    yield { place: "city.provincialTolerance", problem: "number" };
  const known = new Set<string>(places.units.map(({ code }) => code));
  for (const code of Object.keys(city.terrain.units))
    if (!known.has(code)) yield { place: `city.terrain.units.${code}`, problem: "unknown" };
  yield* systemFaults(pack);
  yield* versionFaults(city);
  yield* seasonFaults(city);
}

function* systemFaults({ city, programmes }: CityPack): Faults {
  const ids = programmes.map(({ id }) => id);
  if (!areDistinct(ids)) yield { place: "programmes", problem: "twice" };
  if (city.programmes.join() !== ids.join()) yield { place: "city.programmes", problem: "differs" };
  if (!ids.includes(city.programmeInForce))
    yield { place: "city.programmeInForce", problem: "unknown" };
}

function* versionFaults({ versions }: City): Faults {
  yield* rowFaults("city.versions", versions, [
    ["file", "id", ({ file }) => VERSION_FILE.test(file)],
  ]);
  if (!areDistinct(versions.map(({ id }) => id)) || !areDistinct(versions.map(({ file }) => file)))
    yield { place: "city.versions", problem: "twice" };
}

/** A month belongs to one season at most. */
function* seasonFaults({ waterSeasons }: City): Faults {
  const names = ["high", "level", "low"] as const;
  for (const name of names)
    if (waterSeasons[name].some((month) => !isCount(month - 1, 11)))
      yield { place: `city.waterSeasons.${name}`, problem: "number" };
  if (!areDistinct(names.flatMap((name) => waterSeasons[name])))
    yield { place: "city.waterSeasons", problem: "twice" };
}

function areBounds({ bounds: [west, south, east, north] }: City): boolean {
  return isPosition([west, south]) && isPosition([east, north]) && west <= east && south <= north;
}
