import { afterAll, beforeAll, expect, test } from "vitest";
import { askConsole, MOST_ROWS } from "../../src/database/console/ask-console";
import { listTables } from "../../src/database/console/list-tables";
import { dropOpened, loadOpened } from "../../src/database/console/load-opened";
import { openedCsv } from "../../src/database/console/opened-csv";
import type { Database } from "../../src/database/database";
import { checkSql } from "../../src/domain/sql/read-only";
import { tableNames } from "../../src/domain/sql/table-names";
import { cellsOf, type Table } from "../../src/domain/tables/table";
import { ColumnBuilder } from "../../src/formats/column-builder";
import { hostileSql } from "../unit/domain/sql/hostile-sql";
import { openSmallCity } from "./small-city";

let database: Database;

beforeAll(async () => {
  ({ database } = await openSmallCity({
    "observations.csv": ["421002,forest,2021,1,,年鉴,,"],
    "water-quality.csv": ["a,2021-04,TP,0.1,1,总站,"],
  }));
  await database.registerText("own.csv", "a\n1\n");
});

afterAll(() => database.close());

type Cells = readonly (string | null)[];

function tableOf(columns: Readonly<Record<string, Cells>>): Table {
  const built = Object.entries(columns).map(([name, cells]) => {
    const column = new ColumnBuilder(name);
    for (const cell of cells) column.add(cell);
    return column.build();
  });
  const rowCount = built[0]?.ends.length ?? 0;
  const lines = Uint32Array.from({ length: rowCount }, (_, row) => row + 2);
  return { name: "t", rowCount, columns: built, lines, shapes: null };
}

async function ask(text: string) {
  const { columns, cells, ...rest } = await askConsole(database, text);
  return { types: columns.map(({ type }) => type), columns: cells.map(cellsOf), ...rest };
}

async function everything() {
  const tables = await listTables(database);
  const counts = await ask(
    "SELECT (SELECT count(*) FROM unit), (SELECT count(*) FROM observation), (SELECT count(*) FROM reading)",
  );
  return { tables, counts: counts.columns };
}

test("no hostile statement changes a table or reads a file, even past the first wall", async () => {
  const before = await everything();
  for (const text of hostileSql) {
    const answer = await askConsole(database, text).catch(() => null);
    // The second wall lets some harmless ones through: those the first one must hold.
    if (answer) expect(checkSql(text).kind, text).toBe("refused");
  }
  expect(await everything()).toEqual(before);
});

test("what the first wall leaves to the engine, the engine refuses", async () => {
  for (const text of hostileSql)
    if (checkSql(text).kind === "question")
      await expect(askConsole(database, text), text).rejects.toThrow();
});

test("figures become figures where the whole column is such; codes and mixed columns stay text", async () => {
  const table = tableOf({
    县: ["沙市区", "荆州区", null],
    口数: ["12", "-7", null],
    比例: ["0.5", "3", ""],
    编号样: ["007", "8", "9"],
    区划代码: ["421002", "421003", "421004"],
    混: ["1", "x", "2"],
    长: ["12345678901234567890", "1", "2"],
  });
  await loadOpened(database, "台账", openedCsv(table));
  const { types, columns } = await ask("SELECT * FROM 台账 ORDER BY _line");
  expect(types).toEqual([
    "VARCHAR",
    "BIGINT",
    "DOUBLE",
    "VARCHAR",
    "VARCHAR",
    "VARCHAR",
    "VARCHAR",
    "BIGINT",
  ]);
  expect(columns[1]).toEqual(["12", "-7", null]);
  expect(columns[2]).toEqual(["0.5", "3.0", null]);
  expect(columns[3]).toEqual(["007", "8", "9"]);
  expect(columns[7]).toEqual(["2", "3", "4"]);
});

test("any text as a header, a name or a cell comes back as it was", async () => {
  const naughty = [
    "'; DROP TABLE unit; --",
    '"',
    '""; DROP TABLE unit; --',
    "a,b",
    "line\nbreak\r\nand\rmore",
    "\\",
    "NULL",
    "👩‍🌾\u202Egnp",
    " 空 格 ",
    "x".repeat(5000),
    "=cmd|'/c calc'!A1",
    "select",
  ];
  const before = await ask("SELECT count(*) FROM unit");
  const table = tableOf(Object.fromEntries(naughty.map((text) => [text, naughty])));
  const [name = ""] = tableNames(['"; DROP TABLE unit; --.csv'], []);
  await loadOpened(database, name, openedCsv(table));
  const { columns } = await ask(`SELECT * EXCLUDE _line FROM ${name} ORDER BY _line`);
  expect(columns).toHaveLength(naughty.length);
  for (const cells of columns) expect(cells).toEqual(naughty);
  const described = (await listTables(database)).find((each) => each.name === name);
  expect(described?.columns.map((column) => column.name)).toEqual([
    ...naughty.map((text) => text.trim()),
    "_line",
  ]);
  await dropOpened(database, name);
  expect(await ask("SELECT count(*) FROM unit")).toEqual(before);
});

test("an answer is cut at ten thousand rows and says so", async () => {
  const long = await ask("SELECT range AS x FROM range(20000) ORDER BY x DESC");
  expect(long).toMatchObject({ rowCount: MOST_ROWS, isCut: true });
  expect(long.columns[0]?.slice(0, 2)).toEqual(["19999", "19998"]);
  expect(await ask("SELECT range FROM range(10000)")).toMatchObject({ isCut: false });
});

test("every kind of value is written as the engine writes it", async () => {
  const { columns } = await ask(
    "SELECT DATE '2021-04-01', 1.50::DECIMAL(8,2), [1, 2], {'x': 1}, true, NULL, 170141183460469231731687303715884105727::HUGEINT, 1 AS a, 2 AS a",
  );
  expect(columns.flat()).toEqual([
    "2021-04-01",
    "1.50",
    "[1, 2]",
    "{'x': 1}",
    "true",
    null,
    "170141183460469231731687303715884105727",
    "1",
    "2",
  ]);
});
