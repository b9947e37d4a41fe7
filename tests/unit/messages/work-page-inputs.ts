import { cellFaults } from "../../../src/domain/lists/work/read-work";

type Inputs = readonly [readonly unknown[], readonly unknown[]];

const facts = { all: 3, done: 1, late: 1, gaps: 9, uncovered: 7 };
const two: Inputs = [["甲"], ["乙"]];
const counted: Inputs = [[1], [2]];

/** "empty" says the same of every field. */
const faults = cellFaults
  .filter((fault) => fault !== "empty")
  .map((fault) => [`workPage.faults.${fault}`, two] as const);

/** Two inputs for every function of the words of tasks and projects. */
export const workPageInputs: Readonly<Record<string, Inputs>> = {
  ...Object.fromEntries(faults),
  "workPage.stateOf": two,
  "workPage.sentence.task": [[facts], [{ ...facts, late: 2 }]],
  "workPage.sentence.project": [[facts], [{ ...facts, late: 2 }]],
  "workPage.addFor.task": two,
  "workPage.addFor.project": two,
  "workPage.remove": two,
  "workPage.pasteHint": two,
  "workPage.pasteAdd": counted,
  "workPage.pasteSummary": [
    [1, 0],
    [1, 2],
  ],
  "workPage.pasteIgnored": two,
  "workPage.inCell": [
    [2, "甲", "乙"],
    [3, "甲", "乙"],
  ],
  "workPage.moreProblems": counted,
  "workPage.without": two,
  "workPage.yearGroup": counted,
  "workPage.rows": counted,
  "workPage.money": two,
  "workPage.years": [
    ["2024", "2025"],
    ["2024", "2026"],
  ],
  "workPage.more": counted,
  "workPage.showAll": counted,
  "workPage.dueSoon": two,
  "workPage.dueOver": two,
};
