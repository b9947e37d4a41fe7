import type { Geometry, Position } from "geojson";
import type { ReadFile } from "../../domain/tables/read-file";
import type { ReadNote } from "../../domain/tables/read-note";
import type { Table } from "../../domain/tables/table";
import { ColumnBuilder } from "../column-builder";
import { type Crs, lonLat } from "../crs/read-crs";
import { eachCell } from "../flat-cells";
import { GrowingTable } from "../growing-table";
import { refused } from "../limits";
import { NoteList } from "../note-list";
import { cleanGeometry } from "./clean-geometry";

export interface RawFeature {
  /** A GeoJSON geometry in the file's coordinates, not yet trusted; null for none. */
  readonly geometry: unknown;
  readonly properties: object | null;
  /** Its number in the file, from 1. */
  readonly number: number;
}

interface Layer {
  readonly file: string;
  readonly name: string;
  /** null where the file does not say it: then longitude and latitude. */
  readonly crs: Crs | null;
}

/** Makes a table of features one by one: a bad shape is left out and counted, properties become columns. */
export class FeatureTable {
  readonly notes = new NoteList();
  readonly #layer: Layer;
  readonly #crs: Crs;
  readonly #table: GrowingTable;
  readonly #shapes = new ColumnBuilder("geometry");
  readonly #kinds = new Set<string>();
  #bad = 0;
  #outside = 0;
  #firstOutside: Position | null = null;

  constructor(layer: Layer) {
    this.#layer = layer;
    this.#crs = layer.crs ?? lonLat("EPSG:4326");
    this.#table = new GrowingTable(layer.file, layer.name);
  }

  addColumn(name: string): void {
    this.#table.addColumn(name);
  }

  get isEmpty(): boolean {
    return this.#table.rowCount === 0;
  }

  add({ geometry, properties, number }: RawFeature): void {
    const clean = cleanGeometry(geometry, this.#crs.toLonLat);
    if (clean.kind === "geometry" && this.#isOutside(clean.geometry, number)) return;
    if (clean.kind === "bad" && clean.isText) throw refused(this.#layer.file, "damaged", number);
    if (clean.kind === "bad") {
      this.#bad++;
      this.notes.add("features-bad", number);
    }
    if (clean.kind === "geometry" && clean.isMended) this.notes.add("geometry-mended", number);
    this.#addRow(clean.kind === "geometry" ? clean.geometry : null, properties, number);
    if (clean.kind === "none") this.notes.add("null-geometry", number);
  }

  #isOutside(geometry: Geometry, number: number): boolean {
    const outside = positionOutside(geometry);
    if (!outside) return false;
    this.#outside++;
    this.#firstOutside ??= outside;
    this.notes.add("features-unplaced", number);
    return true;
  }

  #addRow(geometry: Geometry | null, properties: object | null, number: number): void {
    if (geometry) this.#kinds.add(geometry.type.replace("Multi", ""));
    const isFlattened =
      properties && eachCell(properties, (name, text) => this.#table.setCell(name, text));
    if (isFlattened) this.notes.add("nested-flattened", number);
    this.#shapes.add(geometry && JSON.stringify(geometry));
    this.#table.endRow(number);
  }

  /** Throws `file-refused` where nothing is left, or every place lies off the globe. */
  build(): Table {
    const { file, crs } = this.#layer;
    if (this.#outside > 0 && this.#kinds.size === 0)
      throw refused(file, "coordinates-out-of-range", this.#firstOutside?.slice(0, 2).join(", "));
    if (this.#bad > 0 && this.#kinds.size === 0) throw refused(file, "damaged", "geometry");
    if (this.isEmpty) throw refused(file, "no-features");
    if (this.#kinds.size > 1) this.notes.say("mixed-kinds", [...this.#kinds].join(", "));
    if (!crs) this.notes.say("crs-missing", "");
    else if (crs.toLonLat || crs.isApproximate) this.notes.say("crs-reprojected", nameOf(crs));
    return this.#table.build(this.#kinds.size > 0 ? this.#shapes.build() : null);
  }
}

function nameOf({ name, isApproximate }: Crs): string {
  return isApproximate ? `${name} ≈` : name;
}

const LONGITUDE = 180.000_001;
const LATITUDE = 90.000_001;

/** The first position that is not on the globe; null where all are. */
function positionOutside(geometry: Geometry): Position | null {
  if (geometry.type === "GeometryCollection") {
    for (const part of geometry.geometries) {
      const found = positionOutside(part);
      if (found) return found;
    }
    return null;
  }
  return outsideIn(geometry.coordinates);
}

type Coordinates = Position | readonly Coordinates[];

function outsideIn(coordinates: Coordinates): Position | null {
  const [first, second] = coordinates;
  if (typeof first === "number" && typeof second === "number")
    return Math.abs(first) > LONGITUDE || Math.abs(second) > LATITUDE
      ? (coordinates as Position)
      : null;
  for (const part of coordinates as readonly Coordinates[]) {
    const found = outsideIn(part);
    if (found) return found;
  }
  return null;
}

export interface Layers {
  readonly crs: Crs | null;
  /** All layers of the file, those not read too; left out where it can have only one. */
  readonly tableNames?: readonly string[];
  readonly notes?: readonly ReadNote[];
}

/** The layers read, as a reader answers them; empty ones are left out where another is not. */
export function readLayers(
  layers: readonly FeatureTable[],
  { crs, tableNames, notes = [] }: Layers,
): ReadFile {
  const filled = layers.filter(({ isEmpty }) => !isEmpty);
  const used = filled.length > 0 ? filled : layers;
  const tables = used.map((layer) => layer.build());
  const counts = tables.map(({ name, rowCount }) => `${name} (${rowCount})`).join(", ");
  const several: readonly ReadNote[] =
    tables.length > 1
      ? [{ kind: "layers-read", count: tables.length, lines: [], detail: counts }]
      : [];
  const own = used.flatMap((layer, index) => {
    const table = tables[index]?.name ?? "";
    return layer.notes.all().map((note) => (used.length > 1 ? { ...note, table } : note));
  });
  return {
    tables,
    tableNames: tableNames ?? tables.map(({ name }) => name),
    notes: [...several, ...notes, ...own],
    encoding: null,
    crs: crs?.name ?? null,
  };
}
