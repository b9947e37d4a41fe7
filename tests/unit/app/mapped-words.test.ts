import { expect, test } from "vitest";
import { mappedWords } from "../../../src/app/mapped/mapped-words";

test("a figure keeps four places, a small one as many as it needs: it is never written as 0", () => {
  const cases = [
    [0, "0"],
    [1234.56789, "1,234.5679"],
    [0.0000123, "0.0000123"],
    [-0.00005, "-0.00005"],
    ["Ⅲ类", "Ⅲ类"],
  ] as const;
  for (const [value, words] of cases) expect(mappedWords("zh", value)).toBe(words);
});
