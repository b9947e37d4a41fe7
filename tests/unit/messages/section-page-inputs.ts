/** Two inputs for every function of sectionPage: what it says must depend on what it is given. */
export const sectionPageInputs: Readonly<
  Record<string, readonly [readonly unknown[], readonly unknown[]]>
> = {
  "sectionPage.sentence": [
    ["新滩", "2021", "Ⅳ", "TP"],
    ["新滩", "2021", "Ⅴ", "TP"],
  ],
  "sectionPage.sentenceNone": [
    ["甲", "2021"],
    ["乙", "2021"],
  ],
  "sectionPage.sentenceTooFew": [
    ["甲", "2021"],
    ["甲", "2022"],
  ],
  "sectionPage.targetMet": [["Ⅲ"], ["Ⅴ"]],
  "sectionPage.targetMissed": [
    ["Ⅲ", 1],
    ["Ⅲ", 2],
  ],
  "sectionPage.chartLabel": [
    ["TP", 3, 12],
    ["TP", 4, 12],
  ],
  "sectionPage.targetLine": [
    ["Ⅲ", "≤0.2"],
    ["Ⅲ", "≤0.3"],
  ],
  "sectionPage.meanLine": [
    ["1", 12, true],
    ["1", 12, false],
  ],
  "sectionPage.stepsLabel": [
    [3, 12],
    [4, 12],
  ],
  "sectionPage.monthRead": [
    ["2021", "TP", "0.1", "Ⅱ"],
    ["2021", "TP", "0.3", "劣Ⅴ"],
  ],
  "sectionPage.monthUnread": [
    ["2021", "TP", "断流"],
    ["2021", "TP", "冰封"],
  ],
  "sectionPage.monthClass": [["Ⅱ"], ["劣Ⅴ"]],
  "sectionPage.spanShort": [[12], [24]],
  "sectionPage.trendCount": [[3], [4]],
  "sectionPage.monthsCount": [[3], [4]],
  "sectionPage.cellCount": [
    ["断流", 1],
    ["断流", 2],
  ],
  "sectionPage.spanMonths": [[12], [24]],
  "sectionPage.trendFigures": [
    ["0.9", "0.9", 5, "0.04"],
    ["0.9", "0.9", 6, "0.04"],
  ],
  "sectionPage.monthsRead": [
    [3, 12],
    [4, 12],
  ],
  "sectionPage.limitOfTarget": [["Ⅲ"], ["Ⅱ"]],
  "sectionPage.leftOutWhy": [
    [3, 8],
    [4, 8],
  ],
  "sectionPage.flipWords": [
    ["甲", "Ⅲ → Ⅳ", "未达标"],
    ["甲", "Ⅲ → Ⅳ", "达标"],
  ],
  "sectionPage.goalWords": [
    ["甲", 3],
    ["甲", 5],
  ],
  "sectionPage.lakeSentence": [
    ["洪湖", "2021", "Ⅳ", "52"],
    ["洪湖", "2021", "Ⅳ", "53"],
  ],
  "sectionPage.lakeNoTli": [
    ["洪湖", "2021", "Ⅳ", "SD"],
    ["洪湖", "2021", "Ⅳ", "TN"],
  ],
  "sectionPage.lakeNone": [
    ["甲", "2021"],
    ["乙", "2021"],
  ],
  "sectionPage.tliMissing": [["SD"], ["TN"]],
  "sectionPage.tliChart": [
    [1, 9],
    [2, 9],
  ],
};
