import { joinPng, type PngChunk, splitPng } from "./png-chunks";

/** Keys we write; what other programs wrote stays as it was. */
export type PngTextKey = "Title" | "EcologyGapMap";

export type PngTexts = Readonly<Partial<Record<PngTextKey, string>>>;

export type PngTextWritten =
  | { readonly kind: "written"; readonly png: Uint8Array<ArrayBuffer> }
  | { readonly kind: "not-png" | "damaged" | "too-large" };

export type PngTextRead =
  | {
      readonly kind: "read";
      readonly texts: PngTexts;
      readonly width: number;
      readonly height: number;
      readonly dotsPerInch: number | null;
    }
  | { readonly kind: "not-png" | "damaged" | "too-large" };

const MAX_TEXT_BYTES = 1024 * 1024;
const METRES_PER_INCH = 0.0254;
const KEYS: readonly string[] = ["Title", "EcologyGapMap"] satisfies PngTextKey[];

/** Puts texts (iTXt, UTF-8) and the print resolution (pHYs) into a PNG, in place of older ones. */
export function writePngText(
  png: Uint8Array,
  texts: PngTexts,
  dotsPerInch: number,
): PngTextWritten {
  const split = splitPng(png);
  if (split.kind !== "chunks") return split;
  const added = Object.entries(texts).map(([key, text]) => textChunk(key, text));
  if (added.some(({ data }) => data.length > MAX_TEXT_BYTES)) return { kind: "too-large" };
  const [header, ...kept] = split.chunks.filter((chunk) => !isReplaced(chunk, texts));
  if (!header) return { kind: "damaged" };
  return { kind: "written", png: joinPng([header, sizeChunk(dotsPerInch), ...added, ...kept]) };
}

export function readPngText(png: Uint8Array): PngTextRead {
  const split = splitPng(png);
  if (split.kind !== "chunks") return split;
  const texts: Record<string, string> = {};
  for (const chunk of split.chunks) {
    const key = keyOf(chunk);
    if (key === null || !KEYS.includes(key)) continue;
    if (chunk.data.length > MAX_TEXT_BYTES) return { kind: "too-large" };
    const text = textOf(chunk, key);
    if (text === null) return { kind: "damaged" };
    texts[key] = text;
  }
  const header = viewOf(split.chunks[0]);
  if (header.byteLength < 8) return { kind: "damaged" };
  const [width, height] = [header.getUint32(0), header.getUint32(4)];
  return { kind: "read", texts, width, height, dotsPerInch: resolutionOf(split.chunks) };
}

function isReplaced(chunk: PngChunk, texts: PngTexts): boolean {
  return chunk.type === "pHYs" || Object.keys(texts).includes(keyOf(chunk) ?? "");
}

/** Keyword, 0, not compressed (0), method 0, no language (0), no translated keyword (0), text. */
function textChunk(key: string, text: string): PngChunk {
  return { type: "iTXt", data: new TextEncoder().encode(`${key}\0\0\0\0\0${text}`) };
}

function sizeChunk(dotsPerInch: number): PngChunk {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(dotsPerInch / METRES_PER_INCH);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  data[8] = 1;
  return { type: "pHYs", data };
}

function keyOf({ type, data }: PngChunk): string | null {
  if (type !== "iTXt") return null;
  const end = data.subarray(0, 80).indexOf(0);
  return end < 1 ? null : new TextDecoder("latin1").decode(data.subarray(0, end));
}

/** Null when compressed (we never write that) or not UTF-8. */
function textOf({ data }: PngChunk, key: string): string | null {
  if (data[key.length + 1] !== 0) return null;
  const languageEnd = data.indexOf(0, key.length + 3);
  const start = languageEnd < 0 ? -1 : data.indexOf(0, languageEnd + 1);
  if (start < 0) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
      data.subarray(start + 1),
    );
  } catch (problem) {
    if (problem instanceof TypeError) return null;
    throw problem;
  }
}

function resolutionOf(chunks: readonly PngChunk[]): number | null {
  const view = viewOf(chunks.find(({ type }) => type === "pHYs"));
  if (view.byteLength !== 9 || view.getUint8(8) !== 1) return null;
  return Math.round(view.getUint32(0) * METRES_PER_INCH);
}

function viewOf(chunk: PngChunk | undefined): DataView {
  const data = chunk?.data ?? new Uint8Array();
  return new DataView(data.buffer, data.byteOffset, data.byteLength);
}
