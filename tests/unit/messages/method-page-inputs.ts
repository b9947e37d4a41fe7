/** Two inputs for every function of methodPage: what it says must depend on what it is given. */
export const methodPageInputs: Readonly<
  Record<string, readonly [readonly unknown[], readonly unknown[]]>
> = {
  "methodPage.own": [["a"], ["b"]],
  "methodPage.changes.terrain": [[1], [2]],
  "methodPage.changes.limit": [[1], [2]],
  "methodPage.byPack": [["a"], ["b"]],
  "methodPage.changed": [
    ["≥18", "≥20"],
    ["≥18", "≥21"],
  ],
  "methodPage.limitLabel": [["a"], ["b"]],
  "methodPage.documentSays": [["≥18"], ["≥40"]],
};
