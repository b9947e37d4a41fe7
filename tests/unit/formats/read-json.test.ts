import { expect, test } from "vitest";
import { gridOf, kindsOf, read, refusalOf } from "./read-helpers";

const table = {
  names: ["code", "value"],
  rows: [
    ["421002", "1.5"],
    ["421003", null],
  ],
  lines: [1, 2],
};

test.each([
  [
    "a list of objects",
    [
      { code: "421002", value: 1.5 },
      { code: "421003", value: null },
    ],
  ],
  ["rows under a key", { total: 2, data: [{ code: "421002", value: 1.5 }, { code: "421003" }] }],
  ["an object of lists", { code: ["421002", "421003"], value: [1.5, null] }],
])("%s is a table", async (_case, value) => {
  expect(gridOf(await read("a.json", JSON.stringify(value)))).toEqual(table);
});

test("one object per line and lists with a header are tables as well", async () => {
  const lines = '{"code":"421002","value":1.5}\n{"code":"421003","value":null}\n';
  expect(gridOf(await read("a.ndjson", lines))).toEqual(table);
  const lists = JSON.stringify([
    ["code", "value"],
    ["421002", 1.5],
    ["421003", null],
  ]);
  expect(gridOf(await read("a.json", lists))).toMatchObject({
    names: table.names,
    rows: table.rows,
  });
});

test("what lies within an object becomes columns of its own, and is said", async () => {
  const answer = await read("a.json", '[{"a":{"b":1,"c":[2,3]}},{"a":{"b":4}}]');
  expect(gridOf(answer)).toMatchObject({
    names: ["a.b", "a.c"],
    rows: [
      ["1", "[2,3]"],
      ["4", null],
    ],
  });
  expect(kindsOf(answer)).toEqual(["nested-flattened"]);
});

test.each([
  ["a broken text", '[{"a":1},\n{"a":}]', "damaged"],
  ["one number", "[1,2,3]", "no-table"],
  ["settings of a program", '{"theme":"dark"}', "no-table"],
  ["brackets without end", "[".repeat(5000), "too-deep"],
  [
    "Esri's JSON",
    '{"geometryType":"esriGeometryPoint","spatialReference":{},"features":[]}',
    "unsupported-format",
  ],
])("%s is refused", async (_case, text, cause) => {
  const answer = await refusalOf(read("a.json", text));
  expect(Array.isArray(answer) && answer[0]).toBe(cause);
});

test("a late row with many names does not fill a table with blanks without end", async () => {
  const names = Array.from({ length: 900 }, (_, at) => `"c${at}":1`);
  const text = `[${'{"a":1},'.repeat(120_000)}{${names.join(",")}}]`;
  expect(await refusalOf(read("a.json", text))).toEqual(["too-many-cells", 100_000_000]);
});
