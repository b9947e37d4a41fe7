import { read as readBook, utils } from "@e965/xlsx";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import Papa from "papaparse";
import { expect, test } from "vitest";
import type { ExportTable } from "../../../src/formats/write/export-table";
import { writers } from "../../../src/formats/write/writers";
import { gridOf, read, shapesOf } from "./read-helpers";

const square = [
  [112, 30],
  [112, 31],
  [113, 31],
  [113, 30],
  [112, 30],
];
const table: ExportTable = {
  title: "林草覆盖率 2023年",
  columns: ["code", "名称", "值"],
  rows: [
    ["0421", "=1+1", 21.5],
    ["0422", '说"好",\n第二行', 0.1],
  ],
  shapes: [
    { type: "Polygon", coordinates: [square] },
    { type: "Point", coordinates: [112.123_456_789, 30] },
  ],
  gaps: { name: "全部差距", columns: ["code", "差距"], rows: [["0422", 17.9]] },
  about: [["来源", "报表.xlsx（SHA-256 ab）"]],
};

const writerOf = (id: string) => writers.find((writer) => writer.id === id) ?? expect.fail(id);
const written = (id: string, given = table) => writerOf(id).write(given, "说明");
const name = (id: string) => `a.${writerOf(id).extension}`;

test.each(writers.map(({ id }) => id))("%s: rows are read back as they were", async (id) => {
  const grid = gridOf(await read(name(id), await written(id)));
  expect(grid.names).toEqual(table.columns);
  // In CSV a text that a spreadsheet would run is made text by an apostrophe.
  const formula = id === "csv" ? "'=1+1" : "=1+1";
  expect(grid.rows).toEqual([
    ["0421", formula, "21.5"],
    ["0422", '说"好",\n第二行', "0.1"],
  ]);
});

test.each(["geojson", "flatgeobuf", "geoparquet"])("%s: shapes are read back", async (id) => {
  const [polygon, point] = shapesOf(await read(name(id), await written(id))) as {
    coordinates: number[];
  }[];
  expect(polygon).toMatchObject({ type: "Polygon" });
  expect(point?.coordinates[0]).toBeCloseTo(112.123_456_789, 7);
});

test("GeoJSON has seven decimals, outer rings counter-clockwise, and says what it rests on", async () => {
  const { features, about } = JSON.parse(new TextDecoder().decode(await written("geojson")));
  expect(features[1].geometry.coordinates).toEqual([112.123_456_8, 30]);
  expect(features[0].geometry.coordinates[0]).toEqual(square.toReversed());
  expect(about).toEqual({ 来源: "报表.xlsx（SHA-256 ab）" });
});

test("the workbook has a sheet of every gap and of what it rests on, Parquet a key", async () => {
  const bytes = await written("xlsx");
  expect(gridOf(await read("a.xlsx", bytes, { table: "全部差距" })).rows).toEqual([
    ["0422", "17.9"],
  ]);
  const about = await read("a.xlsx", bytes, { table: "说明" });
  expect(about.tables[0]?.columns.map((column) => column.name)).toEqual([
    "来源",
    "报表.xlsx（SHA-256 ab）",
  ]);
  const parquet = await written("geoparquet");
  const { key_value_metadata: keys } = parquetMetadata(parquet.slice().buffer);
  expect(keys?.find(({ key }) => key === "about")?.value).toContain("报表.xlsx");
});

test("a row without a shape stays in the table and out of FlatGeobuf", async () => {
  const given = { ...table, shapes: [null, table.shapes?.[1] ?? null] };
  expect(gridOf(await read("a.fgb", await written("flatgeobuf", given))).rows.length).toBe(1);
  expect(gridOf(await read("a.parquet", await written("geoparquet", given))).rows.length).toBe(2);
});

const naughty = fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }), {
  minLength: 1,
  maxLength: 5,
});

test.each(["geojson", "geoparquet"])("%s keeps any text to the letter", async (id) => {
  await fc.assert(
    fc.asyncProperty(naughty, async (texts) => {
      const rows = texts.map((text) => [`x${text}`]);
      const given = {
        ...table,
        columns: ["a"],
        rows,
        shapes: rows.map(() => ({ type: "Point" as const, coordinates: [1, 2] })),
      };
      expect(gridOf(await read(name(id), await written(id, given))).rows).toEqual(rows);
    }),
    { numRuns: 40 },
  );
});

const starts = ["=", "+", "-", "@", "＝", "＋", "－", "＠", "\t=", "\r=", "\n=", " ="];

test.each(starts)(
  "a text that starts with %j is no formula in a workbook, and text in CSV",
  async (start) => {
    const text = `${start}HYPERLINK("http://outside.example";"x")`;
    const given = { ...table, columns: ["a"], rows: [[text]], shapes: null };
    const parts = unzipSync(await written("xlsx", given));
    const sheets = Object.keys(parts).filter((part) => part.startsWith("xl/worksheets/"));
    expect(sheets.length).toBe(3);
    for (const part of sheets)
      expect(strFromU8(parts[part] ?? new Uint8Array())).not.toMatch(/<f[\s>]/);
    // Read by another library than the one that writes.
    const { Sheets, SheetNames } = readBook(await written("xlsx", given), { cellFormula: true });
    const cell = Sheets[SheetNames[0] ?? ""]?.["A2"];
    expect([cell?.t, cell?.f]).toEqual(["s", undefined]);
    const csv = new TextDecoder().decode(await written("csv", given));
    expect(Papa.parse<string[]>(csv).data[1]).toEqual([`'${text}`]);
  },
);

test("other libraries read what is written as we do", async () => {
  const { Sheets, SheetNames } = readBook(await written("xlsx"), {});
  expect(utils.sheet_to_json(Sheets[SheetNames[0] ?? ""] ?? {}, { header: 1 })).toEqual([
    [...table.columns],
    ...table.rows.map((row) => [...row]),
  ]);
  const parquet = await parquetReadObjects({ file: (await written("geoparquet")).slice().buffer });
  expect(parquet.map((row) => [row["code"], row["名称"], row["值"]])).toEqual(table.rows);
});
