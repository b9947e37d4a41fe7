import { expect, test } from "vitest";
import { readableSql } from "../../../src/database/console/readable-sql";
import { sql } from "../../../src/database/statement";

test("values stand where they are bound, as they would be typed", () => {
  const text = readableSql(sql`
      SELECT '?' AS "?", x -- ?
      FROM t
        WHERE a = ${"l'eau"} AND b = ${null} AND c = ${true} AND d < ${1.5}`);
  expect(text).toBe(`SELECT '?' AS "?", x -- ?
FROM t
  WHERE a = 'l''eau' AND b = NULL AND c = true AND d < 1.5`);
});
