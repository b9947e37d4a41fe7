import type { ReadFile } from "../../domain/tables/read-file";
import { listEntries, unpack } from "../archive/unzip";
import { lonLat } from "../crs/read-crs";
import { decodeText, detectEncoding } from "../encoding/decode-text";
import type { Reader, SourceFile } from "../format";
import { FeatureTable, readLayers } from "../geojson/feature-table";
import { limits, refused } from "../limits";
import { type KmlContents, kmlFeatures, TooDeep } from "./kml-features";

/** KML: placemarks with their data; folders become a column. */
export const readKml: Reader = async ({ file }) => readText(file.name, textOf(file));

/** KMZ: the first .kml of the archive's top folder, else the first at all. */
export const readKmz: Reader = async ({ file }) => {
  const entries = listEntries(file).filter(({ name }) => /\.kml$/i.test(name));
  const main = entries.find(({ name }) => !name.includes("/")) ?? entries[0];
  if (!main) throw refused(file.name, "part-missing", ".kml");
  const read = readText(file.name, textOf({ name: main.name, bytes: unpack(file, main) }));
  const others = entries.filter((entry) => entry !== main).map(({ name }) => name);
  if (others.length === 0) return read;
  const note = { kind: "entries-ignored", count: others.length, lines: [] } as const;
  return { ...read, notes: [...read.notes, { ...note, detail: others.slice(0, 5).join(", ") }] };
};

const DECLARED = /^[^>]*encoding\s*=\s*["']([\w-]+)["']/;

/** XML says its encoding in its first line; Chinese programs write GBK there. */
function textOf({ bytes }: SourceFile): string {
  const { encoding } = detectEncoding(bytes);
  const head = decodeText(bytes.subarray(0, 200), encoding);
  const isChinese = /^gb/i.test(DECLARED.exec(head)?.[1] ?? "");
  return decodeText(bytes, isChinese && encoding !== "UTF-8" ? "GB18030" : encoding);
}

function readText(file: string, text: string): ReadFile {
  const { placemarks, links, others } = contentsOf(file, text);
  const crs = lonLat("EPSG:4326");
  const features = new FeatureTable({ file, name: file, crs });
  if (links > 0) features.notes.say("links-ignored", "", links);
  if (others > 0) features.notes.say("entries-ignored", "Overlay / NetworkLink", others);
  for (const [index, { geometry, cells }] of placemarks.entries())
    features.add({ geometry, properties: Object.fromEntries(cells), number: index + 1 });
  return readLayers([features], { crs });
}

function contentsOf(file: string, text: string): KmlContents {
  try {
    return kmlFeatures(text);
  } catch (problem) {
    if (problem instanceof TooDeep) throw refused(file, "too-deep", limits.nesting);
    const line = /^(?:\S+:)?(\d+):\d+/.exec(problem instanceof Error ? problem.message : "")?.[1];
    throw refused(file, "damaged", line ? Number(line) : "XML", { cause: problem });
  }
}
