/** Two inputs for each function of the pack page's words. */
export const packPageInputs: Readonly<
  Record<string, readonly [readonly unknown[], readonly unknown[]]>
> = {
  "packPage.noTownships": [[0], [12]],
  "packPage.sentence": [
    ["Jingzhou", 0],
    ["Jingzhou", 3],
  ],
  "packPage.newCity.taken": [["甲市"], ["乙市"]],
  "packPage.newCity.replace": [["甲市"], ["乙市"]],
  "packPage.newCity.found": [
    [1, 2, 3],
    [1, 2, 4],
  ],
  "packPage.drawnInCounty": [["a"], ["b"]],
  "packPage.rowAction": [
    ["a", "b"],
    ["a", "c"],
  ],
  "packPage.cellLabel": [
    ["a", "b"],
    ["a", "c"],
  ],
};
