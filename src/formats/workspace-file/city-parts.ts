import type { FeatureCollection } from "geojson";
import { unitCells, unitColumns } from "../../domain/new-city/unit-table";
import { writeCsvTable } from "../csv-table";
import { sectionTable } from "../pack-zip";
import { stableJson } from "../stable-json";
import { writeFlatGeobuf } from "../write/write-flatgeobuf";
import { CITY, type CityContent, cityLayers } from "./city-content";

/**
 * The parts of a city in a workspace file. The JSON and the layers are read back; the tables say the same
 * of units and sections for people and other tools.
 */
export function cityParts({
  pack,
  versions,
  layers,
}: CityContent): readonly (readonly [path: string, bytes: Uint8Array])[] {
  const { units, sections } = pack.places;
  const drawn = cityLayers.filter((layer) => layers[layer].features.length > 0);
  return [
    [`${CITY}pack.json`, json(pack)],
    ...[...versions].map(([file, programme]) => [`${CITY}${file}`, json(programme)] as const),
    [`${CITY}units.csv`, writeCsvTable(unitColumns, units.map(unitCells))],
    [`${CITY}sections.csv`, sectionTable(sections)],
    ...drawn.map((layer) => [`${CITY}${layer}.fgb`, layerBytes(layers[layer])] as const),
  ];
}

/** What each shape of a layer bears, as in a built layer. */
const layerColumns = ["code", "name", "area_km2"] as const;

function layerBytes({ features }: FeatureCollection): Uint8Array {
  return writeFlatGeobuf({
    title: "",
    columns: layerColumns,
    rows: features.map(({ properties }) => layerColumns.map((name) => properties?.[name] ?? null)),
    shapes: features.map(({ geometry }) => geometry),
    gaps: null,
    about: [],
  });
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${stableJson(value)}\n`);
}
