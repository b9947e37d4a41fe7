import { listEntries } from "./archive/unzip";
import { decodeText, detectEncoding } from "./encoding/decode-text";
import type { SourceFile } from "./format";
import { outermostText } from "./json-kind";
import { refused } from "./limits";

export const formatIds = [
  "csv",
  "json",
  "geojson",
  "topojson",
  "kml",
  "kmz",
  "flatgeobuf",
  "shapefile",
  "geopackage",
  "parquet",
  "xlsx",
  "xls",
  "xlsb",
  "ods",
] as const;

export type FormatId = (typeof formatIds)[number];

/** How a kind of file begins; known kinds that are not read are named, with the way out. */
const beginnings: readonly (readonly [magic: string, id: FormatId | null, name: string])[] = [
  ["fgb\u0002", "flatgeobuf", ""],
  ["fgb\u0003", "flatgeobuf", ""],
  ["PAR1", "parquet", ""],
  ["PARE", "parquet", ""],
  ["SQLite format 3\u0000", "geopackage", ""],
  ["\u0000\u0000\u0027\u000a", "shapefile", ""],
  ["%PDF", null, "PDF"],
  ["\u0089PNG", null, "PNG"],
  ["\u00ff\u00d8\u00ff", null, "JPEG"],
  ["GIF8", null, "GIF"],
  ["\u001f\u008b", null, "gzip"],
  ["7z\u00bc\u00af", null, "7z"],
  ["Rar!", null, "RAR"],
  ["{\\rtf", null, "RTF"],
  ["ARROW1", null, "Arrow IPC"],
  ["II*\u0000", null, "TIFF"],
  ["MM\u0000*", null, "TIFF"],
  // Of AutoCAD R9 to 2018 and later.
  ...[1004, 1006, 1009, 1012, 1014, 1015, 1018, 1021, 1024, 1027, 1032].map(
    (version) => [`AC${version}\u0000`, null, "DWG"] as const,
  ),
];

const JSON_TYPES: ReadonlyMap<string, FormatId> = new Map([
  ["Topology", "topojson"],
  ...[
    "FeatureCollection",
    "Feature",
    "GeometryCollection",
    "Point",
    "MultiPoint",
    "LineString",
    "MultiLineString",
    "Polygon",
    "MultiPolygon",
  ].map((type) => [type, "geojson"] as const),
]);

/** What an XML file is by its first element. */
const roots: readonly (readonly [root: RegExp, id: FormatId | null, name: string])[] = [
  [/<(?:\w+:)?kml[\s>]/i, "kml", ""],
  [/<!doctype html|<html[\s>]/i, null, "HTML"],
  [/<svg[\s>]/i, null, "SVG"],
  [/<gpx[\s>]/i, null, "GPX"],
  [/urn:schemas-microsoft-com:office:spreadsheet/i, null, "XML 2003 (.xml)"],
  [/<(?:\w+:)?FeatureCollection[\s>]/i, null, "GML"],
];

const DXF = /^(?:999\r?\n.*\r?\n\s*)?0\r?\n\s*SECTION\r?\n/;

/** Which format a file is by its content; its name decides nothing. Throws `file-refused`. */
export function sniff(file: SourceFile): FormatId {
  const { name, bytes } = file;
  if (bytes.length === 0) throw refused(name, "empty");
  const start = Array.from(bytes.subarray(0, 16), (byte) => String.fromCharCode(byte)).join("");
  const known = beginnings.find(([magic]) => start.startsWith(magic));
  if (known) return idOrRefusal(name, known[1], known[2]);
  if (start.startsWith("PK")) return sniffArchive(file);
  if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) return sniffCompound(file);
  if (isTar(bytes)) throw refused(name, "unsupported-format", "tar");
  if (isDbf(bytes)) return "shapefile";
  return sniffText(file);
}

function idOrRefusal(file: string, id: FormatId | null, name: string): FormatId {
  if (id === null) throw refused(file, "unsupported-format", name);
  return id;
}

/** What an archive is by what lies in it. */
const contents: readonly (readonly [entry: RegExp, id: FormatId | null, name: string])[] = [
  [/^xl\/workbook\.xml$/i, "xlsx", ""],
  [/^xl\/workbook\.bin$/i, "xlsb", ""],
  [/^word\//i, null, "DOCX"],
  [/^ppt\//i, null, "PPTX"],
  [/\.(?:shp|dbf)$/i, "shapefile", ""],
  [/\.kml$/i, "kmz", ""],
  [/^content\.xml$/i, "ods", ""],
];

function sniffArchive(file: SourceFile): FormatId {
  const names = listEntries(file).map(({ name }) => name);
  const found = contents.find(([entry]) => names.some((name) => entry.test(name)));
  if (found) return idOrRefusal(file.name, found[1], found[2]);
  // A workbook whose parts are named otherwise still lists them.
  if (names.includes("[Content_Types].xml")) return "xlsx";
  throw refused(file.name, "unsupported-format", `ZIP: ${names.slice(0, 3).join(", ")}`);
}

/** What a compound file of Microsoft's is by the streams in its directory, named in UTF-16. */
function sniffCompound({ name, bytes }: SourceFile): FormatId {
  const text = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1));
  if (text.includes("EncryptedPackage")) throw refused(name, "encrypted", "Office");
  if (text.includes("WordDocument")) throw refused(name, "unsupported-format", "DOC");
  if (text.includes("PowerPoint Document")) throw refused(name, "unsupported-format", "PPT");
  return "xls";
}

const USTAR_AT = 257;

function isTar(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(USTAR_AT, USTAR_AT + 5)) === "ustar";
}

const DBF_KINDS = new Set([0x02, 0x03, 0x30, 0x31, 0x83, 0x8b, 0xf5]);

/** A dBASE header: kind, a month and a day, lengths that fit the file, and a field of a known type. */
function isDbf(bytes: Uint8Array): boolean {
  if (!DBF_KINDS.has(bytes[0] ?? 0) || bytes.length < 65) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, 65);
  const [month, day] = [view.getUint8(2), view.getUint8(3)];
  const [headerBytes, rowBytes] = [view.getUint16(8, true), view.getUint16(10, true)];
  const isField = /[A-Z@+]/.test(String.fromCharCode(view.getUint8(43)));
  const isSized = headerBytes >= 65 && headerBytes <= bytes.length && rowBytes > 1;
  return month >= 1 && month <= 12 && day <= 31 && isField && isSized;
}

const HEAD = 4096;
/** RFC 8142: stands before each text of a GeoJSON sequence. */
const RECORD_SEPARATOR = "\u001e";

function sniffText({ name, bytes }: SourceFile): FormatId {
  const { encoding } = detectEncoding(bytes.subarray(0, HEAD * 16));
  const head = decodeText(bytes.subarray(0, HEAD), encoding)
    .replace(/^\uFEFF/, "")
    .trimStart();
  if (head === "" && bytes.length <= HEAD) throw refused(name, "empty");
  if (head.startsWith(RECORD_SEPARATOR)) return "geojson";
  if (head.startsWith("<")) {
    const root = roots.find(([pattern]) => pattern.test(head));
    if (root) return idOrRefusal(name, root[1], root[2]);
    throw refused(name, "unsupported-format", "XML");
  }
  if (DXF.test(head)) throw refused(name, "unsupported-format", "DXF");
  if (!/^[[{]/.test(head)) return "csv";
  const utf8 = encoding.startsWith("UTF-16")
    ? new TextEncoder().encode(decodeText(bytes, encoding))
    : bytes;
  return JSON_TYPES.get(outermostText(utf8, "type") ?? "") ?? "json";
}
