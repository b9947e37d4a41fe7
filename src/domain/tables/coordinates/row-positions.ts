import { isInChina } from "../../spatial/in-china";
import { LineCounter } from "../recognise/figure-cell";
import type { ColumnRole, Recognition } from "../recognise/recognise-table";
import { cellAt, type Table } from "../table";
import { angleColumns } from "./angle-columns";
import { degreesIn } from "./degrees-in";
import { positionIn } from "./position-in";

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
  /** Whether the system a person named was used. */
  readonly isUsed: boolean;
  /** How many rows have them. */
  readonly placed: number;
  /** Rows with something in their cells that makes no position, but for degrees no globe has. */
  readonly unplaced: LineCounter;
}

export interface PlacingRules {
  /** Rows that show by something else have no position. */
  readonly isShown?: (row: number) => boolean;
  /** Between which longitudes metres may come to lie; null: anywhere in China. A wrong zone is degrees off. */
  readonly reach?: readonly [west: number, east: number] | null;
}

type Pair = readonly [number, number];
/** null: nothing there; "unread": something that is no number, or half of it. */
type Given = Pair | null | "unread";

const [MOST_EAST, MOST_NORTH] = [180, 90];

/**
 * Where the rows of a table lie by its columns of coordinates: nowhere with both 0. Metres of a projection need the
 * system a person named; one named for columns of degrees says nothing of them. null for a table without such
 * columns, for a layer with shapes, and for metres without their system.
 */
export function rowPositions(
  table: Table,
  recognition: Pick<Recognition, "roles" | "projected">,
  system: NamedSystem | null,
  rules: PlacingRules = {},
): RowPositions | null {
  const givenAt = pairsOf(table, recognition);
  const isOfMetres = recognition.projected !== undefined;
  const own = system?.isOfMetres === isOfMetres ? system : null;
  if (!givenAt || (isOfMetres && !own)) return null;
  return { isUsed: own !== null, ...placeAll(table, givenAt, own, rules) };
}

function placeAll(
  { rowCount, lines }: Table,
  givenAt: (row: number) => Given,
  system: NamedSystem | null,
  { isShown, reach = null }: PlacingRules,
): Omit<RowPositions, "isUsed"> {
  const degrees = new Float64Array(rowCount * 2).fill(Number.NaN);
  const unplaced = new LineCounter();
  let placed = 0;
  for (let row = 0; row < rowCount; row++) {
    if (isShown?.(row)) continue;
    const position = placeOf(givenAt(row), system, reach);
    if (position === "unplaced") unplaced.add(lines[row] ?? row + 1);
    else if (position) {
      degrees.set(position, row * 2);
      placed++;
    }
  }
  return { degrees, placed, unplaced };
}

/** null: nowhere, and that is said already or needs no word. */
function placeOf(
  given: Given,
  system: NamedSystem | null,
  reach: Pair | null,
): Pair | "unplaced" | null {
  if (given === null) return null;
  if (given === "unread") return "unplaced";
  const position = positionOf(given, system);
  if (!system?.isOfMetres) return position && isOnGlobe(position) ? position : null;
  const [west, east] = reach ?? [-MOST_EAST, MOST_EAST];
  return position && position[0] >= west && position[0] <= east ? position : "unplaced";
}

/** What the columns of coordinates give for a row; null where there are none. */
export function pairsOf(
  table: Table,
  { roles, projected }: Pick<Recognition, "roles" | "projected">,
): ((row: number) => Given) | null {
  if (table.shapes) return null;
  const columnOf = (kind: ColumnRole["kind"]) => roles.findIndex((role) => role.kind === kind);
  const [first = -1, second = -1] = projected ?? [columnOf("longitude"), columnOf("latitude")];
  if (first >= 0 && second >= 0) return inTwo(table, first, second, projected !== undefined);
  const both = projected ? undefined : table.columns[columnOf("position")];
  return both ? (row: number) => inOne(cellAt(both, row)?.trim() ?? "") : null;
}

function inOne(cell: string): Given {
  return cell === "" ? null : (positionIn(cell) ?? "unread");
}

/** Metres are read as they stand, degrees with the minutes and seconds that columns beside them hold. */
function inTwo(table: Table, first: number, second: number, isOfMetres: boolean) {
  const columns = [first, second].map((at) => (isOfMetres ? [at] : angleColumns(table, at)));
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

function angleOf([degrees = "", ...fractions]: readonly string[]): number | null {
  const whole = degreesIn(degrees);
  if (whole === null || degrees === "") return null;
  if (fractions.length > 0 && !Number.isInteger(whole)) return null;
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
