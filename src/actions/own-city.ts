import type { FeatureCollection } from "geojson";
import { type KeptCity, readKeptCities } from "../browser/city-store";
import { newCityTables } from "../database/new-city-tables";
import { packColumns } from "../database/packed-columns";
import { emptyOpening } from "../domain/new-city/empty-opening";
import type { Programme } from "../domain/programme/programme";
import { parseCityPack, parseProgramme } from "../formats/city-pack";
import type { CityContent, CityLayer } from "../formats/workspace-file/city-content";
import { type CityFiles, keptCity } from "./city-files";

/** A city as the browser keeps it: the files a built city has, its layers as GeoJSON. */
export function keptFrom({ pack, versions, layers }: CityContent): KeptCity {
  const { id, code, name } = pack.city;
  const files = {
    "pack.json": JSON.stringify(pack),
    "opening.json": JSON.stringify(openingText()),
    "county.geojson": JSON.stringify(layers.county),
    "township.geojson": JSON.stringify(layers.township),
    ...Object.fromEntries(newCityTables(pack.places)),
    ...Object.fromEntries([...versions].map(([file, each]) => [file, JSON.stringify(each)])),
  };
  return { id, code, name, files };
}

function openingText() {
  const { period, waterPeriod } = emptyOpening(new Date().toISOString());
  const none = packColumns([]);
  const rows = { counties: none, readings: none, targets: none };
  return { period, waterPeriod, figures: [], water: [], ...rows };
}

/** The other way round. Throws `table-missing`, `table-damaged` or `geodata-missing`. */
export async function contentOf(files: CityFiles): Promise<CityContent> {
  const pack = parseCityPack(await files.text("pack.json"));
  const versions = new Map<string, Programme>();
  for (const { file } of pack.city.versions)
    versions.set(file, parseProgramme(await files.text(file)));
  const layerNamed = async (layer: CityLayer) => (await files.shapes(layer)) as FeatureCollection;
  const layers = { county: await layerNamed("county"), township: await layerNamed("township") };
  return { pack, versions, layers };
}

export interface OwnCityHere {
  readonly id: string;
  /** null: what the browser keeps of it cannot be read any more. */
  readonly content: CityContent | null;
}

/** The cities made in this browser. */
export async function ownCities(): Promise<readonly OwnCityHere[]> {
  const kept = await readKeptCities();
  return Promise.all(
    kept.map(async ({ id, files }) => ({
      id,
      content: await contentOf(keptCity(id, files)).catch(() => null),
    })),
  );
}
