type Position = readonly number[];

export interface Geometry {
  readonly type: string;
  readonly coordinates?: unknown;
  readonly geometries?: readonly Geometry[];
}

export const geometryTags: ReadonlySet<string> = new Set([
  "Point",
  "LineString",
  "LinearRing",
  "Polygon",
  "MultiGeometry",
  "Track",
  "MultiTrack",
  "Model",
]);

/** Gathers the geometries of one placemark while its elements open and close. */
export class KmlShape {
  readonly #parts: Geometry[] = [];
  #tag = "";
  #isInPolygon = false;
  #rings: Position[][] = [];
  #track: Position[] = [];

  open(tag: string): void {
    if (tag === "Polygon") {
      this.#isInPolygon = true;
      this.#rings = [];
    }
    if (tag === "Track") this.#track = [];
    this.#tag = tag;
  }

  close(tag: string, text: string): void {
    if (tag === "coordinates") this.#endCoordinates(positionsOf(text));
    else if (tag === "coord") this.#track.push(text.split(/\s+/).map(Number));
    else if (tag === "Track") this.#parts.push({ type: "LineString", coordinates: this.#track });
    else if (tag === "Polygon") {
      this.#isInPolygon = false;
      this.#parts.push({ type: "Polygon", coordinates: this.#rings });
    }
  }

  /** null where the placemark has none. */
  build(): Geometry | null {
    const [first] = this.#parts;
    if (!first) return null;
    if (this.#parts.length === 1) return first;
    const isAlike = this.#parts.every(({ type }) => type === first.type);
    return isAlike
      ? {
          type: `Multi${first.type}`,
          coordinates: this.#parts.map(({ coordinates }) => coordinates),
        }
      : { type: "GeometryCollection", geometries: this.#parts };
  }

  #endCoordinates(positions: Position[]): void {
    if (this.#isInPolygon) this.#rings.push(positions);
    else if (this.#tag === "Point") this.#parts.push({ type: "Point", coordinates: positions[0] });
    else if (this.#tag === "LineString" || this.#tag === "LinearRing")
      this.#parts.push({ type: "LineString", coordinates: positions });
  }
}

/** "lon,lat,height lon,lat,height"; some writers leave blanks behind the commas. */
function positionsOf(text: string): Position[] {
  return text
    .replace(/\s*,\s*/g, ",")
    .split(/\s+/)
    .filter((tuple) => tuple !== "")
    .map((tuple) => tuple.split(",").map((part) => (part === "" ? Number.NaN : Number(part))));
}
