/** Two inputs for every function of notePage: what it says must depend on what it is given. */
export const notePageInputs: Readonly<
  Record<string, readonly [readonly unknown[], readonly unknown[]]>
> = {
  "notePage.sentence": [
    [1, 1],
    [3, 2],
  ],
  "notePage.more": [[5], [6]],
  "notePage.words.unit-swapped": [
    ["280", "0.28", "0.2"],
    ["290", "0.29", "0.2"],
  ],
  "notePage.words.class-contradicts": [
    ["Ⅱ", "劣Ⅴ", "9"],
    ["Ⅲ", "劣Ⅴ", "9"],
  ],
  "notePage.words.series-repeats": [
    ["1", "4"],
    ["1", "5"],
  ],
  "notePage.words.months-repeat": [["5"], ["6"]],
  "notePage.words.outside-county": [
    ["112", "30"],
    ["113", "30"],
  ],
  "notePage.words.jump": [
    ["9", "1", "1"],
    ["8", "1", "1"],
  ],
  "notePage.words.implausible": [
    ["0.86", "60", "100"],
    ["0.96", "60", "100"],
  ],
};
