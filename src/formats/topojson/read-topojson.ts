import type { Feature, FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { lonLat } from "../crs/read-crs";
import type { Reader } from "../format";
import { FeatureTable, readLayers } from "../geojson/feature-table";
import { chosenCrs } from "../geojson/read-geojson";
import { parseJson } from "../json-table/parse-json";
import { refused } from "../limits";

/** TopoJSON: every object is a layer, unless one is chosen. */
export const readTopoJson: Reader = async ({ file, options }) => {
  const topology = parseJson(file) as Topology;
  const { objects, arcs } = topology;
  if (typeof objects !== "object" || objects === null || !Array.isArray(arcs))
    throw refused(file.name, "damaged", "TopoJSON");
  const crs = options.crs ? chosenCrs(file.name, options.crs) : null;
  const isAsked = (name: string) => options.table === undefined || options.table === name;
  const layers = Object.entries(objects)
    .filter(([name]) => isAsked(name))
    .map(([name, object]) => {
      const layer = new FeatureTable({ file: file.name, name, crs: crs ?? lonLat("CRS84") });
      for (const [index, feature] of featuresOf(topology, object).entries())
        layer.add({ ...partsOf(feature), number: index + 1 });
      return layer;
    });
  if (layers.length === 0) throw refused(file.name, "no-features");
  return readLayers(layers, { crs, tableNames: Object.keys(objects) });
};

function partsOf({ geometry, properties, id }: Feature) {
  const own = properties ?? {};
  const hasId = id !== undefined && !Object.hasOwn(own, "id");
  return { geometry, properties: hasId ? { id, ...own } : own };
}

function featuresOf(topology: Topology, object: unknown): readonly Feature[] {
  // What it answers depends on the object's kind, which the types cannot know.
  const found: Feature | FeatureCollection = feature(topology, object as GeometryCollection);
  return found.type === "FeatureCollection" ? found.features : [found];
}
