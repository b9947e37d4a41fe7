/** Two inputs for every function of sqlPage: what it says must depend on what it is given. */
export const sqlPageInputs: Readonly<
  Record<string, readonly [readonly unknown[], readonly unknown[]]>
> = {
  "sqlPage.sentence": [["7"], ["8"]],
  ...Object.fromEntries(
    ["insert", "show", "renameOf", "dropOf"].map(
      (key) => [`sqlPage.${key}`, [["unit"], ["target"]]] as const,
    ),
  ),
  "sqlPage.columnsOf": [
    ["unit", "4"],
    ["unit", "5"],
  ],
  "sqlPage.answered": [
    ["3", "0.1"],
    ["4", "0.1"],
  ],
  "sqlPage.refused": [
    ["x", "DROP"],
    ["x", ""],
  ],
  "sqlPage.mapped.source": [["a"], ["b"]],
  "sqlPage.mapped.unnamed": [["1"], ["2"]],
  "sqlPage.mapped.step": [["a"], ["b"]],
  "sqlPage.mapped.unknown": [["1"], ["2"]],
  "sqlPage.mapped.headline": [["a"], ["b"]],
  ...Object.fromEntries(
    ["joins", "repeated"].map(
      (key) =>
        [
          `sqlPage.mapped.${key}`,
          [
            ["code", "2", "x"],
            ["code", "3", "x"],
          ],
        ] as const,
    ),
  ),
  ...Object.fromEntries(
    ["title", "first", "above"].map(
      (key) =>
        [
          `sqlPage.mapped.${key}`,
          [
            ["1", "2"],
            ["1", "3"],
          ],
        ] as const,
    ),
  ),
  "sqlPage.engineSays": [["x"], ["y"]],
  "sqlPage.at": [
    ["1", "2"],
    ["1", "3"],
  ],
};
