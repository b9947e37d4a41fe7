import * as v from "valibot";
import { parseReading } from "../domain/water/parse-reading";
import type { Database } from "./database";
import { type Query, type SqlValue, type Statement, sql } from "./statement";

interface OddReading {
  readonly item: string;
  readonly unit: string;
  readonly raw: string;
}

const Row = v.object({ item: v.string(), unit: v.string(), raw: v.string() });

/** Everything that is not a plain number in the standard's own unit, each spelling once. */
const oddReadings: Query<OddReading> = {
  statement: sql`SELECT DISTINCT item, coalesce(unit, '') AS unit, coalesce(value, '') AS raw
    FROM incoming
    WHERE item IS NOT NULL AND (unit IS NOT NULL OR value IS NULL
      OR NOT regexp_full_match(value, '[0-9]+([.][0-9]+)?'))
    ORDER BY ALL`,
  decode: (row) => v.parse(Row, row),
};

const table = sql`CREATE OR REPLACE TEMP TABLE odd (item VARCHAR, unit VARCHAR, raw VARCHAR,
  value DOUBLE, is_below_detection BOOLEAN, absence VARCHAR, problem VARCHAR)`;

const ROWS_AT_ONCE = 200;

/**
 * Reads the spellings of `incoming` that are no plain numbers ("0.01L", "断流", "12 μg/L") into the
 * table `odd`, so that there is one parser whatever the number of rows. Plain numbers are cast in SQL.
 */
export async function parseOddReadings(
  database: Database,
  standardUnits: ReadonlyMap<string, string>,
): Promise<void> {
  await database.run(table);
  const odd = await database.rows(oddReadings);
  for (let from = 0; from < odd.length; from += ROWS_AT_ONCE)
    await database.run(
      insert(odd.slice(from, from + ROWS_AT_ONCE).map((each) => cells(each, standardUnits))),
    );
}

function insert(rows: readonly (readonly SqlValue[])[]): Statement {
  const places = rows.map((row) => `(${row.map(() => "?").join(", ")})`);
  return { text: `INSERT INTO odd VALUES ${places.join(", ")}`, values: rows.flat() };
}

function cells(
  { item, unit, raw }: OddReading,
  standardUnits: ReadonlyMap<string, string>,
): readonly SqlValue[] {
  const standardUnit = standardUnits.get(item) ?? unit;
  const parsed = parseReading(raw, { item, unit: unit || null, standardUnit });
  const key = [item, unit, raw];
  if (parsed.kind === "value") return [...key, parsed.value, parsed.isBelowDetection, null, null];
  if (parsed.kind === "absent") return [...key, null, false, parsed.absence, null];
  return [...key, null, false, null, parsed.reason === "unknown-unit" ? "measure" : "value"];
}
