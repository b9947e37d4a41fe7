import { expect, test } from "vitest";
import { loadProblems } from "../../../src/database/load-tables";
import { leftOutReasons } from "../../../src/domain/tables/recognise/reshape";
import { en } from "../../../src/messages/en";
import { zh } from "../../../src/messages/zh";

test("every kind of row left out has words of its own, in both languages", () => {
  for (const { data } of [zh, en])
    expect(Object.keys(data.problems)).toEqual(
      expect.arrayContaining([...loadProblems, ...leftOutReasons]),
    );
});
