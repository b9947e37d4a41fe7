/** Two inputs for every function of waterPage: what it says must depend on what it is given. */
export const waterPageInputs: Readonly<
  Record<string, readonly [readonly unknown[], readonly unknown[]]>
> = {
  "waterPage.countyOrder": [[null], ["2022年"]],
  "waterPage.sentence": [
    ["荆州市", "2021", "优", "x"],
    ["荆州市", "2021", "良好", "x"],
  ],
  "waterPage.sentenceWhy.proportion": [
    [29, 30],
    [30, 30],
  ],
  "waterPage.sentenceWhy.mean": [
    [1, 2],
    [2, 2],
  ],
  "waterPage.sentenceWhy.none": [
    [0, 1],
    [0, 2],
  ],
  "waterPage.sentenceNone": [
    ["荆州市", "2021", 30],
    ["荆州市", "2021", 29],
  ],
  "waterPage.goodPart": [["90 %"], ["91 %"]],
  "waterPage.worsePart": [
    [0, "0 %"],
    [1, "3.3 %"],
  ],
  "waterPage.changeWords": [
    ["2020", "持平", "x"],
    ["2020", "上升 4 个百分点", "x"],
  ],
  "waterPage.moved.up": [["3.3"], ["3.4"]],
  "waterPage.moved.down": [["3.3"], ["3.4"]],
  "waterPage.compared": [[28], [1]],
  "waterPage.notComparable": [["2020"], ["2021"]],
  "waterPage.counts.good": [
    [1, 2],
    [2, 2],
  ],
  "waterPage.counts.compliance": [
    [1, 2],
    [2, 2],
  ],
  "waterPage.counts.worse": [
    [1, 2],
    [2, 2],
  ],
  "waterPage.counts.coverage": [["90 %"], ["91 %"]],
  "waterPage.against": [
    ["2020", "+3.3"],
    ["2020", "−3.3"],
  ],
  "waterPage.unmoved": [["2020"], ["2021"]],
  "waterPage.targetsFrom": [["通知"], ["官方公布"]],
  "waterPage.unread": [[1], [2]],
  "waterPage.classBar": [
    ["2020", "Ⅱ类 1 个"],
    ["2021", "Ⅱ类 1 个"],
  ],
  "waterPage.classCount": [
    ["Ⅱ类", 1],
    ["Ⅱ类", 2],
  ],
  "waterPage.testCount": [
    [0, 1, 2],
    [1, 1, 2],
  ],
  "waterPage.testOpen": [[1], [2]],
  "waterPage.noTli": [["透明度"], ["总氮"]],
  "waterPage.withoutCounty": [[1], [9]],
  "waterPage.sourcesAre": [["甲"], ["乙"]],
  "waterPage.goalWords": [
    ["荆州市", "2021"],
    ["荆州市", "2022"],
  ],
  "waterPage.goalMeanWords": [
    ["甲", "2021"],
    ["乙", "2021"],
  ],
  "waterPage.takesSize": [[1], [2]],
  "waterPage.takesUnits": [[1], [2]],
  "waterPage.takesTies": [
    [2, false],
    [2, true],
  ],
  "waterPage.takesShown": [[5], [20]],
  "waterPage.tieWords": [
    [1, "4 %"],
    [2, "4 %"],
  ],
  "waterPage.tieItems": [[1], [2]],
};
