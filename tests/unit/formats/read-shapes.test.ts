import { serialize } from "flatgeobuf/lib/mjs/geojson.js";
import { expect, test } from "vitest";
import { gbk, gridOf, kindsOf, read, refusalOf, shapesOf, zip } from "./read-helpers";

const point = { type: "Point", coordinates: [112.24, 30.33] };
const feature = (geometry: unknown, properties: object = { name: "新滩" }) => ({
  type: "Feature",
  geometry,
  properties,
});
const collection = (...features: readonly object[]) =>
  JSON.stringify({ type: "FeatureCollection", features });

test("GeoJSON: heights dropped, rings closed, a bad shape left out but not its row", async () => {
  const ring = [
    [112, 30],
    [113, 30],
    [113, 31],
  ];
  const answer = await read(
    "a.geojson",
    collection(
      feature({ type: "Point", coordinates: [112, 30, 41] }, { id: "a" }),
      feature({ type: "Polygon", coordinates: [ring] }, { id: "b" }),
      feature({ type: "Point", coordinates: [112, null] }, { id: "c" }),
      feature(null, { id: "d" }),
    ),
  );
  expect(shapesOf(answer)).toEqual([
    { type: "Point", coordinates: [112, 30] },
    { type: "Polygon", coordinates: [[...ring, [112, 30]]] },
    null,
    null,
  ]);
  expect(gridOf(answer).rows).toEqual([["a"], ["b"], ["c"], ["d"]]);
  expect(kindsOf(answer)).toEqual([
    "geometry-mended",
    "features-bad",
    "null-geometry",
    "mixed-kinds",
  ]);
});

test("a coordinate in quotation marks is no GeoJSON: the file is refused with the feature", async () => {
  const text = collection(feature(point), feature({ type: "Point", coordinates: [112, "30"] }));
  expect(await refusalOf(read("a.geojson", text))).toEqual(["damaged", 2]);
});

test("CGCS2000 in a 3-degree zone becomes longitude and latitude, within a metre", async () => {
  const crs = { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::4525" } };
  const text = JSON.stringify({
    type: "FeatureCollection",
    crs,
    features: [feature({ type: "Point", coordinates: [37_596_174.6, 3_356_796.7] })],
  });
  const answer = await read("zone37.geojson", text);
  const [shape] = shapesOf(answer) as { coordinates: [number, number] }[];
  expect(answer.crs).toBe("EPSG:4525");
  expect(shape?.coordinates[0]).toBeCloseTo(112.0, 1);
  expect(shape?.coordinates[1]).toBeCloseTo(30.33, 1);
});

test("metres without a projection are refused, and read once it is named", async () => {
  const text = collection(feature({ type: "Point", coordinates: [596_174.6, 3_356_796.7] }));
  expect(await refusalOf(read("a.json", text))).toEqual([
    "coordinates-out-of-range",
    "596174.6, 3356796.7",
  ]);
  const answer = await read("a.json", text, { crs: "EPSG:4546" });
  expect(kindsOf(answer)).toEqual(["crs-reprojected"]);
});

test("a link to a projection is not followed", async () => {
  const text = JSON.stringify({
    type: "FeatureCollection",
    crs: { type: "link", properties: { href: "example.org/crs" } },
    features: [feature(point)],
  });
  expect(kindsOf(await read("a.geojson", text))).toContain("links-ignored");
});

test("TopoJSON: every object is a layer, one can be chosen", async () => {
  const topology = {
    type: "Topology",
    arcs: [
      [
        [112, 30],
        [113, 30],
        [113, 31],
        [112, 30],
      ],
    ],
    objects: {
      county: {
        type: "GeometryCollection",
        geometries: [{ type: "Polygon", arcs: [[0]], properties: { code: "421002" } }],
      },
      seat: { type: "Point", coordinates: [112, 30] },
    },
  };
  const text = JSON.stringify(topology);
  const all = await read("a.json", text);
  expect(all.tables.map(({ name, rowCount }) => [name, rowCount])).toEqual([
    ["county", 1],
    ["seat", 1],
  ]);
  const one = await read("a.json", text, { table: "seat" });
  expect(one.tables.map(({ name }) => name)).toEqual(["seat"]);
});

const kml = `<?xml version="1.0"?><kml:kml xmlns:kml="http://www.opengis.net/kml/2.2"><kml:Document>
  <kml:Folder><kml:name>长江</kml:name><kml:Placemark id="p1"><kml:name>新滩</kml:name>
  <kml:ExtendedData><kml:Data name="class"><kml:value>Ⅲ</kml:value></kml:Data></kml:ExtendedData>
  <kml:Point><kml:coordinates>112.24,30.33,0</kml:coordinates></kml:Point></kml:Placemark></kml:Folder>
  <kml:NetworkLink><kml:Link><kml:href>example.org/a.kml</kml:href></kml:Link></kml:NetworkLink>
  </kml:Document></kml:kml>`;

test("KML: prefixes, folders and data; links are counted and not followed", async () => {
  const answer = await read("a.kml", kml);
  expect(gridOf(answer)).toMatchObject({
    names: ["id", "name", "class", "folder"],
    rows: [["p1", "新滩", "Ⅲ", "长江"]],
  });
  expect(shapesOf(answer)).toEqual([point]);
  expect(kindsOf(answer)).toEqual(["links-ignored", "entries-ignored"]);
  const packed = await read("a.kmz", zip({ "doc.kml": kml, "files/icon.png": "x" }));
  expect(gridOf(packed).rows).toEqual(gridOf(answer).rows);
});

test("a KML cut short is damaged, one without placemarks is empty", async () => {
  expect(await refusalOf(read("a.kml", kml.slice(0, 300)))).toMatchObject([
    "damaged",
    expect.anything(),
  ]);
  expect(await refusalOf(read("a.kml", "<kml><Document/></kml>"))).toEqual(["no-features", ""]);
});

test("FlatGeobuf: whole or refused", async () => {
  const bytes = serialize({
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        geometry: { type: "Point", coordinates: [112.24, 30.33] },
        properties: { name: "新滩" },
      },
    ],
  });
  const answer = await read("a.fgb", bytes);
  expect(gridOf(answer).rows).toEqual([["新滩"]]);
  expect(shapesOf(answer)).toEqual([point]);
  expect(await refusalOf(read("a.fgb", bytes.slice(0, 60)))).toEqual(["truncated", "FlatGeobuf"]);
});

