import type { Feature } from "geojson";
import { readPrefecture } from "./echarts-polygons";
import { countyEnglish } from "./generate/city-names";
import { runMapshaper } from "./mapshaper";
import { type Box, boxOf } from "./packed-index";

const MARGIN_DEGREES = 0.3;

/** Counties around the city, simplified: quiet context, never judged. */
export async function drawNeighbours(files: readonly string[], city: Box): Promise<Feature[]> {
  const [west, south, east, north] = city;
  const near = files.flatMap(readPrefecture).filter(({ geometry }) => {
    const [w, s, e, n] = boxOf(geometry);
    return (
      w < east + MARGIN_DEGREES &&
      e > west - MARGIN_DEGREES &&
      s < north + MARGIN_DEGREES &&
      n > south - MARGIN_DEGREES
    );
  });
  if (near.length === 0) return [];
  const features = near.map(
    ({ code, name, geometry }): Feature => ({
      type: "Feature",
      properties: { code, name, name_en: countyEnglish(name) },
      geometry,
    }),
  );
  const simplified = await runMapshaper(
    "-i in.json -clean gap-fill-area=2km2 -simplify 12% weighted keep-shapes -clean -sort code -o out.json format=geojson precision=0.0001",
    { "in.json": { type: "FeatureCollection", features } },
  );
  return simplified.features;
}
