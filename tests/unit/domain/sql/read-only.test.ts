import fc from "fast-check";
import { expect, test } from "vitest";
import { checkSql } from "../../../../src/domain/sql/read-only";
import { hostileSql } from "./hostile-sql";

const reasonOf = (text: string) => {
  const checked = checkSql(text);
  return checked.kind === "refused" ? checked.reason : null;
};

test.each([
  "SELECT 1",
  "select * from 监测表 where 县 = '沙市区';",
  "-- 说明\nWITH x AS (SELECT 1) SELECT * FROM x",
  "/* a /* b */ c */ VALUES (1, 'DROP TABLE unit')",
  "FROM unit SELECT count(*)",
  "(SELECT 1) UNION (SELECT 2)",
  "DESCRIBE unit",
  "SHOW TABLES",
  'SELECT "update", "delete" FROM unit',
  "SELECT replace(name, '县', '') AS 名 FROM unit",
  "SELECT '; DELETE FROM unit; --', $$ ; DROP $$, E'\\'; DROP'",
  "SELECT * REPLACE (upper(name) AS name) FROM unit;  -- Ende",
  "SELECT 'a' FROM unit ORDER BY 1 LIMIT 3 OFFSET 2",
])("a question passes: %s", (text) => {
  expect(reasonOf(text)).toBeNull();
});

// What is no statement of its own is stopped by the brackets and by the engine's lock.
const leftToTheEngine = new Set(["SELECT * FROM unit, 'https://example.org/a.csv'"]);

test.each(hostileSql.filter((text) => !leftToTheEngine.has(text)))("is refused: %s", (text) => {
  expect(reasonOf(text)).not.toBeNull();
});

test.each([
  ["", "empty"],
  [" -- nur ein Kommentar", "empty"],
  ["SELECT 'a", "unclosed"],
  ["SELECT /* a", "unclosed"],
  ["SELECT $$ a", "unclosed"],
  ["SELECT 1; SELECT 2", "several"],
  ["SELECT (1", "brackets"],
  ["SELECT 1)", "brackets"],
  ["SELECT ?", "parameter"],
  ["SELECT $1", "parameter"],
  ["你好", "not-a-question"],
  ['"select" 1', "not-a-question"],
  [`SELECT '${"x".repeat(100_001)}'`, "too-long"],
])("says why: %s", (text, reason) => {
  expect(reasonOf(text)).toBe(reason);
});

test("the fault is told with its word and place", () => {
  expect(checkSql("WITH x AS (SELECT 1)\nDELETE FROM unit")).toEqual({
    kind: "refused",
    reason: "changes",
    word: "DELETE",
    at: 21,
  });
});

test("the closing sign and what follows it is not handed on", () => {
  expect(checkSql("SELECT 1 ; -- Ende")).toEqual({ kind: "question", text: "SELECT 1" });
});

test("whatever stands in a quoted text or name, it stays one question", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (inner) => {
      const text = `SELECT '${inner.replaceAll("'", "''")}' AS "${inner.replaceAll('"', '""')}x"`;
      expect(reasonOf(text)).toBeNull();
    }),
  );
});

test("no text at all makes the check itself fail", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void checkSql(text)));
});
