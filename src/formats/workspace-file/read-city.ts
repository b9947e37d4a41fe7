import type { FeatureCollection } from "geojson";
import type { CityPack } from "../../domain/city";
import type { Programme } from "../../domain/programme/programme";
import { AppError, type CityProblem } from "../../errors";
import { parseCityPack, parseProgramme } from "../city-pack";
import { readFlatGeobufBytes } from "../flatgeobuf";
import { parseJsonText } from "../json-table/parse-json";
import { CITY, type CityContent, type CityLayer } from "./city-content";
import type { Fault } from "./city-faults/fault";
import { faultOfLayer } from "./city-faults/fault-of-layer";
import { faultOfPack, faultOfProgramme } from "./city-faults/fault-of-pack";

/**
 * The city among the parts of a workspace file, by their paths; null where none came with it. Throws
 * `workspace-city-damaged` with the part and the place in it.
 */
export async function readCity(
  file: string,
  parts: ReadonlyMap<string, Uint8Array>,
): Promise<CityContent | null> {
  if (parts.size === 0) return null;
  const pack = readJson(file, parts, {
    name: "pack.json",
    parse: parseCityPack,
    faultOf: faultOfPack,
  });
  const versions = new Map<string, Programme>();
  for (const { id, file: name } of pack.city.versions) {
    const json = { name, parse: parseProgramme, faultOf: faultOfProgramme };
    const programme = readJson(file, parts, json);
    if (programme.id !== id) throw damaged(file, `${CITY}${name} id`, "differs");
    versions.set(name, programme);
  }
  const layerNamed = (layer: CityLayer) => layerOf(file, parts, { layer, pack });
  const layers = { county: await layerNamed("county"), township: await layerNamed("township") };
  return { pack, versions, layers };
}

interface JsonPart<Value> {
  readonly name: string;
  readonly parse: (text: string) => Value;
  readonly faultOf: (value: Value) => Fault | null;
}

function readJson<Value>(
  file: string,
  parts: ReadonlyMap<string, Uint8Array>,
  { name, parse, faultOf }: JsonPart<Value>,
): Value {
  const path = `${CITY}${name}`;
  const bytes = parts.get(path);
  if (!bytes) throw damaged(file, path, "missing");
  const value = parsedAs(file, path, () => {
    const text = new TextDecoder().decode(bytes);
    // Refuses what is nested too deep before it is parsed at all.
    parseJsonText(path, text);
    return parse(text);
  });
  const fault = faultOf(value);
  if (fault) throw damaged(file, `${path} ${fault.place}`, fault.problem);
  return value;
}

function parsedAs<Value>(file: string, path: string, parse: () => Value): Value {
  try {
    return parse();
  } catch (problem) {
    const isOfSchema = problem instanceof AppError && problem.code === "table-damaged";
    const place = problem instanceof AppError ? (problem.details["place"] ?? "") : "";
    const reason = isOfSchema && place !== "JSON" ? "schema" : "unreadable";
    throw damaged(file, `${path} ${place}`, reason, problem);
  }
}

const noShapes: FeatureCollection = { type: "FeatureCollection", features: [] };

async function layerOf(
  file: string,
  parts: ReadonlyMap<string, Uint8Array>,
  { layer, pack }: { readonly layer: CityLayer; readonly pack: CityPack },
): Promise<FeatureCollection> {
  const path = `${CITY}${layer}.fgb`;
  const bytes = parts.get(path);
  if (!bytes && !pack.city.layers?.includes(layer)) return noShapes;
  if (!bytes) throw damaged(file, path, "missing");
  let shapes: FeatureCollection;
  try {
    shapes = await readFlatGeobufBytes(path, bytes);
  } catch (problem) {
    throw damaged(file, path, "unreadable", problem);
  }
  const fault = shapes.features.length === 0 ? 1 : faultOfLayer(shapes, pack);
  if (fault !== null) throw damaged(file, `${path} ${fault}`, "shape");
  return shapes;
}

function damaged(file: string, place: string, problem: CityProblem, cause?: unknown): AppError {
  const details = { file, place: place.trim(), problem };
  return new AppError("workspace-city-damaged", details, { cause });
}
