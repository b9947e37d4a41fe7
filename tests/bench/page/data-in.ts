import { read, utils } from "@e965/xlsx";
import { writeXlsx } from "hucre/xlsx";
import Papa from "papaparse";
import { startBrowserDatabase } from "../../../src/database/duckdb-browser";
import { batchColumns } from "../../../src/database/load-batch";
import { knownPlaces, vocabularyOf } from "../../../src/domain/tables/recognise/vocabulary";
import { cellsOf } from "../../../src/domain/tables/table";
import { parseCityPack } from "../../../src/formats/city-pack";
import { readInWorker } from "../../../src/formats/read-in-worker";

/** One way from a file to a table that can be asked. */
export type Contender = "csv ours" | "csv duckdb" | "csv papa" | "xlsx ours" | "xlsx sheetjs";

export interface Run {
  readonly ms: number;
  readonly rows: number;
  /** Of one column of figures: what was read is the same, or the times mean nothing. */
  readonly sum: number;
  /** The longest time the page could not answer. */
  readonly block: number;
}

declare global {
  interface Window {
    dataInBench: (name: Contender) => Promise<Run>;
  }
}

const CSV_ROWS = 1_000_000;
const XLSX_ROWS = 50_000;
const BEAT_MS = 10;

const header = [
  "code",
  "section",
  "period",
  "PH",
  "DO",
  "CODMn",
  "COD",
  "NH3-N",
  "TP",
  "note",
  "id",
];

function rowOf(index: number): readonly (string | number)[] {
  const figures = [0.01, 0.02, 0.03, 0.04, 0.05, 0.06].map((step, at) =>
    Number((((index * 7919 + at * 104_729) % 99_991) * step * 0.01).toFixed(3)),
  );
  return [
    `42108${index % 9}`,
    `断面${index % 40}`,
    `20${10 + (index % 14)}-0${1 + (index % 9)}`,
    ...figures,
    `第${index}次监测`,
    `2024-${index}`,
  ];
}

function csvFile(): File {
  const parts = [`${header.join(",")}\n`];
  for (let from = 0; from < CSV_ROWS; from += 10_000)
    parts.push(
      Array.from({ length: 10_000 }, (_, at) => `${rowOf(from + at).join(",")}\n`).join(""),
    );
  return new File(parts, "big.csv");
}

const response = await fetch("/geodata/jingzhou/pack.json");
const pack = parseCityPack(await response.text());
const database = await startBrowserDatabase();
const csv = csvFile();
const sheetRows = Array.from({ length: XLSX_ROWS }, (_, at) => [...rowOf(at), at, at * 2]);
const book = await writeXlsx({
  sheets: [{ name: "a", rows: [[...header, "k", "l"], ...sheetRows] }],
});
const xlsx = new File([book as Uint8Array<ArrayBuffer>], "big.xlsx");

/** Counted and added up once the time is taken. */
interface Read {
  readonly rows: number;
  readonly sum: () => number | Promise<number>;
}

const SUMMED = "CODMn";

async function ours(file: File): Promise<Read> {
  const { tables } = await readInWorker(file, {
    options: {},
    context: {
      ...pack.otherNames,
      places: knownPlaces(pack),
      vocabulary: vocabularyOf(pack),
      columns: batchColumns,
      roles: null,
      choices: { period: null, indicator: null, duplicates: "none", source: file.name },
      frames: [],
    },
    signal: new AbortController().signal,
    onProgress() {},
  });
  const column = tables[0]?.columns.find(({ name }) => name === SUMMED);
  return {
    rows: tables[0]?.rowCount ?? 0,
    sum: () => total((column ? cellsOf(column) : []).map(Number)),
  };
}

function total(values: readonly number[]): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0));
}

const summed = (rows: readonly unknown[]): Read => ({
  rows: rows.length,
  sum: () => total(rows.map((row) => Number((row as Record<string, unknown>)[SUMMED]))),
});

const contenders: Readonly<Record<Contender, () => Promise<Read>>> = {
  "csv ours": () => ours(csv),
  async "csv duckdb"() {
    await database.registerText("bench.csv", new Uint8Array(await csv.arrayBuffer()));
    await database.run({
      text: "CREATE OR REPLACE TABLE bench AS FROM read_csv('local/bench.csv')",
      values: [],
    });
    const ask = async (what: string) => {
      const [answer] = await database.rows({
        statement: { text: `SELECT ${what} AS answer FROM bench`, values: [] },
        decode: (row) => Number((row as { readonly answer: number }).answer),
      });
      return answer ?? 0;
    };
    return {
      rows: await ask("count(*)"),
      sum: async () => Math.round(await ask(`sum("${SUMMED}")`)),
    };
  },
  "csv papa": async () =>
    summed(Papa.parse(await csv.text(), { header: true, skipEmptyLines: true }).data),
  "xlsx ours": () => ours(xlsx),
  async "xlsx sheetjs"() {
    const { Sheets, SheetNames } = read(await xlsx.arrayBuffer(), { type: "array", dense: true });
    const sheet = Sheets[SheetNames[0] ?? ""];
    return summed(sheet ? utils.sheet_to_json(sheet) : []);
  },
};

window.dataInBench = async (name) => {
  let [last, block] = [performance.now(), 0];
  const beat = setInterval(() => {
    const now = performance.now();
    block = Math.max(block, now - last - BEAT_MS);
    last = now;
  }, BEAT_MS);
  const start = performance.now();
  const { rows, sum } = await contenders[name]();
  const ms = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, BEAT_MS * 2));
  clearInterval(beat);
  return { ms, rows, sum: await sum(), block };
};
document.body.dataset["ready"] = "yes";
document.body.dataset["bytes"] = String(csv.size);
