import { Delaunay } from "d3-delaunay";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { areaKm2 } from "../../src/geometry/ellipsoid-area";
import type { County } from "./counties";
import { runMapshaper } from "./mapshaper";
import { boxOf } from "./packed-index";
import type { Township } from "./township-seats";

export type TownshipCell = Feature<
  Polygon | MultiPolygon,
  {
    readonly code: string;
    readonly name: string;
    readonly county: string;
    readonly drawn_in: string;
    readonly seat_basis: string;
    readonly seat_lon: number;
    readonly seat_lat: number;
    readonly area_km2: number;
    readonly boundary: "approximate";
  }
>;

/** Voronoi cells of the seats, clipped to each county: 近似, no published boundary set exists. */
export async function drawTownships(
  counties: readonly County[],
  townships: readonly Township[],
): Promise<TownshipCell[]> {
  const cells: TownshipCell[] = [];
  for (const county of counties) {
    const own = townships.filter(({ drawnIn }) => drawnIn === county.properties.code);
    cells.push(...(await divide(county, own)));
  }
  return cells.toSorted((a, b) => a.properties.code.localeCompare(b.properties.code));
}

async function divide(county: County, own: readonly Township[]): Promise<TownshipCell[]> {
  const cells = voronoi(county, own);
  const clipped = await runMapshaper(
    "-i cells.json county.json combine-files -clip target=cells source=county -o target=cells out.json format=geojson precision=0.000001",
    { "cells.json": cells, "county.json": { type: "FeatureCollection", features: [county] } },
  );
  return clipped.features.map((feature) => {
    const geometry = feature.geometry as Polygon | MultiPolygon;
    const township = own.find(({ code }) => code === feature.properties?.["code"]);
    if (!township) throw new Error("a cell lost its code");
    return { type: "Feature", properties: propertiesOf(township, geometry), geometry };
  });
}

/** Longitudes are scaled by cos(latitude) first: nearest in degrees is not nearest on the ground. */
function voronoi(county: County, own: readonly Township[]): FeatureCollection {
  const [west, south, east, north] = boxOf(county.geometry);
  const scale = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const seats = own.map(({ seat: [x = 0, y = 0] }): [number, number] => [x * scale, y]);
  const frame: [number, number, number, number] = [
    (west - 0.2) * scale,
    south - 0.2,
    (east + 0.2) * scale,
    north + 0.2,
  ];
  const diagram = Delaunay.from(seats).voronoi(frame);
  return {
    type: "FeatureCollection",
    features: own.map(({ code }, index) => ({
      type: "Feature",
      properties: { code },
      geometry: {
        type: "Polygon",
        coordinates: [(diagram.cellPolygon(index) ?? []).map(([x, y]) => [x / scale, y])],
      },
    })),
  };
}

function propertiesOf(township: Township, geometry: Polygon | MultiPolygon) {
  const [longitude = 0, latitude = 0] = township.seat;
  return {
    code: township.code,
    name: township.name,
    county: township.county,
    drawn_in: township.drawnIn,
    seat_basis: township.basis,
    seat_lon: Math.round(longitude * 1e5) / 1e5,
    seat_lat: Math.round(latitude * 1e5) / 1e5,
    area_km2: Math.round(areaKm2(geometry) * 1000) / 1000,
    boundary: "approximate" as const,
  };
}
