import type { Geometry, Position } from "geojson";
import { polygonsOfRings } from "./polygons-of-rings";

export interface ShpContents {
  /** One per record: null for a null shape, "unknown" for a kind that is not drawn. */
  readonly shapes: readonly (Geometry | null | "unknown")[];
  /** Whether the file ends before its last record does. */
  readonly isCut: boolean;
}

const FILE_CODE = 9994;
const HEADER_BYTES = 100;
const RECORD_BYTES = 8;

/**
 * The shapes of a .shp (ESRI Shapefile Technical Description, 1998). Heights and measures are dropped.
 * null where it is no such file.
 */
export function shapesOf(bytes: Uint8Array): ShpContents | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || view.getInt32(0) !== FILE_CODE) return null;
  const shapes: (Geometry | null | "unknown")[] = [];
  let at = HEADER_BYTES;
  while (at + RECORD_BYTES <= bytes.length) {
    const length = view.getInt32(at + 4) * 2;
    const start = at + RECORD_BYTES;
    if (length < 4 || start + length > bytes.length) return { shapes, isCut: true };
    shapes.push(shapeAt(new DataView(view.buffer, view.byteOffset + start, length)));
    at = start + length;
  }
  return { shapes, isCut: at < view.getInt32(24) * 2 };
}

/** Kinds come in threes: flat, with heights, with measures; the flat part is alike. */
function shapeAt(view: DataView): Geometry | null | "unknown" {
  const kind = view.getInt32(0, true);
  try {
    if (kind === 0) return null;
    if (kind === 1 || kind === 11 || kind === 21)
      return { type: "Point", coordinates: positionAt(view, 4) };
    if (kind === 8 || kind === 18 || kind === 28)
      return { type: "MultiPoint", coordinates: positions(view, 40, view.getInt32(36, true)) };
    if (kind === 3 || kind === 13 || kind === 23) return lines(partsAt(view));
    if (kind === 5 || kind === 15 || kind === 25) return polygonsOfRings(partsAt(view));
  } catch (problem) {
    // A count that points outside of the record.
    if (!(problem instanceof RangeError)) throw problem;
  }
  return "unknown";
}

function positionAt(view: DataView, at: number): Position {
  return [view.getFloat64(at, true), view.getFloat64(at + 8, true)];
}

function positions(view: DataView, at: number, count: number): Position[] {
  if (count < 0 || at + count * 16 > view.byteLength) throw new RangeError("points");
  return Array.from({ length: count }, (_, index) => positionAt(view, at + index * 16));
}

function partsAt(view: DataView): Position[][] {
  const [count, points] = [view.getInt32(36, true), view.getInt32(40, true)];
  const start = 44 + count * 4;
  if (count < 0 || points < 0 || start + points * 16 > view.byteLength)
    throw new RangeError("parts");
  return Array.from({ length: count }, (_, part) => {
    const from = view.getInt32(44 + part * 4, true);
    const to = part + 1 < count ? view.getInt32(48 + part * 4, true) : points;
    if (from < 0 || to < from || to > points) throw new RangeError("part");
    return positions(view, start + from * 16, to - from);
  });
}

function lines(parts: Position[][]): Geometry | null {
  const [first] = parts;
  if (!first) return null;
  return parts.length === 1
    ? { type: "LineString", coordinates: first }
    : { type: "MultiLineString", coordinates: parts };
}
