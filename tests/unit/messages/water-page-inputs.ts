/** Two inputs for every function of waterPage: what it says must depend on what it is given. */
export const waterPageInputs: Readonly<
  Record<string, readonly [readonly unknown[], readonly unknown[]]>
> = {
  "waterPage.sentence": [
    ["荆州市", "2021", "优", "90 %"],
    ["荆州市", "2021", "优", "91 %"],
  ],
  "waterPage.sentenceNone": [
    ["荆州市", "2021"],
    ["荆州市", "2022"],
  ],
  "waterPage.changeWords": [
    ["2020", "3", "x"],
    ["2020", "4", "x"],
  ],
  "waterPage.notComparable": [["2020"], ["2021"]],
  "waterPage.ofSections": [
    [1, 2],
    [2, 2],
  ],
  "waterPage.testCount": [
    [0, 1, 2],
    [1, 1, 2],
  ],
  "waterPage.goalWords": [
    ["荆州市", "2021"],
    ["荆州市", "2022"],
  ],
  "waterPage.goalMeanWords": [
    ["甲", "2021"],
    ["乙", "2021"],
  ],
  "waterPage.takesSize": [[1], [2]],
  "waterPage.takesTies": [[1], [2]],
  "waterPage.takesShown": [[5], [20]],
};
