// The words of vitest that the tests of the rules use, kept to what one process needs to run a test
// thousands of times: collected by calling, run by name. `expect` is vitest's own.
import { expect } from "vitest";

/** The file a test's id begins with. */
export const fileOfTest = (id) => id.slice(0, id.indexOf(" # "));

/** Collects the tests of one file: `words` stands in for the module "vitest" while the file loads. */
export function makeWords(file) {
  const tests = [];
  const beforeAlls = [];
  const groups = [];
  const test = (name, ...rest) => {
    const run = rest.find((each) => typeof each === "function");
    tests.push({ id: `${file} # ${[...groups, name].join(" > ")} (${tests.length})`, run });
  };
  test.each =
    (rows) =>
    (name, ...rest) => {
      const run = rest.find((each) => typeof each === "function");
      for (const row of rows) test(name, () => run(...(Array.isArray(row) ? row : [row])));
    };
  const describe = (name, body) => {
    groups.push(name);
    body();
    groups.pop();
  };
  describe.each = (rows) => (name, body) => {
    for (const row of rows) describe(name, () => body(...(Array.isArray(row) ? row : [row])));
  };
  const words = { test, it: test, describe, expect, beforeAll: (run) => beforeAlls.push(run) };
  return { words, tests, beforeAlls };
}
