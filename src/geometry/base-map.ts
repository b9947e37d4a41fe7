import type { FeatureCollection, Geometry, MultiPolygon, Polygon } from "geojson";
import { cellsOf, type Table } from "../domain/tables/table";
import { isTownshipCode, parseUnitCode, type UnitCode } from "../domain/unit-code";
import { areaKm2 } from "./ellipsoid-area";

export interface BaseArea {
  readonly code: UnitCode;
  readonly name: string;
  readonly areaKm2: number;
  readonly geometry: Polygon | MultiPolygon;
}

export interface BasePoint {
  readonly name: string;
  readonly position: readonly [longitude: number, latitude: number];
}

/** What open files hold of a city: polygons by the length of their codes, and named points. */
export interface BaseMap {
  readonly counties: readonly BaseArea[];
  readonly townships: readonly BaseArea[];
  readonly points: readonly BasePoint[];
}

/**
 * Counties are polygons with six-digit codes, townships with nine or twelve, sections points with a name.
 * A code that comes twice keeps its first polygon; what has no code or no name is left out.
 */
export function baseMapOf(tables: readonly Table[]): BaseMap {
  const areas = tables.flatMap(areasOf);
  const first = areas.filter(
    ({ code }, at) => areas.findIndex((other) => other.code === code) === at,
  );
  return {
    counties: first.filter(({ code }) => code.length === 6),
    townships: first.filter(({ code }) => isTownshipCode(code)),
    points: tables.flatMap(pointsOf),
  };
}

const HAN = /\p{Script=Han}/u;

/** Cells of the column that is named so, or else of the first whose every cell is of the kind. */
function findCells(table: Table, named: RegExp, isKind: (cell: string) => boolean) {
  const columns = table.columns.map((column) => ({ name: column.name, cells: cellsOf(column) }));
  const whole = columns.filter(({ cells }) => cells.every((cell) => cell === null || isKind(cell)));
  return (whole.find(({ name }) => named.test(name)) ?? whole[0])?.cells;
}

function namesOf(table: Table) {
  return findCells(table, /名|name/i, (cell) => HAN.test(cell));
}

function areasOf(table: Table): readonly BaseArea[] {
  const codes = findCells(table, /代码|code/i, (cell) => parseUnitCode(cell) !== null);
  const names = namesOf(table);
  if (!table.shapes || !codes || !names) return [];
  return cellsOf(table.shapes).flatMap((text, row) => {
    const code = parseUnitCode(codes[row]);
    const name = names[row];
    const geometry = text === null ? null : (JSON.parse(text) as Geometry);
    if (!code || !name || (geometry?.type !== "Polygon" && geometry?.type !== "MultiPolygon"))
      return [];
    return [{ code, name, geometry, areaKm2: Math.round(areaKm2(geometry) * 1000) / 1000 }];
  });
}

function pointsOf(table: Table): readonly BasePoint[] {
  const names = namesOf(table);
  if (!names) return [];
  const positions = table.shapes ? shapePoints(table.shapes) : cellPoints(table);
  return positions.flatMap((position, row) => {
    const name = names[row];
    return position && name ? [{ name, position }] : [];
  });
}

function shapePoints(shapes: NonNullable<Table["shapes"]>) {
  return cellsOf(shapes).map((text): BasePoint["position"] | null => {
    const geometry = text === null ? null : (JSON.parse(text) as Geometry);
    if (geometry?.type !== "Point") return null;
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    return [longitude, latitude];
  });
}

function cellPoints(table: Table): readonly (BasePoint["position"] | null)[] {
  const column = (named: RegExp) => table.columns.find(({ name }) => named.test(name));
  const [x, y] = [column(/^(经度|lon(gitude)?|lng|x)$/i), column(/^(纬度|lat(itude)?|y)$/i)];
  if (!x || !y) return [];
  const latitudes = cellsOf(y);
  return cellsOf(x).map((cell, row) => {
    const [longitude, latitude] = [
      Number(cell || Number.NaN),
      Number(latitudes[row] || Number.NaN),
    ];
    const isInChina = longitude > 73 && longitude < 136 && latitude > 3 && latitude < 54;
    return isInChina ? [longitude, latitude] : null;
  });
}

/** The areas as a layer of shapes, with the properties a built layer has. */
export function layerOf(areas: readonly BaseArea[]): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: areas.map(({ code, name, areaKm2: area_km2, geometry }) => ({
      type: "Feature",
      properties: { code, name, area_km2 },
      geometry,
    })),
  };
}
