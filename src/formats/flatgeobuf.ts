import { deserialize } from "flatgeobuf/lib/mjs/geojson.js";
import type { Feature, FeatureCollection, Geometry } from "geojson";
import { AppError } from "../errors";
import { isWholeFlatGeobuf, startsAsFlatGeobuf } from "./flatgeobuf-check";
import { type FetchLimits, fetchStart, withinIdle } from "./flatgeobuf-fetch";

export type FlatGeobufBox = readonly [west: number, south: number, east: number, north: number];

export type FlatGeobufFeatures = FeatureCollection<Geometry, Readonly<Record<string, unknown>>>;

export interface FlatGeobufOptions {
  /** Only features whose own box touches this one. */
  readonly bbox?: FlatGeobufBox;
  readonly signal?: AbortSignal;
  /** How long nothing may arrive. */
  readonly idleMs?: number;
}

const IDLE_MS = 15_000;
/** A smaller file comes whole with one request: two round trips cost more than its bytes. */
const WHOLE_UP_TO = 64 * 1024;

/**
 * Reads a layer. With a box only the needed byte ranges are fetched, where the host honours them and
 * the file is large. Throws `geodata-missing` or `geodata-damaged` with the file's name.
 */
export async function readFlatGeobuf(
  url: string,
  { bbox, signal, idleMs = IDLE_MS }: FlatGeobufOptions = {},
): Promise<FlatGeobufFeatures> {
  const limits: FetchLimits = { file: fileNameOf(url), signal, idleMs };
  const { bytes, isWhole } = await fetchStart(url, bbox ? WHOLE_UP_TO : null, limits);
  if (bbox && !isWhole) {
    if (!(await startsAsFlatGeobuf(bytes))) throw damaged(limits);
    const [minX, minY, maxX, maxY] = bbox;
    const address = new URL(url, globalThis.location?.href).href;
    return collect(deserialize(address, { rect: { minX, minY, maxX, maxY } }), limits);
  }
  const all = await parseFlatGeobuf(bytes, limits);
  if (!bbox) return all;
  return { ...all, features: all.features.filter((feature) => touches(feature, bbox)) };
}

/** Reads a layer that is at hand; `file` is what it is called where it is damaged. */
export async function readFlatGeobufBytes(
  file: string,
  bytes: Uint8Array,
): Promise<FlatGeobufFeatures> {
  return parseFlatGeobuf(bytes.slice(), { file, signal: undefined, idleMs: IDLE_MS });
}

async function parseFlatGeobuf(
  bytes: Uint8Array<ArrayBuffer>,
  limits: FetchLimits,
): Promise<FlatGeobufFeatures> {
  const isWhole = await isWholeFlatGeobuf(bytes).catch((cause: unknown) => {
    throw damaged(limits, cause);
  });
  if (!isWhole) throw damaged(limits);
  // As a stream each feature is copied to an aligned place; read in place, some real files throw.
  return collect(deserialize(new Blob([bytes]).stream()), limits);
}

async function collect(
  source: AsyncGenerator<Feature>,
  limits: FetchLimits,
): Promise<FlatGeobufFeatures> {
  const features: FlatGeobufFeatures["features"] = [];
  try {
    for (;;) {
      const { done, value } = await withinIdle(source.next(), limits);
      if (done) return { type: "FeatureCollection", features };
      features.push({ ...value, properties: value.properties ?? {} });
    }
  } catch (problem) {
    limits.signal?.throwIfAborted();
    throw problem instanceof AppError ? problem : damaged(limits, problem);
  }
}

function touches({ geometry }: Feature, [west, south, east, north]: FlatGeobufBox): boolean {
  const points = [...positionsOf(geometry)];
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return (
    Math.min(...xs) <= east &&
    Math.max(...xs) >= west &&
    Math.min(...ys) <= north &&
    Math.max(...ys) >= south
  );
}

function* positionsOf(geometry: Geometry): Generator<readonly [number, number]> {
  if (geometry.type === "GeometryCollection")
    for (const part of geometry.geometries) yield* positionsOf(part);
  else {
    const numbers = geometry.coordinates.flat(3);
    const width = widthOf(geometry.coordinates);
    for (let index = 0; index + 1 < numbers.length; index += width)
      yield [numbers[index] ?? 0, numbers[index + 1] ?? 0];
  }
}

/** Two, or three where heights are stored. */
function widthOf(coordinates: readonly unknown[]): number {
  const [first] = coordinates;
  return Array.isArray(first) ? widthOf(first) : coordinates.length;
}

function damaged({ file }: FetchLimits, cause?: unknown): AppError {
  return new AppError("geodata-damaged", { file }, { cause });
}

function fileNameOf(url: string): string {
  return url.split(/[?#]/)[0]?.split("/").at(-1) ?? url;
}
