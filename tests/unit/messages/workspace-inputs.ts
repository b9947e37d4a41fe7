/** Two inputs for every function of the one-file workspace. */
export const workspaceInputs: Readonly<
  Record<string, readonly [readonly unknown[], readonly unknown[]]>
> = {
  ...Object.fromEntries(
    ["targets", "scenarios", "queries", "others", "aliases", "conflicts", "packEdits"].map(
      (key) => [`workspace.${key}`, [[1], [2]]] as const,
    ),
  ),
  ...Object.fromEntries(
    ["cityNew", "onlyOurs", "onlyTheirs", "changedRows", "cityBeside"].map(
      (key) => [`workspace.${key}`, [["a"], ["b"]]] as const,
    ),
  ),
  "workspace.cityFacts": [
    [1, 1, 1],
    [2, 2, 2],
  ],
  "workspace.cityOf": [
    ["a", "b"],
    ["a", "c"],
  ],
  "workspace.cityDifference": [
    ["a", "b"],
    ["a", "c"],
  ],
  "workspace.andMore": [
    ["a", 7],
    ["a", 8],
  ],
  "workspace.include": [["a"], ["b"]],
  "workspace.fileName": [["a"], ["b"]],
  "workspace.fileFacts": [
    ["1 kB", "2"],
    ["1 kB", "3"],
  ],
  "workspace.found": [
    ["a", 1, 2],
    ["a", 1, 3],
  ],
  "workspace.conflict": [
    ["a", "1", "2"],
    ["a", "1", "3"],
  ],
};
