import type { SchemaElement } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import { expect, test } from "vitest";
import { gridOf, kindsOf, read, refusalOf } from "../read-helpers";

type Options = Parameters<typeof parquetWriteBuffer>[0];

function readParquet(options: Options) {
  return read("a.parquet", new Uint8Array(parquetWriteBuffer(options)));
}

/** One column "value" with its meaning spelt out. */
function readValues(element: Omit<SchemaElement, "name">, data: readonly unknown[]) {
  return readParquet({
    schema: [
      { name: "root", num_children: 1 },
      { name: "value", repetition_type: "OPTIONAL", ...element },
    ],
    columnData: [{ name: "value", data: [...data] }],
  });
}

async function cells(reading: ReturnType<typeof readParquet>) {
  return gridOf(await reading).rows.map(([cell]) => cell);
}

test("single precision 0.2 is 0.2, not above a limit of 0.2", async () => {
  const values = [0.2, 1 / 3, 16_777_216, -0.005, null, Number.NaN];
  expect(await cells(readValues({ type: "FLOAT" }, values))).toEqual([
    "0.2",
    "0.33333334",
    "16777216",
    "-0.005",
    null,
    "NaN",
  ]);
});

test.each([
  [{ type: "INT32", precision: 9 }, [110n, 3n, -5n, null], ["1.10", "0.03", "-0.05", null]],
  [{ type: "INT64", precision: 18 }, [9_007_199_254_740_993n], ["90071992547409.93"]],
  [
    { type: "FIXED_LEN_BYTE_ARRAY", type_length: 16, precision: 38 },
    [12_345_678_901_234_567_890_123n, -1n],
    ["123456789012345678901.23", "-0.01"],
  ],
  [{ type: "BYTE_ARRAY", precision: 20 }, [110n, -110n], ["1.10", "-1.10"]],
] as const)("DECIMAL in %o to its last digit", async (kind, values, texts) => {
  const element = { ...kind, converted_type: "DECIMAL", scale: 2 } as const;
  expect(await cells(readValues(element, values))).toEqual(texts);
});

test("a time on a clock without a zone does not move; one in UTC says so", async () => {
  const moment = new Date(Date.UTC(2021, 2, 1, 8, 30));
  const midnight = new Date(Date.UTC(2021, 2, 1));
  const stamp = (isAdjustedToUTC: boolean) =>
    ({
      type: "INT64",
      logical_type: { type: "TIMESTAMP", isAdjustedToUTC, unit: "MILLIS" },
    }) as const;
  expect(await cells(readValues(stamp(false), [moment, midnight]))).toEqual([
    "2021-03-01T08:30:00",
    "2021-03-01",
  ]);
  expect(await cells(readValues(stamp(true), [moment]))).toEqual(["2021-03-01T08:30:00.000Z"]);
});

test.each([
  ["TIME_MILLIS", "INT32", [30_600_000, 30_600_250], ["08:30:00", "08:30:00.250"]],
  ["TIME_MICROS", "INT64", [86_399_000_001n], ["23:59:59.000001"]],
] as const)("%s is a time of day", async (converted_type, type, values, texts) => {
  expect(await cells(readValues({ type, converted_type }, values))).toEqual(texts);
});

test("bytes that are letters are letters; others are left out and their column is named", async () => {
  const answer = await readParquet({
    columnData: [
      { name: "code", data: [new TextEncoder().encode("0421")], type: "BYTE_ARRAY" },
      { name: "picture", data: [Uint8Array.of(0xff, 0xd8, 0xff)], type: "BYTE_ARRAY" },
    ],
  });
  expect(gridOf(answer)).toMatchObject({ names: ["code"], rows: [["0421"]] });
  expect(answer.notes).toEqual([{ kind: "binary-column", count: 1, lines: [], detail: "picture" }]);
});

test("rows of several groups come in order, lists as their JSON", async () => {
  const answer = await readParquet({
    columnData: [
      { name: "id", data: [1, 2, 3, 4, 5], type: "INT32" },
      { name: "names", data: ["a", "b", "c", "d", "e"], type: "STRING" },
      { name: "of", data: [{ n: [1] }, { n: [] }, { n: [2, 3] }, null, { n: [4] }], type: "JSON" },
    ],
    rowGroupSize: 2,
  });
  expect(gridOf(answer).rows).toEqual([
    ["1", "a", '{"n":[1]}'],
    ["2", "b", '{"n":[]}'],
    ["3", "c", '{"n":[2,3]}'],
    ["4", "d", null],
    ["5", "e", '{"n":[4]}'],
  ]);
  expect(kindsOf(answer)).toEqual([]);
});

test("a dictionary that multiplies one long text is refused, not unrolled", async () => {
  const long = "长".repeat(10_100);
  const data = Array.from({ length: 50_000 }, () => long);
  const reading = readParquet({ columnData: [{ name: "text", data, type: "STRING" }] });
  expect(await refusalOf(reading)).toMatchObject(["unpacks-too-large", expect.anything()]);
});

test("a footer longer than the file is cut short, not read", async () => {
  const bytes = new Uint8Array(
    parquetWriteBuffer({ columnData: [{ name: "a", data: [1], type: "INT32" }] }),
  );
  new DataView(bytes.buffer).setUint32(bytes.length - 8, 0x7fff_ffff, true);
  expect(await refusalOf(read("a.parquet", bytes))).toEqual(["truncated", "Parquet"]);
});

test("a group that says it has -1 columns is damaged, and does not go on for ever", async () => {
  const bytes = new Uint8Array(
    parquetWriteBuffer({
      schema: [
        { name: "root", num_children: 2 },
        { name: "a", type: "INT32", repetition_type: "REQUIRED" },
        { name: "b", num_children: -1, repetition_type: "REQUIRED" },
      ],
      columnData: [{ name: "a", data: [1] }],
    }),
  );
  expect(await refusalOf(read("a.parquet", bytes))).toMatchObject(["damaged", expect.anything()]);
});

test("a page that does not say how long it is is damaged, and is not read for ever", async () => {
  const bytes = new Uint8Array(
    parquetWriteBuffer({
      columnData: [{ name: "a", data: [1, 2, 3], type: "INT32" }],
      codec: "UNCOMPRESSED",
    }),
  );
  // The head of the first page: its length, field 3, becomes field 4; the field after it stays 8.
  expect([bytes[4], bytes[6], bytes[8], bytes[10]]).toEqual([0x15, 0x15, 0x15, 0x5c]);
  bytes.set([0x25], 8);
  bytes.set([0x4c], 10);
  expect(await refusalOf(read("a.parquet", bytes))).toEqual(["damaged", "Parquet"]);
});
