/** Two inputs for every function of rulePage: what it says must depend on what it is given. */
export const rulePageInputs: Readonly<
  Record<string, readonly [readonly unknown[], readonly unknown[]]>
> = {
  "rulePage.sentence": [
    ["甲", "≥18", 1, 8],
    ["甲", "≥18", 2, 8],
  ],
  "rulePage.here": [[1], [8]],
  "rulePage.rollUpWords": [
    ["x", "80 %"],
    ["x", "90 %"],
  ],
  "rulePage.versionsSentence": [
    [1, 2, 3, 4],
    [1, 2, 3, 1],
  ],
  "rulePage.sourced": [
    [1, 9],
    [2, 9],
  ],
  "rulePage.effect": [
    ["a", "b"],
    ["a", "c"],
  ],
  "rulePage.moreEffects": [[1], [2]],
  "rulePage.targetsSentence": [
    [1, 9, 0],
    [1, 9, 1],
  ],
  "rulePage.cellLabel": [
    ["甲", "x", "%"],
    ["甲", "x", ""],
  ],
};
