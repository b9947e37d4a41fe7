import { LineCounter } from "../recognise/figure-cell";
import type { Recognition } from "../recognise/recognise-table";
import { cellAt, type Table } from "../table";
import { isInChina } from "./check-coordinates";
import { coordinateHeader } from "./coordinate-header";
import { degreesIn } from "./degrees-in";

/** Turns easting and northing of a coordinate system into longitude and latitude. */
export type ToLonLat = (easting: number, northing: number) => readonly [number, number];

/** A system a person named: of metres, or of degrees that lie elsewhere (GCJ-02). */
export interface NamedSystem {
  readonly name: string;
  readonly toLonLat: ToLonLat;
  readonly isOfMetres: boolean;
}

export interface RowPositions {
  /** Longitude and latitude, row after row; NaN for none. */
  readonly degrees: Float64Array;
  /** How many rows have them. */
  readonly placed: number;
  /** Rows with something in their cells that makes no position, but for degrees no globe has. */
  readonly unplaced: LineCounter;
}

type Pair = readonly [number, number];
/** null: nothing there; "unread": something that is no number, or half of it. */
type Given = Pair | null | "unread";

const [MOST_EAST, MOST_NORTH] = [180, 90];

/**
 * Where the rows of a table lie by its columns of coordinates: nowhere with both 0, and where `isShown` says
 * that a row shows by something else. Metres of a projection need the system a person named. null for a table
 * without such columns, for a layer with shapes, and for metres without their system.
 */
export function rowPositions(
  table: Table,
  recognition: Pick<Recognition, "roles" | "projected">,
  system: NamedSystem | null,
  isShown: (row: number) => boolean = () => false,
): RowPositions | null {
  const givenAt = pairsOf(table, recognition);
  const isOfMetres = recognition.projected !== undefined;
  if (!givenAt || isOfMetres !== (system?.isOfMetres ?? false)) return null;
  const degrees = new Float64Array(table.rowCount * 2).fill(Number.NaN);
  const unplaced = new LineCounter();
  let placed = 0;
  for (let row = 0; row < table.rowCount; row++) {
    const position = isShown(row) ? null : placeOf(givenAt(row), system);
    if (position === "unplaced") unplaced.add(table.lines[row] ?? row + 1);
    else if (position) {
      degrees.set(position, row * 2);
      placed++;
    }
  }
  return { degrees, placed, unplaced };
}

/** null: nowhere, and that is said already or needs no word. */
function placeOf(given: Given, system: NamedSystem | null): Pair | "unplaced" | null {
  if (given === null) return null;
  if (given === "unread") return "unplaced";
  const position = positionOf(given, system);
  if (position && isOnGlobe(position)) return position;
  return system?.isOfMetres ? "unplaced" : null;
}

/** Metres are read as they stand, degrees with the minutes and seconds that columns beside them hold. */
function pairsOf(table: Table, { roles, projected }: Pick<Recognition, "roles" | "projected">) {
  const columnOf = (axis: "longitude" | "latitude") => roles.findIndex(({ kind }) => kind === axis);
  const [first = -1, second = -1] = projected ?? [columnOf("longitude"), columnOf("latitude")];
  if (table.shapes || first < 0 || second < 0) return null;
  const columns = [first, second].map((at) => (projected ? [at] : withFractions(table, at)));
  const [firsts = [], seconds = []] = columns.map((each) =>
    each.flatMap((at) => table.columns[at] ?? []),
  );
  return (row: number): Given => {
    const cells = [...firsts, ...seconds].map((column) => cellAt(column, row)?.trim() ?? "");
    if (cells.every((cell) => cell === "")) return null;
    const [one, other] = [cells.slice(0, firsts.length), cells.slice(firsts.length)].map(angleOf);
    return one == null || other == null ? "unread" : [one, other];
  };
}

/** A column of degrees, and those of minutes and seconds that follow it. */
function withFractions({ columns }: Table, at: number): readonly number[] {
  const axis = coordinateHeader(columns[at]?.name ?? "")?.axis;
  const found = (["minutes", "seconds"] as const).map((part, place) => {
    const said = coordinateHeader(columns[at + 1 + place]?.name ?? "");
    return said?.axis === axis && said?.part === part ? at + 1 + place : null;
  });
  const [minutes = null, seconds = null] = found;
  if (minutes === null) return [at];
  return seconds === null ? [at, minutes] : [at, minutes, seconds];
}

function angleOf([degrees = "", ...fractions]: readonly string[]): number | null {
  const whole = degreesIn(degrees);
  if (whole === null || degrees === "") return null;
  let size = Math.abs(whole);
  for (const [place, text] of fractions.entries()) {
    const part = text === "" ? Number.NaN : Number(text.replace(/[′'″"分秒]+$/, ""));
    if (!(part >= 0 && part < 60)) return null;
    size += part / 60 ** (place + 1);
  }
  return whole < 0 ? -size : size;
}

function positionOf(given: Pair, system: NamedSystem | null): Pair | null {
  if (system?.isOfMetres) return fromMetres(given, system.toLonLat);
  const [east, north] = given;
  if ((east === 0 && north === 0) || !isOnGlobe(given)) return null;
  return system ? system.toLonLat(east, north) : given;
}

/** Northings of China in most projections; eastings are shorter, or longer by the number of their zone. */
const [LEAST_NORTHING, MOST_NORTHING] = [1_000_000, 6_000_000];
const isNorthing = (metres: number) => metres >= LEAST_NORTHING && metres <= MOST_NORTHING;

/** Surveyors call the northing X and the easting Y: the figures tell which is which. */
function fromMetres([one, other]: Pair, toLonLat: ToLonLat): Pair | null {
  const [east, north] = isNorthing(one) && !isNorthing(other) ? [other, one] : [one, other];
  const position = north >= LEAST_NORTHING ? toLonLat(east, north) : null;
  return position && isInChina(...position) ? position : null;
}

function isOnGlobe([east, north]: Pair): boolean {
  return Math.abs(east) <= MOST_EAST && Math.abs(north) <= MOST_NORTH;
}
