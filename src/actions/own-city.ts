import type { KeptCity } from "../browser/city-store";
import { newCityTables } from "../database/new-city-tables";
import { packColumns } from "../database/packed-columns";
import { emptyOpening } from "../domain/new-city/empty-opening";
import type { CityContent } from "../formats/workspace-file/city-content";

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
