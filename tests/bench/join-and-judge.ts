import { readFileSync } from "node:fs";
import { loadTables } from "../../src/database/load-tables";
import { decodeOpening } from "../../src/database/opening";
import { reportedValues } from "../../src/database/queries/reported-values";
import { tableFiles } from "../../src/database/table-files";
import type { Period } from "../../src/domain/period";
import { parseCityPack } from "../../src/formats/city-pack";
import { openingState } from "../../src/state/initial-state";
import { selectCountyVerdicts } from "../../src/state/select-verdicts";
import { choosePeriod, receiveResult } from "../../src/state/transitions";
import { startNodeDatabase } from "../helpers/node-database";
import { median, say } from "./figures";

const FOLDER = "public/geodata/jingzhou";
const YEARS = ["2019", "2020", "2021", "2022", "2023", "2024"] as Period[];

const read = (file: string) => readFileSync(`${FOLDER}/${file}`, "utf8");

/** A change of year: the join in DuckDB's wasm, then every verdict of the city, counties and zones. */
export async function measureJoinAndJudge(): Promise<void> {
  const database = await startNodeDatabase();
  await loadTables(database, new Map(tableFiles.map((file) => [file, read(file)])));
  let state = openingState(parseCityPack(read("pack.json")), decodeOpening(read("opening.json")), {
    language: "zh",
    today: "2026-11-23",
  });
  const joins: number[] = [];
  const judgements: number[] = [];
  let verdicts = 0;
  for (const period of [...YEARS, ...YEARS, ...YEARS]) {
    const start = performance.now();
    const levels = ["city", "county", "zone"] as const;
    const rows = await database.rows(
      reportedValues({ levels, indicator: null, period, publishedOnly: false }),
    );
    joins.push(performance.now() - start);
    state = choosePeriod(state, period);
    state = receiveResult(state, "counties", { kind: "ready", value: { period, rows } });
    const judged = performance.now();
    verdicts = [...selectCountyVerdicts(state).values()].flat().length;
    judgements.push(performance.now() - judged);
  }
  await database.close();
  say(`Change of year: every indicator × ${verdicts} verdicts, median of ${joins.length}`, [
    ["join in DuckDB-WASM (rows decoded and checked)", `${median(joins).toFixed(1)} ms`],
    ["judgement with traces", `${median(judgements).toFixed(1)} ms`],
  ]);
}
