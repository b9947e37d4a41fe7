import type { ReadFile } from "../domain/tables/read-file";
import { AppError } from "../errors";
import type { Reader, ReadRequest } from "./format";
import { broken, limits, refused } from "./limits";
import { type FormatId, sniff } from "./sniff";

/** Every format that is read. Each reader is fetched when a file of its kind first comes. */
const readers: Readonly<Record<FormatId, () => Promise<Reader>>> = {
  csv: () => import("./csv/read-csv").then(({ readCsv }) => readCsv),
  json: () => import("./json-table/read-json").then(({ readJsonTable }) => readJsonTable),
  geojson: () => import("./geojson/read-geojson").then(({ readGeoJson }) => readGeoJson),
  topojson: () => import("./topojson/read-topojson").then(({ readTopoJson }) => readTopoJson),
  kml: () => import("./kml/read-kml").then(({ readKml }) => readKml),
  kmz: () => import("./kml/read-kml").then(({ readKmz }) => readKmz),
  flatgeobuf: () =>
    import("./flatgeobuf-read/read-flatgeobuf").then(
      ({ readFlatGeobufFile }) => readFlatGeobufFile,
    ),
  shapefile: () => import("./shapefile/read-shapefile").then(({ readShapefile }) => readShapefile),
  geopackage: async () => {
    const [{ geoPackageReader }, { sqliteWasm }] = await Promise.all([
      import("./geopackage/read-geopackage"),
      import("./geopackage/sqlite-wasm"),
    ]);
    return geoPackageReader(sqliteWasm);
  },
  parquet: () => import("./parquet/read-parquet").then(({ readParquet }) => readParquet),
  xlsx: () => import("./xlsx/read-xlsx").then(({ readXlsxFile }) => readXlsxFile),
  xls: () => import("./xlsx/read-xlsx").then(({ readXlsFile }) => readXlsFile),
  xlsb: () => import("./xlsx/read-xlsx").then(({ readXlsbFile }) => readXlsbFile),
  ods: () => import("./xlsx/read-xlsx").then(({ readOdsFile }) => readOdsFile),
};

/** Reads a file by what it holds. Throws `file-refused` and nothing else. */
export async function readFile(
  request: ReadRequest,
): Promise<ReadFile & { readonly format: FormatId }> {
  const { name, bytes } = request.file;
  if (bytes.length > limits.fileBytes)
    throw refused(name, "too-large", `${Math.round(bytes.length / 1e6)} MB`);
  try {
    const format = sniff(request.file);
    const read = await readers[format]();
    return { ...(await read(request)), format };
  } catch (problem) {
    if (problem instanceof AppError) throw problem;
    throw broken(name, problem);
  }
}
