import fc from "fast-check";
import { expect, test } from "vitest";
import { quoteName, typedName } from "../../../../src/domain/sql/quote-name";
import { columnNames, tableNames } from "../../../../src/domain/sql/table-names";
import { tokensOf } from "../../../../src/domain/sql/tokens";

test("a file's table is called like the file", () => {
  const files = [
    "林草覆盖率（2024）.csv",
    "水质 监测.xlsx",
    "2024年.csv",
    "a.tar.gz",
    "？！.csv",
    "unit.csv",
  ];
  expect(tableNames(files, ["unit"])).toEqual([
    "林草覆盖率_2024",
    "水质_监测",
    "t_2024年",
    "a_tar",
    "t",
    "unit_2",
  ]);
});

test("files of one name are told apart, capitals or not", () => {
  expect(tableNames(["a.csv", "A.csv", "a_2.csv", "a.json"], [])).toEqual([
    "a",
    "A_2",
    "a_2_2",
    "a_3",
  ]);
});

test("columns keep their header; empty and repeated ones get a number", () => {
  expect(columnNames(["县", "", "县", 'a"b', " ", "列2"])).toEqual([
    "县",
    "列2",
    "县_2",
    'a"b',
    "列5",
    "列2_2",
  ]);
});

const naughty = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    '"',
    '""',
    "'; DROP TABLE unit; --",
    "\0",
    "select",
    "\u202e县",
    "👩‍🌾",
    "x".repeat(500),
  ),
);

test("any name is one quoted name to the engine, and reads back as it was", () => {
  fc.assert(
    fc.property(naughty, (name) => {
      const [token, ...rest] = tokensOf(quoteName(name));
      expect(rest).toEqual([]);
      expect(token).toMatchObject({ kind: "name", text: name.replaceAll("\0", "") });
    }),
  );
});

test("a typed name is one word or one quoted name", () => {
  fc.assert(
    fc.property(
      naughty.filter((name) => name.trim() !== ""),
      (name) => {
        expect(tokensOf(typedName(name))).toHaveLength(1);
      },
    ),
  );
  expect(typedName("县")).toBe("县");
  expect(typedName("order")).toBe('"order"');
  expect(typedName("2024")).toBe('"2024"');
});

test("names are always there and all different", () => {
  fc.assert(
    fc.property(fc.array(naughty), (files) => {
      for (const names of [tableNames(files, ["t"]), columnNames(files)]) {
        expect(names).toHaveLength(files.length);
        expect(names.every((name) => name !== "")).toBe(true);
        expect(
          new Set(["T", ...names].map((name) => name.toLowerCase())).size,
        ).toBeGreaterThanOrEqual(names.length);
      }
      for (const name of tableNames(files, [])) expect(name).toMatch(/^[\p{L}_][\p{L}\p{N}_]*$/u);
    }),
  );
});
