import { expect, test } from "vitest";
import { readCsv } from "../../../geodata/build/pack/read-csv";

const rows = () => readCsv("geodata/standards/gb3838-2002.csv");
const ranks = ["I", "II", "III", "IV", "V"];
const limitsOf = (row: Record<string, string>) => ranks.map((rank) => Number(row[rank]));
const items = (column: string) =>
  new Set(rows().flatMap((row) => (row[column] === "1" ? [row["item"]] : [])));

test("all 24 items are there, total phosphorus for rivers and for lakes", () => {
  const numbers = rows().map(({ number }) => Number(number));
  expect([...new Set(numbers)]).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
  const kinds = rows().filter(({ item }) => item === "TP");
  expect(kinds.map((row) => row["water_kind"])).toEqual(["river", "lake"]);
  expect(rows()).toHaveLength(25);
});

test("limits grow with the class, and shrink for oxygen", () => {
  for (const row of rows()) {
    const limits = limitsOf(row);
    const ascending = limits.toSorted((a, b) => a - b);
    if (row["direction"] === "at-most") expect(limits).toEqual(ascending);
    if (row["direction"] === "at-least") expect(limits).toEqual(ascending.toReversed());
  }
});

test("only pH is a range, 6 to 9, and only temperature has no limit", () => {
  const directions = (wanted: string) =>
    rows().flatMap(({ item, direction }) => (direction === wanted ? [item] : []));
  expect(directions("range")).toEqual(["PH"]);
  expect(directions("none")).toEqual(["WT"]);
  expect(directions("at-least")).toEqual(["DO"]);
  expect(rows().find(({ item }) => item === "PH")).toMatchObject({ I: "6", II: "9", III: "" });
});

test("21 items make the class; temperature, total nitrogen and coliforms do not", () => {
  expect(items("participates").size).toBe(21);
  for (const item of ["WT", "TN", "FC"]) expect(items("participates")).not.toContain(item);
});

test("no multiple is given for temperature, pH and oxygen", () => {
  const without = rows().flatMap((row) => (row["has_multiple"] === "0" ? [row["item"]] : []));
  expect(without).toEqual(["WT", "PH", "DO"]);
});

test("lake phosphorus is stricter than river phosphorus in every class", () => {
  const [river, lake] = rows()
    .filter(({ item }) => item === "TP")
    .map(limitsOf);
  for (const [index, limit] of (lake ?? []).entries())
    expect(limit).toBeLessThan(river?.[index] ?? 0);
});

test.each([
  ["DO", [7.5, 6, 5, 3, 2]],
  ["CODMN", [2, 4, 6, 10, 15]],
  ["COD", [15, 15, 20, 30, 40]],
  ["NH3N", [0.15, 0.5, 1, 1.5, 2]],
  ["HG", [0.00005, 0.00005, 0.0001, 0.001, 0.001]],
])("%s has the limits of the standard", (item, limits) => {
  expect(limitsOf(rows().find((row) => row["item"] === item) ?? {})).toEqual(limits);
});

test("the clause counts the item as the table does", () => {
  for (const { clause, number } of rows()) expect(clause).toBe(`GB 3838-2002 表1 第${number}项`);
});
