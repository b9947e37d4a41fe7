import { expect, test } from "vitest";
import { groupedByPlace } from "../../../../src/domain/mapped/group-by-place";
import { checkSql } from "../../../../src/domain/sql/read-only";

test("the question stays as it is, a comment at its end too, and names are quoted", () => {
  const text = groupedByPlace('SELECT code, n AS "口 数" FROM t -- all', "code", "口 数", "max");
  expect(text).toBe(
    'SELECT "code", max("口 数") AS "口 数"\nFROM (\nSELECT code, n AS "口 数" FROM t -- all\n)\nGROUP BY "code"',
  );
  expect(checkSql(text)).toEqual({ kind: "question", text });
});
