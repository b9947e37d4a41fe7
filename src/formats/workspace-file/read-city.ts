import type { FeatureCollection } from "geojson";
import type { CityPack } from "../../domain/city";
import type { Programme } from "../../domain/programme/programme";
import { AppError } from "../../errors";
import { parseCityPack, parseProgramme } from "../city-pack";
import { readFlatGeobufBytes } from "../flatgeobuf";
import { parseJsonText } from "../json-table/parse-json";
import { CITY, type CityContent, type CityLayer } from "./city-content";
import { faultOfLayer, faultOfPack } from "./fault-of-city";

/**
 * The city among the parts of a workspace file, by their paths; null where none came with it. Throws
 * `workspace-city-damaged` with the part and the place in it.
 */
export async function readCity(
  file: string,
  parts: ReadonlyMap<string, Uint8Array>,
): Promise<CityContent | null> {
  if (parts.size === 0) return null;
  const pack = packOf(file, parts);
  const versions = new Map<string, Programme>();
  for (const { id, file: name } of pack.city.versions) {
    const programme = readJson(file, parts, name, parseProgramme);
    if (programme.id !== id) throw damaged(file, `${CITY}${name} id`);
    versions.set(name, programme);
  }
  const layerNamed = (layer: CityLayer) => layerOf(file, parts, { layer, pack });
  const layers = { county: await layerNamed("county"), township: await layerNamed("township") };
  return { pack, versions, layers };
}

function packOf(file: string, parts: ReadonlyMap<string, Uint8Array>): CityPack {
  const pack = readJson(file, parts, "pack.json", parseCityPack);
  const fault = faultOfPack(pack);
  if (fault !== null) throw damaged(file, `${CITY}pack.json ${fault}`);
  return pack;
}

function readJson<Value>(
  file: string,
  parts: ReadonlyMap<string, Uint8Array>,
  name: string,
  parse: (text: string) => Value,
): Value {
  const path = `${CITY}${name}`;
  const bytes = parts.get(path);
  if (!bytes) throw damaged(file, path);
  try {
    const text = new TextDecoder().decode(bytes);
    // Refuses what is nested too deep before it is parsed at all.
    parseJsonText(path, text);
    return parse(text);
  } catch (problem) {
    const place = problem instanceof AppError ? problem.details["place"] : "";
    throw damaged(file, `${path} ${place ?? ""}`, problem);
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
  if (!bytes) throw damaged(file, path);
  let shapes: FeatureCollection;
  try {
    shapes = await readFlatGeobufBytes(path, bytes);
  } catch (problem) {
    throw damaged(file, path, problem);
  }
  const fault = shapes.features.length === 0 ? 1 : faultOfLayer(shapes, pack);
  if (fault !== null) throw damaged(file, `${path} ${fault}`);
  return shapes;
}

function damaged(file: string, place: string, cause?: unknown): AppError {
  return new AppError("workspace-city-damaged", { file, place: place.trim() }, { cause });
}
