const one = [["a"], ["b"]] as const;
const counts = [[1], [2]] as const;
const rows = [
  ["甲", 1],
  ["甲", 2],
] as const;

/** Two inputs for every function of steps: what it says must depend on what it is given. */
export const historyInputs: Readonly<
  Record<string, readonly [readonly unknown[], readonly unknown[]]>
> = {
  ...Object.fromEntries(
    ["scenario", "query", "task", "project"].flatMap((list) => [
      [`history.${list}.added`, rows] as const,
      [`history.${list}.changed`, one] as const,
      [`history.${list}.removed`, rows] as const,
    ]),
  ),
  "history.noted": [["甲"], ["乙"]],
  "history.noteRemoved": [["甲"], ["乙"]],
  "history.target": [
    ["甲", "乙", "1"],
    ["甲", "乙", "2"],
  ],
  "history.nameConfirmed": [
    ["甲", "乙"],
    ["甲", "丙"],
  ],
  "history.publishedOnly": [[true], [false]],
  ...Object.fromEntries(
    [
      "filesOpened",
      "filesRemoved",
      "namesChanged",
      "targets",
      "targetsRemoved",
      "packRestored",
    ].map((key) => [`history.${key}`, counts] as const),
  ),
  ...Object.fromEntries(
    [
      "undoOf",
      "redoOf",
      "fileOpened",
      "fileRemoved",
      "fileReread",
      "programme",
      "comparedProgramme",
      "indicator",
      "level",
      "period",
      "waterPeriod",
      "userTarget",
      "upstream",
      "tolerance",
      "layerShown",
      "layerHidden",
      "filtered",
      "filterCleared",
      "workspaceOpened",
      "workspaceMerged",
      "packEdited",
      "packRemoved",
    ].map((key) => [`history.${key}`, one] as const),
  ),
};
