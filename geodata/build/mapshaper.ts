import type { FeatureCollection } from "geojson";
import mapshaper from "mapshaper";

/** Runs mapshaper commands over named GeoJSON inputs; answers the collection written to out.json. */
export async function runMapshaper(
  commands: string,
  inputs: Readonly<Record<string, FeatureCollection>>,
): Promise<FeatureCollection> {
  const texts = Object.fromEntries(
    Object.entries(inputs).map(([name, collection]) => [name, JSON.stringify(collection)]),
  );
  const output = (await mapshaper.applyCommands(commands, texts)) as Record<string, Buffer>;
  const text = output["out.json"]?.toString();
  if (!text) throw new Error(`mapshaper wrote nothing: ${commands}`);
  return JSON.parse(text) as FeatureCollection;
}
