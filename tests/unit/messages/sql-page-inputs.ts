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
  "sqlPage.engineSays": [["x"], ["y"]],
  "sqlPage.at": [
    ["1", "2"],
    ["1", "3"],
  ],
};
