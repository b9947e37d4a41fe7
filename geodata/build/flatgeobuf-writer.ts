import { createRequire } from "node:module";
import type { ColumnMeta } from "flatgeobuf/lib/mjs/column-meta.js";
import { magicbytes } from "flatgeobuf/lib/mjs/constants.js";
import { Column } from "flatgeobuf/lib/mjs/flat-geobuf/column.js";
import { ColumnType } from "flatgeobuf/lib/mjs/flat-geobuf/column-type.js";
import { Crs } from "flatgeobuf/lib/mjs/flat-geobuf/crs.js";
import { GeometryType } from "flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js";
import { Header } from "flatgeobuf/lib/mjs/flat-geobuf/header.js";
import { buildFeature } from "flatgeobuf/lib/mjs/generic/feature.js";
import { parseGeometry } from "flatgeobuf/lib/mjs/geojson/geometry.js";
import type { Feature, FeatureCollection, Geometry } from "geojson";
import { type Box, boxOf, packIndex } from "./packed-index";

/** A typed property; the column list is ours, because the npm writer looks at the first feature only. */
export type Columns = Readonly<Record<string, "text" | "number" | "boolean">>;

const TYPES = {
  text: ColumnType.String,
  number: ColumnType.Double,
  boolean: ColumnType.Bool,
} as const;

type HeaderBuilder = Parameters<typeof Header.startHeader>[0];

// The generated code wants the flatbuffers that flatgeobuf brings along, not another package's.
const flatgeobufRequire = createRequire(createRequire(import.meta.url).resolve("flatgeobuf"));
const flatbuffers = flatgeobufRequire("flatbuffers") as { Builder: new () => HeaderBuilder };

const NODE_SIZE = 16;
/** EPSG code for readers; CGCS2000 and WGS 84 agree to centimetres, far below these data. */
const CRS_CODE = 4326;

/**
 * FlatGeobuf with a packed Hilbert R-tree, so that a box can be read by byte ranges: the npm package
 * writes none. Features without geometry are refused. Same input, same bytes.
 */
export function writeFlatGeobuf(collection: FeatureCollection, columns: Columns): Uint8Array {
  const metas = Object.entries(columns).map(([name, type]) => columnMeta(name, TYPES[type]));
  const boxes = collection.features.map(({ geometry }) => boxOf(geometry));
  const { order, serialize } = packIndex(boxes, NODE_SIZE);
  const sorted = order.flatMap((place) => collection.features[place] ?? []);
  const bodies = sorted.map((feature) => featureBytes(feature, metas));
  const index = serialize(bodies.map(({ length }) => length));
  const header = headerBytes(metas, sorted.length, boxes);
  return concat([Uint8Array.from(magicbytes), header, index, ...bodies]);
}

function featureBytes({ geometry, properties }: Feature, columns: ColumnMeta[]): Uint8Array {
  const values = Object.fromEntries(columns.map(({ name }) => [name, properties?.[name] ?? null]));
  const parsed = parseGeometry(geometry as Exclude<Geometry, { type: "GeometryCollection" }>);
  return buildFeature(parsed, values, {
    geometryType: GeometryType.Unknown,
    columns,
    envelope: null,
    featuresCount: 1,
    indexNodeSize: 0,
    crs: null,
    title: null,
    description: null,
    metadata: null,
  });
}

function columnMeta(name: string, type: ColumnType): ColumnMeta {
  return {
    name,
    type,
    title: null,
    description: null,
    width: -1,
    precision: -1,
    scale: -1,
    nullable: true,
    unique: false,
    primary_key: false,
  };
}

function headerBytes(columns: ColumnMeta[], count: number, boxes: readonly Box[]): Uint8Array {
  const builder = new flatbuffers.Builder();
  const columnOffsets = columns.map(({ name, type }) => {
    const text = builder.createString(name);
    Column.startColumn(builder);
    Column.addName(builder, text);
    Column.addType(builder, type);
    return Column.endColumn(builder);
  });
  const columnsOffset = Header.createColumnsVector(builder, columnOffsets);
  const envelope = Header.createEnvelopeVector(builder, [
    Math.min(...boxes.map(([west]) => west)),
    Math.min(...boxes.map(([, south]) => south)),
    Math.max(...boxes.map(([, , east]) => east)),
    Math.max(...boxes.map(([, , , north]) => north)),
  ]);
  Crs.startCrs(builder);
  Crs.addCode(builder, CRS_CODE);
  const crs = Crs.endCrs(builder);
  Header.startHeader(builder);
  Header.addEnvelope(builder, envelope);
  Header.addGeometryType(builder, GeometryType.Unknown);
  Header.addColumns(builder, columnsOffset);
  Header.addFeaturesCount(builder, BigInt(count));
  Header.addIndexNodeSize(builder, NODE_SIZE);
  Header.addCrs(builder, crs);
  builder.finishSizePrefixed(Header.endHeader(builder));
  return builder.asUint8Array();
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
