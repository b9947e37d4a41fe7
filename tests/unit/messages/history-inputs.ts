const one = [["a"], ["b"]] as const;
const counts = [[1], [2]] as const;

/** Two inputs for every function of steps: what it says must depend on what it is given. */
export const historyInputs: Readonly<
  Record<string, readonly [readonly unknown[], readonly unknown[]]>
> = {
  "history.task.added": [
    ["甲", 1],
    ["甲", 2],
  ],
  "history.task.changed": [["甲"], ["乙"]],
  "history.task.removed": [
    ["甲", 1],
    ["甲", 2],
  ],
  "history.project.added": [
    ["甲", 1],
    ["甲", 2],
  ],
  "history.project.changed": [["甲"], ["乙"]],
  "history.project.removed": [
    ["甲", 1],
    ["甲", 2],
  ],
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
      "scenarioKept",
      "queryKept",
      "queryChanged",
      "queryRemoved",
      "scenarioRemoved",
      "programme",
      "comparedProgramme",
      "indicator",
      "level",
      "period",
      "waterPeriod",
      "userTarget",
      "tolerance",
      "layerShown",
      "layerHidden",
      "filtered",
      "filterCleared",
      "workspaceOpened",
      "workspaceMerged",
      "packEdited",
    ].map((key) => [`history.${key}`, one] as const),
  ),
};
