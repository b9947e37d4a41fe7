import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../src/database/database";
import { startNodeDatabase } from "../helpers/node-database";

/** Nothing refused may hang instead. */
const LIMIT_MS = 20_000;

let database: Database;

beforeAll(async () => {
  database = await startNodeDatabase();
  await database.registerText("own.csv", "a\n1\n");
});

afterAll(() => database.close());

const ask = (text: string) =>
  database.rows({ statement: { text, values: [] }, decode: (row) => row });

const refused = [
  "SELECT * FROM read_csv('/etc/passwd', header = false)",
  "SELECT * FROM read_text('package.json')",
  "SELECT * FROM read_text('local/../package.json')",
  "SELECT * FROM read_text('local/../../../../../etc/hostname')",
  "SELECT * FROM read_blob('/etc/hostname')",
  "SELECT * FROM glob('/*')",
  "SELECT * FROM 'package.json'",
  "SELECT * FROM read_csv('https://example.org/a.csv')",
  "SELECT * FROM read_parquet('https://example.org/a.parquet')",
  "LOAD httpfs",
  "LOAD parquet",
  "LOAD '/tmp/own.duckdb_extension'",
  "SET enable_external_access = true",
  "SET allowed_directories = ['/']",
  "SET allowed_paths = ['/etc/passwd']",
  "SET autoload_known_extensions = true",
  "SET autoinstall_known_extensions = true",
  "SET custom_extension_repository = 'https://example.org'",
  "SET lock_configuration = false",
  "RESET lock_configuration",
  "RESET enable_external_access",
  "PRAGMA enable_external_access = true",
  "COPY (SELECT 1) TO '/tmp/out.csv'",
  "COPY (SELECT 1) TO 'out.csv'",
  "EXPORT DATABASE '/tmp/out'",
  "ATTACH '/tmp/out.db' AS other",
];

test.each(refused)("refuses %s", { timeout: LIMIT_MS }, async (text) => {
  await expect(ask(text)).rejects.toThrow();
});

test("installing an extension brings none", { timeout: LIMIT_MS }, async () => {
  // The engine accepts the word and does nothing; what counts is what is loaded afterwards.
  await ask("INSTALL httpfs").catch(() => null);
  const loaded = await ask("SELECT extension_name AS name FROM duckdb_extensions() WHERE loaded");
  expect(loaded).toEqual([{ name: "core_functions" }]);
});

test("a registered text stays readable", async () => {
  expect(await ask("SELECT * FROM read_csv('local/own.csv')")).toEqual([{ a: 1 }]);
});
