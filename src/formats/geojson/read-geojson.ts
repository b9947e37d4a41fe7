import { type Crs, lonLat, readCrs } from "../crs/read-crs";
import type { Reader, SourceFile } from "../format";
import { parseJson, parseJsonText, textOf } from "../json-table/parse-json";
import { refused } from "../limits";
import { FeatureTable, readLayers } from "./feature-table";

type Properties = Readonly<Record<string, unknown>>;

const RECORD_SEPARATOR = "\u001e";

/** GeoJSON (RFC 7946), also as a text sequence (RFC 8142) or one feature per line, and the `crs` of 2008. */
export const readGeoJson: Reader = async ({ file, options }) => {
  const { value, damaged } = parsed(file);
  nameForeign(file.name, value);
  const stated = crsOf(file.name, value);
  const crs = options.crs ? chosenCrs(file.name, options.crs) : stated.crs;
  const features = new FeatureTable({
    file: file.name,
    name: file.name,
    crs: crs ?? lonLat("CRS84"),
  });
  if (stated.isLink) features.notes.say("links-ignored", "crs");
  for (const line of damaged) features.notes.add("rest-unreadable", line);
  let number = 0;
  for (const feature of featuresOf(file.name, value))
    features.add({ ...partsOf(feature), number: ++number });
  return readLayers([features], { crs });
};

/** The projection a person chose. */
export function chosenCrs(file: string, text: string): Crs {
  const crs = readCrs(text);
  if (!crs) throw refused(file, "crs-unsupported", text.slice(0, 60));
  return crs;
}

interface Parsed {
  readonly value: unknown;
  /** The lines of a sequence that could not be read. */
  readonly damaged: readonly number[];
}

function parsed(file: SourceFile): Parsed {
  const text = textOf(file);
  const lines = text.split(text.startsWith(RECORD_SEPARATOR) ? RECORD_SEPARATOR : /\r?\n/);
  const filled = lines.filter((line) => line.trim() !== "");
  const isSequence = filled.length > 1 && filled.slice(0, 2).every(isWhole);
  if (!isSequence && !text.startsWith(RECORD_SEPARATOR))
    return { value: parseJson(file), damaged: [] };
  return sequenceOf(file.name, filled);
}

function isWhole(line: string): boolean {
  return /^\s*\{.*\}\s*$/s.test(line) && canParse(line);
}

function canParse(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

function sequenceOf(name: string, lines: readonly string[]): Parsed {
  const features: unknown[] = [];
  const damaged: number[] = [];
  lines.forEach((line, index) => {
    if (!canParse(line)) {
      damaged.push(index + 1);
      return;
    }
    const value = parseJsonText(name, line);
    if (has(value, "features") && Array.isArray(value["features"]))
      features.push(...value["features"]);
    else features.push(value);
  });
  return { value: { type: "FeatureCollection", features }, damaged };
}

function has(value: unknown, key: string): value is Properties {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key);
}

/** Kinds of JSON that look like GeoJSON and would be drawn wrongly. */
function nameForeign(file: string, value: unknown): void {
  if (has(value, "UTF8Encoding") && value["UTF8Encoding"] === true)
    throw refused(file, "unsupported-format", "ECharts GeoJSON (UTF8Encoding)");
  if (has(value, "conformsTo") && JSON.stringify(value["conformsTo"]).includes("json-fg"))
    throw refused(file, "unsupported-format", "JSON-FG");
}

/** The `crs` member of GeoJSON 2008. A link is never followed. */
function crsOf(
  file: string,
  value: unknown,
): { readonly crs: Crs | null; readonly isLink: boolean } {
  const member = has(value, "crs") ? value["crs"] : null;
  const properties = has(member, "properties") ? member["properties"] : null;
  if (has(member, "type") && member["type"] === "link") return { crs: null, isLink: true };
  const name = has(properties, "name") ? properties["name"] : null;
  const code = has(properties, "code") ? `EPSG:${String(properties["code"])}` : null;
  const text = typeof name === "string" ? name : code;
  return { crs: text ? chosenCrs(file, text) : null, isLink: false };
}

function featuresOf(file: string, value: unknown): readonly unknown[] {
  const type = has(value, "type") ? value["type"] : null;
  if (type !== "FeatureCollection") return [value];
  const features = has(value, "features") ? value["features"] : null;
  if (!Array.isArray(features)) throw refused(file, "no-features");
  return features.flatMap((feature: unknown) =>
    // Some writers put a whole collection where a feature belongs.
    has(feature, "features") && Array.isArray(feature["features"])
      ? feature["features"]
      : [feature],
  );
}

/** A feature's geometry and properties; a bare geometry has no properties. */
function partsOf(feature: unknown): { geometry: unknown; properties: object | null } {
  if (!has(feature, "type")) return { geometry: "none", properties: null };
  if (feature["type"] !== "Feature") return { geometry: feature, properties: null };
  const { geometry, properties, id } = feature;
  if (properties !== undefined && typeof properties !== "object")
    return { geometry: "none", properties: null };
  const own = typeof properties === "object" && properties !== null ? properties : {};
  const hasId = (typeof id === "string" || typeof id === "number") && !Object.hasOwn(own, "id");
  return { geometry: geometry ?? null, properties: hasId ? { id, ...own } : own };
}