function shp(...points: readonly (readonly [number, number])[]): Uint8Array {
  const bytes = new Uint8Array(100 + points.length * 28);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 9994);
  view.setInt32(24, bytes.length / 2);
  view.setInt32(32, 1, true);
  for (const [index, [x, y]] of points.entries()) {
    const at = 100 + index * 28;
    view.setInt32(at, index + 1);
    view.setInt32(at + 4, 10);
    view.setInt32(at + 8, 1, true);
    view.setFloat64(at + 12, x, true);
    view.setFloat64(at + 20, y, true);
  }
  return bytes;
}

function dbf(...cells: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(65 + cells.length * 11).fill(0x20, 65);
  const view = new DataView(bytes.buffer);
  bytes.set([3, 126, 7, 1]);
  view.setUint32(4, cells.length, true);
  view.setUint16(8, 65, true);
  view.setUint16(10, 11, true);
  bytes.set(gbk("断面"), 32);
  bytes[43] = "C".charCodeAt(0);
  bytes[48] = 10;
  bytes[64] = 0x0d;
  for (const [index, text] of cells.entries()) bytes.set(gbk(text), 66 + index * 11);
  return bytes;
}

test("Shapefile: GBK without a word, points in place, a missing .prj said", async () => {
  const packed = zip({ "层/断面.shp": shp([112.24, 30.33]), "层/断面.dbf": dbf("新滩") });
  const answer = await read("断面.zip", packed);
  expect(gridOf(answer)).toMatchObject({ names: ["断面"], rows: [["新滩"]] });
  expect(shapesOf(answer)).toEqual([point]);
  expect([answer.encoding, kindsOf(answer)]).toEqual([
    "GB18030",
    ["encoding-guessed", "crs-missing"],
  ]);
});

test("a .cpg goes before what the bytes look like", async () => {
  const parts = { "a.shp": shp([112, 30]), "a.dbf": dbf("新滩"), "a.cpg": "GBK" };
  const answer = await read("a.zip", zip(parts));
  expect([gridOf(answer).rows, kindsOf(answer)]).toEqual([[["新滩"]], ["crs-missing"]]);
});

test("a Shapefile cut in its last record keeps the rest and says so", async () => {
  const parts = { "a.shp": shp([112, 30], [113, 30]).slice(0, 140), "a.dbf": dbf("新滩", "总磷") };
  const answer = await read("a.zip", zip(parts));
  expect(gridOf(answer).rows).toEqual([["新滩"]]);
  expect(answer.notes).toContainEqual({ kind: "rest-truncated", count: 1, lines: [], detail: "" });
});
