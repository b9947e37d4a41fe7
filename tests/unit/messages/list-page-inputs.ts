const facts = {
  period: "2024",
  waterPeriod: "2021-04",
  all: 9,
  notMet: 7,
  atRisk: 2,
  binding: 3,
  overdue: 1,
  first: "x",
};

/** Two inputs for every function of the lists' words. */
export const listPageInputs: Readonly<
  Record<string, readonly [readonly unknown[], readonly unknown[]]>
> = {
  "listPage.sentence": [[facts], [{ ...facts, first: "" }]],
  "listPage.departmentsSentence": [
    [3, "a", 4],
    [3, "b", 4],
  ],
  "listPage.daysLeft": [["1"], ["2"]],
  "listPage.daysOver": [["1"], ["2"]],
  "listPage.ofTarget": [["1 %"], ["2 %"]],
  "listPage.exceeds": [["1"], ["2"]],
  "listPage.classSteps": [["1"], ["2"]],
  "listPage.trendWords.worsened": [["1"], ["2"]],
  "listPage.trendWords.improved": [["1"], ["2"]],
  "listPage.trendWords.before": [["a"], ["b"]],
  "listPage.definedBy": [["a"], ["b"]],
  "listPage.groupCount": [
    [1, 2],
    [2, 2],
  ],
  "listPage.onlyDepartment": [["a"], ["b"]],
  "listPage.download": [["CSV"], ["XLSX"]],
};
