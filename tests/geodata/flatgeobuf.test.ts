import { deserialize } from "flatgeobuf/lib/mjs/geojson.js";
import type { Feature, FeatureCollection } from "geojson";
import { expect, test, vi } from "vitest";
import { writeFlatGeobuf } from "../../geodata/build/flatgeobuf-writer";
import { type Box, boxOf } from "../../geodata/build/packed-index";
import { layerBytes } from "../../geodata/build/write-layers";
import { jingzhou } from "./jingzhou-geometry";
import { serveRanges } from "./range-server";

const BOXES: readonly Box[] = [
  [112.2, 30.3, 112.25, 30.35],
  [113.0, 29.8, 113.2, 29.9],
  [111.5, 29.9, 112.0, 30.2],
  [110, 28, 115, 32],
  [100, 20, 101, 21],
];

const rect = ([minX, minY, maxX, maxY]: Box) => ({ minX, minY, maxX, maxY });

async function read(input: Uint8Array | string, box?: Box): Promise<Feature[]> {
  // The reader narrates its search on console.debug.
  const debug = vi.spyOn(console, "debug").mockReturnValue();
  const features: Feature[] = [];
  const options = box ? { rect: rect(box) } : {};
  for await (const feature of deserialize(input, options)) features.push(feature as Feature);
  debug.mockRestore();
  return features;
}

async function townshipBytes(): Promise<Uint8Array> {
  const bytes = layerBytes(await jingzhou()).get("township.fgb");
  if (!bytes) throw new Error("no township layer");
  return bytes;
}

const codesOf = (features: readonly Feature[]) =>
  features.map(({ properties }) => String(properties?.["code"])).toSorted();

async function codesIn([west, south, east, north]: Box): Promise<string[]> {
  const { townships } = await jingzhou();
  const hits = townships.filter(({ geometry }) => {
    const [w, s, e, n] = boxOf(geometry);
    return w <= east && e >= west && s <= north && n >= south;
  });
  return codesOf(hits);
}

test("read back whole, every township keeps its geometry and properties", async () => {
  const { townships } = await jingzhou();
  const features = await read(await townshipBytes());
  expect(features).toHaveLength(129);
  const byCode = new Map(features.map((each) => [each.properties?.["code"], each]));
  for (const { properties, geometry } of townships) {
    expect(byCode.get(properties.code)?.properties).toEqual(properties);
    expect(byCode.get(properties.code)?.geometry).toEqual(geometry);
  }
});

test("read by a box, the index answers what a filter over all features answers", async () => {
  const bytes = await townshipBytes();
  for (const box of BOXES) expect(codesOf(await read(bytes, box))).toEqual(await codesIn(box));
});

test("over byte ranges the same features come, for fewer bytes than the file has", async () => {
  const bytes = await townshipBytes();
  for (const box of BOXES.slice(0, 3)) {
    const server = await serveRanges(bytes);
    expect(codesOf(await read(server.address, box))).toEqual(await codesIn(box));
    expect(server.sent()).toBeGreaterThan(0);
    expect(server.sent()).toBeLessThan(bytes.length);
    await server.close();
  }
});

test("a small box costs less than half the file", async () => {
  const bytes = await townshipBytes();
  const server = await serveRanges(bytes);
  await read(server.address, [113.0, 29.8, 113.02, 29.82]);
  expect(server.sent()).toBeLessThan(bytes.length / 2);
  await server.close();
});

test("an index of several levels answers like a filter too", async () => {
  const features = Array.from({ length: 700 }, (_, place): Feature => {
    const [x, y] = [112 + (place % 28) * 0.05, 29 + Math.floor(place / 28) * 0.05];
    return {
      type: "Feature",
      properties: { code: String(place) },
      geometry: {
        type: "LineString",
        coordinates: [
          [x, y],
          [x + 0.07, y + 0.02],
        ],
      },
    };
  });
  const bytes = writeFlatGeobuf({ type: "FeatureCollection", features }, { code: "text" });
  const box: Box = [112.31, 29.42, 112.78, 29.81];
  const expected = features.filter(({ geometry }) => {
    const [w, s, e, n] = boxOf(geometry);
    return w <= box[2] && e >= box[0] && s <= box[3] && n >= box[1];
  });
  expect(codesOf(await read(bytes, box))).toEqual(codesOf(expected));
});

test("the columns are the declared ones, also where the first feature lacks a value", async () => {
  const point = (x: number, properties: Record<string, unknown>): Feature => ({
    type: "Feature",
    properties,
    geometry: { type: "Point", coordinates: [x, 30] },
  });
  const collection: FeatureCollection = {
    type: "FeatureCollection",
    features: [point(112, { name: "无" }), point(113, { name: "有", area: 2.5, drawn: false })],
  };
  const bytes = writeFlatGeobuf(collection, { name: "text", area: "number", drawn: "boolean" });
  const features = await read(bytes);
  const properties = features.map((feature) => feature.properties);
  expect(properties).toContainEqual({ name: "无" });
  expect(properties).toContainEqual({ name: "有", area: 2.5, drawn: false });
});

test("the same geometry gives the same bytes, made twice from the sources", async () => {
  const { makeGeometry } = await import("../../geodata/build/city-geometry");
  const once = layerBytes(await jingzhou());
  const again = layerBytes(await makeGeometry("geodata/jingzhou"));
  expect([...once.keys()]).toEqual([
    "county.fgb",
    "township.fgb",
    "hydro.fgb",
    "protected.fgb",
    "neighbours.fgb",
  ]);
  for (const [file, bytes] of once)
    expect(Buffer.compare(bytes, again.get(file) ?? new Uint8Array()), file).toBe(0);
});
