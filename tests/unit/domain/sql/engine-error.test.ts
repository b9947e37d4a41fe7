import { expect, test } from "vitest";
import { parseEngineError } from "../../../../src/domain/sql/engine-error";

test("the place is told in the person's own lines and letters", () => {
  const raw = `Binder Error: Referenced column "没有" not found in FROM clause!
Candidate bindings: "v"

LINE 2: select 县, 没有 from 监测
                   ^`;
  expect(parseEngineError(raw, "select 县, 没有 from 监测", 1)).toEqual({
    kind: "Binder",
    message: 'Referenced column "没有" not found in FROM clause!\nCandidate bindings: "v"',
    place: { line: 1, letter: 11 },
  });
});

test("the form of the parser is read too", () => {
  const raw = JSON.stringify({
    exception_type: "Parser",
    exception_message: 'syntax error at or near "selec"\n\nLINE 2: selec 1\n        ^',
  });
  expect(parseEngineError(raw, "selec 1", 1)).toEqual({
    kind: "Parser",
    message: 'syntax error at or near "selec"',
    place: { line: 1, letter: 1 },
  });
});

test("of a long line the engine shows a part; the letter is that of the whole line", () => {
  const line = `${"x".repeat(90)}nosuch${"y".repeat(90)}`;
  const part = line.slice(50, 130);
  const raw = `Binder Error: no\n\nLINE 2: ...${part}...\n${" ".repeat(8 + 3 + 40)}^`;
  expect(parseEngineError(raw, line, 1).place).toEqual({ line: 1, letter: 91 });
});

test("other words stay as they are", () => {
  expect(parseEngineError("Out of Memory Error: failed", "x", 1)).toEqual({
    kind: "Out of Memory",
    message: "failed",
    place: null,
  });
  expect(parseEngineError("{ no json", "x", 1).message).toBe("{ no json");
});
