import { expect, test } from "vitest";
import { sniff } from "../../../src/formats/sniff";
import { refusalOf, zip } from "./read-helpers";

const bytesOf = (content: string | Uint8Array) =>
  typeof content === "string"
    ? Uint8Array.from(content, (letter) => letter.charCodeAt(0))
    : content;
const kindOf = (content: string | Uint8Array) => sniff({ name: "x.csv", bytes: bytesOf(content) });

test.each([
  ["a,b\n1,2", "csv"],
  ['[{"a":1}]', "json"],
  ['{"features":[{"type":"Feature"}],"type":"FeatureCollection"}', "geojson"],
  ['{"type":"Topology","objects":{},"arcs":[]}', "topojson"],
  ['{"a":{"type":"Feature"}}', "json"],
  ['\u001e{"type":"Feature"}', "geojson"],
  ['<?xml version="1.0"?><kml:kml>', "kml"],
  [zip({ "doc.kml": "<kml/>" }), "kmz"],
  [zip({ "a/b.shp": "" }), "shapefile"],
  [zip({ "xl/workbook.xml": "" }), "xlsx"],
  [zip({ "xl/workbook.bin": "" }), "xlsb"],
  ["PAR1....", "parquet"],
  ["AC1032,name\n1,2\n", "csv"],
  ["0,SECTION\n1,2\n", "csv"],
  ["SQLite format 3\u0000", "geopackage"],
  ["fgb\u0003fgb\u0000", "flatgeobuf"],
])("the content decides, whatever the name: %j is %s", (content, format) => {
  expect(kindOf(content)).toBe(format);
});

test.each([
  ["%PDF-1.7", "PDF"],
  ["<!DOCTYPE html><html>", "HTML"],
  ["\u001f\u008b\u0008", "gzip"],
  ["<gpx >", "GPX"],
  ["AC1032\u0000\u0000", "DWG"],
  ["  0\r\nSECTION\r\n  2\r\nHEADER\r\n", "DXF"],
  ["999\nmade by hand\n0\nSECTION\n", "DXF"],
  ["II*\u0000\u0008", "TIFF"],
  [zip({ "a.txt": "x" }), "ZIP: a.txt"],
])("%j is named and not read", async (content, name) => {
  const refusal = await refusalOf(Promise.resolve().then(() => kindOf(content)));
  expect(refusal).toEqual(["unsupported-format", name]);
});
