/** Two calls that must be told apart, for every message of the time bar. */
export const timeBarInputs: Readonly<
  Record<string, readonly [readonly unknown[], readonly unknown[]]>
> = {
  "timeBar.older": [[2], [3]],
  "timeBar.change": [
    ["监利市", "2023年", "+2.1 个百分点"],
    ["监利市", "2022年", "+2.1 个百分点"],
  ],
  "timeBar.goodMoved": [
    ["2022年4月", "持平"],
    ["2022年4月", "上升 1 个百分点"],
  ],
  "timeBar.sectionMoved": [
    ["新滩", "2022年4月", { from: "Ⅳ类", to: "Ⅲ类" }],
    ["新滩", "2022年4月", { from: "Ⅲ类", to: "Ⅳ类" }],
  ],
  "timeBar.sectionSame": [
    ["新滩", "2022年4月", "Ⅲ类"],
    ["姚集", "2022年4月", "Ⅲ类"],
  ],
  "timeBar.against.year": [["a"], ["b"]],
  "timeBar.against.last": [["a"], ["b"]],
};
