const facts = { periods: "2023 → 2024", all: 3, parts: "x" };

/** Two inputs for every function of the words of changes. */
export const changePageInputs: Readonly<
  Record<string, readonly [readonly unknown[], readonly unknown[]]>
> = {
  "changePage.sentence": [[facts], [{ ...facts, parts: "" }]],
  "changePage.part": [
    ["a", 1],
    ["a", 2],
  ],
  "changePage.byFile": [["a"], ["b"]],
  "changePage.fileSentence": [
    ["a", "2024"],
    ["b", "2024"],
  ],
  "changePage.spans": [
    ["a", "b"],
    ["a", "c"],
  ],
  "changePage.span": [
    ["a", "b"],
    ["a", "c"],
  ],
};
