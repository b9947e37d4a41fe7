import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { joinPng, splitPng } from "../../../src/formats/png-chunks";
import { readPngText, writePngText } from "../../../src/formats/png-text";

function smallPng(): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, 3);
  view.setUint32(4, 2);
  header.set([8, 0, 0, 0, 0], 8);
  return joinPng([
    { type: "IHDR", data: header },
    { type: "IDAT", data: deflateSync(new Uint8Array(8)) },
    { type: "IEND", data: new Uint8Array() },
  ]);
}

const state = JSON.stringify({ indicator: "水质达标率", county: "监利市", note: "Ⅲ ≤ 0.2" });

function written(texts: Parameters<typeof writePngText>[1], png = smallPng()): Uint8Array {
  const result = writePngText(png, texts, 192);
  if (result.kind !== "written") throw new Error(result.kind);
  return result.png;
}

test("Chinese text and the print resolution come back as they were put in", () => {
  expect(readPngText(written({ Title: "生态差距一张图", EcologyGapMap: state }))).toEqual({
    kind: "read",
    texts: { Title: "生态差距一张图", EcologyGapMap: state },
    width: 3,
    height: 2,
    dotsPerInch: 192,
  });
});

test("writing again replaces what was there", () => {
  const twice = written({ EcologyGapMap: "new" }, written({ Title: "T", EcologyGapMap: state }));
  expect(readPngText(twice)).toMatchObject({ texts: { Title: "T", EcologyGapMap: "new" } });
  const split = splitPng(twice);
  expect(split.kind === "chunks" && split.chunks.map(({ type }) => type)).toEqual([
    "IHDR",
    "pHYs",
    "iTXt",
    "iTXt",
    "IDAT",
    "IEND",
  ]);
});

test("a picture of another program is read without texts", () => {
  expect(readPngText(smallPng())).toMatchObject({ kind: "read", texts: {}, dotsPerInch: null });
});

test("a file that is no PNG is told apart from a damaged one", () => {
  expect(readPngText(new TextEncoder().encode("%PDF-1.7"))).toEqual({ kind: "not-png" });
  expect(writePngText(new Uint8Array(), {}, 96)).toEqual({ kind: "not-png" });
});

test("each single altered byte after the signature is noticed", () => {
  const png = written({ EcologyGapMap: state });
  for (let index = 8; index < png.length; index++) {
    const altered = png.slice();
    altered[index] = (altered[index] ?? 0) ^ 1;
    expect(readPngText(altered)).toEqual({ kind: "damaged" });
  }
});

test("each cut is noticed", () => {
  const png = written({ EcologyGapMap: state });
  for (let length = 8; length < png.length; length++)
    expect(readPngText(png.subarray(0, length))).toEqual({ kind: "damaged" });
});

test("a text over one megabyte is refused in both directions", () => {
  const long = "x".repeat(1024 * 1024);
  expect(writePngText(smallPng(), { EcologyGapMap: long }, 96)).toEqual({ kind: "too-large" });
  const [header, ...rest] = chunksOf(smallPng());
  const data = new TextEncoder().encode(`EcologyGapMap\0\0\0\0\0${long}`);
  if (!header) throw new Error("no header");
  expect(readPngText(joinPng([header, { type: "iTXt", data }, ...rest]))).toEqual({
    kind: "too-large",
  });
});

function chunksOf(png: Uint8Array) {
  const split = splitPng(png);
  return split.kind === "chunks" ? split.chunks : [];
}
