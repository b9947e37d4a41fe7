import type { Geometry, Position } from "geojson";

const kinds = [
  "Point",
  "LineString",
  "Polygon",
  "MultiPoint",
  "MultiLineString",
  "MultiPolygon",
  "GeometryCollection",
] as const;

const DEEPEST = 8;

/**
 * A geometry of well-known binary, as OGC 06-103r4 and PostGIS write it; heights and measures are
 * dropped. null for an empty one. Throws where it is cut short or of a kind without straight lines.
 */
export function geometryOfWkb(bytes: Uint8Array): Geometry | null {
  return new WkbReader(bytes).geometry(0);
}

class WkbReader {
  readonly #view: DataView;
  #at = 0;
  #isLittle = true;
  #stride = 16;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  geometry(depth: number): Geometry | null {
    const kind = this.#head();
    if (!kind || depth > DEEPEST) throw new RangeError("unknown geometry");
    if (kind === "Point") return this.#point();
    if (kind === "LineString") return lineOrNone(this.#line());
    if (kind === "Polygon") return polygonOrNone(this.#rings());
    return this.#collection(kind, depth);
  }

  #head() {
    this.#isLittle = this.#view.getUint8(this.#at) === 1;
    const code = this.#count(1);
    this.#at += 5;
    const flat = code & 0x0fff_ffff;
    // PostGIS sets the top bits, ISO adds thousands.
    const hasHeight = (code & 0x8000_0000) !== 0 || [1, 3].includes(Math.floor(flat / 1000));
    const hasMeasure = (code & 0x4000_0000) !== 0 || [2, 3].includes(Math.floor(flat / 1000));
    if ((code & 0x2000_0000) !== 0) this.#at += 4;
    this.#stride = 16 + (hasHeight ? 8 : 0) + (hasMeasure ? 8 : 0);
    return kinds[(flat % 1000) - 1];
  }

  #count(ahead = 0): number {
    return this.#view.getUint32(this.#at + ahead, this.#isLittle);
  }

  #position(): Position {
    const x = this.#view.getFloat64(this.#at, this.#isLittle);
    const y = this.#view.getFloat64(this.#at + 8, this.#isLittle);
    this.#at += this.#stride;
    return [x, y];
  }

  #point(): Geometry | null {
    const position = this.#position();
    return position.every(Number.isNaN) ? null : { type: "Point", coordinates: position };
  }

  #line(): Position[] {
    const count = this.#count();
    this.#at += 4;
    if (this.#at + count * this.#stride > this.#view.byteLength) throw new RangeError("points");
    return Array.from({ length: count }, () => this.#position());
  }

  #rings(): Position[][] {
    const count = this.#count();
    this.#at += 4;
    if (this.#at + count * 4 > this.#view.byteLength) throw new RangeError("rings");
    return Array.from({ length: count }, () => this.#line());
  }

  #collection(type: (typeof kinds)[number], depth: number): Geometry | null {
    const count = this.#count();
    this.#at += 4;
    if (this.#at + count * 5 > this.#view.byteLength) throw new RangeError("parts");
    const parts: Geometry[] = [];
    for (let index = 0; index < count; index++) {
      const part = this.geometry(depth + 1);
      if (part) parts.push(part);
    }
    if (parts.length === 0) return null;
    if (type === "GeometryCollection") return { type, geometries: parts };
    const coordinates = parts.map((part) => ("coordinates" in part ? part.coordinates : []));
    return { type, coordinates } as Geometry;
  }
}

function lineOrNone(coordinates: Position[]): Geometry | null {
  return coordinates.length === 0 ? null : { type: "LineString", coordinates };
}

function polygonOrNone(coordinates: Position[][]): Geometry | null {
  return coordinates.length === 0 ? null : { type: "Polygon", coordinates };
}
