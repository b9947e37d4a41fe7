import type { FeatureCollection } from "geojson";
import { type CityLayers, readJson } from "./city-layers";
import { type County, cleanCounties, readCounties } from "./counties";
import { drawNeighbours } from "./neighbours";
import { boxOf } from "./packed-index";
import { drawProtectedAreas, type ProtectedArea } from "./protected-areas";
import { locateTownships, type Township } from "./township-seats";
import { drawTownships, type TownshipCell } from "./townships";

export interface CityGeometry {
  readonly layers: CityLayers;
  readonly counties: readonly County[];
  readonly seats: readonly Township[];
  readonly townships: readonly TownshipCell[];
  readonly hydro: FeatureCollection;
  readonly protectedAreas: FeatureCollection;
  readonly neighbours: FeatureCollection;
}

const collection = (features: readonly FeatureCollection["features"][number][]) =>
  ({ type: "FeatureCollection", features: [...features] }) satisfies FeatureCollection;

/** All geometry of one city, made from the npm data packages and the facts in `folder`/layers. */
export async function makeGeometry(folder: string): Promise<CityGeometry> {
  const layers = readJson<CityLayers>(folder, "layers/layers.json");
  const { seats: estimates } = readJson<{ seats: Record<string, [number, number]> }>(
    folder,
    "layers/seats-estimated.json",
  );
  const hydro = readJson<FeatureCollection>(folder, "layers/hydrography.geojson");
  const areas = readCounties(layers.countyFile, layers.renamings);
  const counties = await cleanCounties(areas);
  const seats = locateTownships({ layers, counties, areas, estimates });
  const box = boxOf({
    type: "GeometryCollection",
    geometries: counties.map(({ geometry }) => geometry),
  });
  return {
    layers,
    counties,
    seats,
    townships: await drawTownships(counties, seats),
    hydro,
    protectedAreas: collection(
      drawProtectedAreas(readJson<ProtectedArea[]>(folder, "layers/protected-areas.json"), hydro),
    ),
    neighbours: collection(await drawNeighbours(layers.neighbourFiles, box)),
  };
}
