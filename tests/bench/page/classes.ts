import { startBrowserDatabase } from "../../../src/database/duckdb-browser";
import { classesOfColumns, type ItemColumn } from "../../../src/domain/water/class-columns";
import { classOfItem, limitsFor } from "../../../src/domain/water/class-of-item";
import type { ItemLimits } from "../../../src/domain/water/limits";
import { parseCityPack } from "../../../src/formats/city-pack";
import { classSql, samplesSql } from "./class-sql";

const ITEMS = ["PH", "DO", "CODMN", "COD", "BOD5", "NH3N", "TP", "TN", "F"];

type Row = Readonly<Record<string, number>>;
type Ranks = Uint8Array | Int32Array;

/** One way to the class of every sample. */
export type Contender = "columns" | "sql" | "rows" | "plainRows";

export interface ClassBench {
  /** How many samples there are of each class, 0…6; throws where two ways differ in any sample. */
  prepare(count: number): Promise<readonly number[]>;
  /** Milliseconds of one run. */
  run(name: Contender): Promise<number>;
}

declare global {
  interface Window {
    classBench: ClassBench;
  }
}

const response = await fetch("/geodata/jingzhou/pack.json");
const { limits } = parseCityPack(await response.text());
const database = await startBrowserDatabase();

let columns: readonly ItemColumn[] = [];
let kindOf = new Uint8Array();
let rows: readonly Row[] = [];

async function read(count: number): Promise<void> {
  await database.run({ text: samplesSql(ITEMS, limits, count), values: [] });
  const cells = ITEMS.map((item) => `coalesce("${item}", 'NaN'::DOUBLE) AS "${item}"`);
  const found = await database.columns({
    statement: { text: `SELECT ${cells.join(", ")}, kind FROM sample`, values: [] },
    columns: [...ITEMS, "kind"],
  });
  columns = ITEMS.map((item) => ({ item, values: Float64Array.from(found[item] ?? []) }));
  kindOf = Uint8Array.from(found["kind"] ?? []);
  rows = Array.from({ length: count }, (_, at) => {
    const cell = ({ item, values }: ItemColumn) => [item, values[at] ?? Number.NaN] as const;
    return Object.fromEntries([...columns.map(cell), ["kind", kindOf[at] ?? 0]]);
  });
}

/** The lines that make the class, for rivers and for lakes. */
const takingPart = (["river", "lake"] as const).map((kind) =>
  ITEMS.flatMap((item) => limitsFor(limits, item, kind) ?? []).filter((line) => line.participates),
);

function worstOfRows(classOf: (line: ItemLimits, value: number) => number): Uint8Array {
  const ranks = new Uint8Array(rows.length);
  for (const [at, row] of rows.entries()) {
    let worst = 0;
    for (const line of takingPart[row["kind"] ?? 0] ?? []) {
      const value = row[line.item] ?? Number.NaN;
      if (!Number.isNaN(value)) worst = Math.max(worst, classOf(line, value));
    }
    ranks[at] = worst;
  }
  return ranks;
}

/** As one would write it without thought of dust or speed: from class Ⅰ down, the first that is kept. */
function plainClass({ direction, limits: bounds }: ItemLimits, value: number): number {
  const [low = 0, high = 0] = bounds;
  if (direction === "range") return value >= low && value <= high ? 1 : 6;
  for (let place = 0; place < bounds.length; place++) {
    const bound = bounds[place] ?? 0;
    if (direction === "at-most" ? value <= bound : value >= bound) return place + 1;
  }
  return 6;
}

async function classesBySql(): Promise<Ranks> {
  const statement = { text: classSql(ITEMS, limits), values: [] };
  const found = await database.columns({ statement, columns: ["rank"] });
  return Int32Array.from(found["rank"] ?? []);
}

const contenders: Readonly<Record<Contender, () => Ranks | Promise<Ranks>>> = {
  columns: () => classesOfColumns(columns, kindOf, limits).sections,
  sql: classesBySql,
  rows: () => worstOfRows(classOfItem),
  plainRows: () => worstOfRows(plainClass),
};

window.classBench = {
  async prepare(count) {
    await read(count);
    const ours = await contenders.columns();
    for (const [name, classes] of Object.entries(contenders)) {
      const theirs = await classes();
      const differs = ours.findIndex((rank, at) => rank !== theirs[at]);
      if (theirs.length !== count || differs >= 0) throw new Error(`${name}: sample ${differs}`);
    }
    const counts = new Array<number>(7).fill(0);
    for (const rank of ours) counts[rank] = (counts[rank] ?? 0) + 1;
    return counts;
  },
  async run(name) {
    const start = performance.now();
    await contenders[name]();
    return performance.now() - start;
  },
};
document.body.dataset["ready"] = "yes";
