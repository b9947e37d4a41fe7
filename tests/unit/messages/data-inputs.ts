/** Two inputs for every function of data: what it says must depend on what it is given. */
export const dataInputs: Readonly<
  Record<string, readonly [readonly unknown[], readonly unknown[]]>
> = {
  "data.sentences": [[["甲。", "乙。"]], [["甲。"]]],
  "data.refusedToo": [[1], [2]],
  "data.leftOutBelow": [["1"], ["2"]],
  "data.takeSaid": [["2025年上半年"], ["林草覆盖率"]],
  "data.ofPeriod": [
    ["林草覆盖率", "2024年"],
    ["林草覆盖率", "2025年"],
  ],
  "data.otherLevel": [
    ["a", "b"],
    ["b", "a"],
  ],
  "data.showNewest": [["2025年上半年"], ["2024年"]],
  "data.openParts": [[["甲", "乙"]], [["甲", "乙", "丙", "丁"]]],
  "data.status.busy": [
    ["a.csv", "10%"],
    ["b.csv", "10%"],
  ],
  "data.status.done": [
    [1, "5"],
    [2, "5"],
  ],
  "data.status.doneOne": [
    ["a", "5"],
    ["b", "5"],
  ],
  "data.status.refused": [[1], [2]],
  "data.refusal": [
    ["a", "b", "c"],
    ["a", "b", "d"],
  ],
  "data.limits": [
    [
      {
        file: "1",
        unpacked: "2",
        ratio: "3",
        entries: "4",
        rows: "5",
        columns: "6",
        nesting: "7",
        cell: "8",
      },
    ],
    [
      {
        file: "9",
        unpacked: "2",
        ratio: "3",
        entries: "4",
        rows: "5",
        columns: "6",
        nesting: "7",
        cell: "8",
      },
    ],
  ],
  "data.sentence": [
    [1, "5", "4"],
    [1, "5", "3"],
  ],
  "data.removeNamed": [["a"], ["b"]],
  "data.ownCities": [["a"], ["b"]],
  "data.previewNote": [
    ["1", "2"],
    ["1", "3"],
  ],
  "data.roleOf": [["a"], ["b"]],
  "data.bucketCount": [
    ["1", "2"],
    ["1", "3"],
  ],
  "data.confirmNamed": [["a"], ["b"]],
  "data.until": [
    ["421023", "2020"],
    ["421023", "2021"],
  ],
  "data.points": [
    ["1", "2"],
    ["1", "3"],
  ],
  "data.convertFrom": [["EPSG:4546"], ["EPSG:4547"]],
  "data.zone": [
    [111, 3, null],
    [111, 6, null],
  ],
  "data.closeRow": [["a"], ["b"]],
  "data.moreCells": [[1], [2]],
  "data.withoutRow": [
    [1, "a"],
    [1, "b"],
  ],
  "data.effectOf": [["2023"], ["2024"]],
  "data.rowAt": [
    ["a", 1],
    ["a", 2],
  ],
  "data.more": [["1"], ["2"]],
};
