import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { areaKm2 } from "../../src/geometry/ellipsoid-area";
import { readPrefecture, type SourceArea } from "./echarts-polygons";
import { runMapshaper } from "./mapshaper";

export type County = Feature<
  Polygon | MultiPolygon,
  { readonly code: string; readonly name: string; readonly area_km2: number }
>;

export interface Renaming {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/** What a prefecture's source gives, under the codes of today. */
export function readCounties(file: string, renamings: readonly Renaming[]): SourceArea[] {
  return readPrefecture(file).map((area) => {
    const renaming = renamings.find(({ from }) => from === area.code);
    return renaming ? { ...area, code: renaming.to, name: renaming.name } : area;
  });
}

/**
 * Counties as a valid coverage: shared borders are the same points on both sides, no overlap, and no
 * gap but the real enclaves (land of neighbouring counties, 8.0 and 1.3 km²).
 */
export async function cleanCounties(areas: readonly SourceArea[]): Promise<County[]> {
  const input: FeatureCollection = {
    type: "FeatureCollection",
    features: areas.map(({ code, name, geometry }) => ({
      type: "Feature",
      properties: { code, name },
      geometry,
    })),
  };
  // Gaps are filled by their width: mapshaper's gap-fill-area, at 1 km² already, fills an enclave too.
  const cleaned = await runMapshaper(
    "-i in.json -clean gap-width=50m -sort code -o out.json format=geojson precision=0.000001",
    { "in.json": input },
  );
  return cleaned.features.map((feature) => {
    const geometry = feature.geometry as Polygon | MultiPolygon;
    const { code, name } = feature.properties as { code: string; name: string };
    return {
      type: "Feature",
      properties: { code, name, area_km2: round(areaKm2(geometry)) },
      geometry,
    };
  });
}

const round = (value: number) => Math.round(value * 1000) / 1000;
