import { expect, test } from "vitest";
import { evaluate } from "../../../../../src/domain/gaps/evaluate";
import { makeEvidence, makeIndicator, makeReported } from "../../../../helpers/make-case";

const indicator = makeIndicator({ kind: "stated", expected: "实施" }, { plausible: null });
const judge = (text: string | null) =>
  evaluate(indicator, makeEvidence(makeReported({ value: null, text })));

test.each([
  ["实施", "met"],
  [" 实施 ", "met"],
  ["部分实施", "not-met"],
  ["未实施", "not-met"],
] as const)("「%s」 is %s", (text, state) => {
  expect(judge(text).state).toBe(state);
});

test("words short of the expected ones are short by no figure", () => {
  const verdict = judge("部分实施");
  expect(verdict.gap).toBeNull();
  expect(verdict.trace.filled).toBe("「部分实施」≠「实施」");
});

test.each([null, ""])("%j was not stated", (text) => {
  expect(judge(text)).toMatchObject({ state: "no-data", reason: "not-reported" });
});
