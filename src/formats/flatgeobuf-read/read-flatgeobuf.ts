import { deserialize } from "flatgeobuf/lib/mjs/geojson.js";
import type { HeaderMeta } from "flatgeobuf/lib/mjs/header-meta.js";
import { type Crs, readCrs } from "../crs/read-crs";
import { isWholeFlatGeobuf } from "../flatgeobuf-check";
import type { Reader, ReadRequest } from "../format";
import { FeatureTable, readLayers } from "../geojson/feature-table";
import { chosenCrs } from "../geojson/read-geojson";
import { refused } from "../limits";

/** A FlatGeobuf from outside, checked to be whole before it is read. */
export const readFlatGeobufFile: Reader = async (request) => {
  const { name, bytes } = request.file;
  if (!(await isWholeFlatGeobuf(bytes))) throw refused(name, "truncated", "FlatGeobuf");
  const found: HeaderMeta[] = [];
  // As a stream each feature is copied to an aligned place; read in place, some real files throw.
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  const source = deserialize(stream, { headerMetaFn: (meta) => found.push(meta) });
  let layer: { readonly features: FeatureTable; readonly crs: Crs | null } | null = null;
  let number = 0;
  for await (const { geometry, properties } of source) {
    layer ??= layerOf(request, found[0]);
    layer.features.add({ geometry, properties, number: ++number });
    if (number % PROGRESS_FEATURES === 0)
      request.onProgress(number / (found[0]?.featuresCount || number));
  }
  if (!layer) throw refused(name, "no-features");
  return readLayers([layer.features], { crs: layer.crs });
};

const PROGRESS_FEATURES = 10_000;

function layerOf({ file, options }: ReadRequest, meta: HeaderMeta | undefined) {
  const crs = options.crs ? chosenCrs(file.name, options.crs) : crsOf(file.name, meta);
  const features = new FeatureTable({ file: file.name, name: meta?.title || file.name, crs });
  for (const { name } of meta?.columns ?? []) features.addColumn(name);
  return { features, crs };
}

function crsOf(file: string, meta: HeaderMeta | undefined): Crs | null {
  const { crs } = meta ?? {};
  if (!crs || (!crs.code && !crs.wkt)) return null;
  const known =
    (crs.code ? readCrs(`EPSG:${crs.code}`) : null) ?? (crs.wkt ? readCrs(crs.wkt) : null);
  if (!known) throw refused(file, "crs-unsupported", crs.name || `EPSG:${crs.code}`);
  return known;
}
