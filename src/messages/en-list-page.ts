import type { Messages } from "./zh";

/** Words of the lists of gaps and duties. */
export const enListPage: Messages["listPage"] = {
  lists: {
    gaps: "Gaps",
    departments: "Duties",
    tasks: "Tasks",
    projects: "Projects",
    notes: "Notes",
  },
  listsLabel: "Which list",
  sentence: (facts) =>
    `${facts.period} (sections ${facts.waterPeriod}): ${facts.all} gaps, ${facts.notMet} not met and ` +
    `${facts.atRisk} at risk; ${facts.binding} are binding and ${facts.overdue} past their deadline` +
    (facts.first ? `. First: ${facts.first}` : ""),
  departmentsSentence: (departments, first, notMet) =>
    `The gaps fall to ${departments} lead departments; most to ${first} (${notMet} not met)`,
  nothing: "No gaps",
  nothingAdvice:
    "Nothing is not met or at risk in these periods and filters; what has no data or is not assessed is not listed",
  binding: "Binding",
  overdue: "Past deadline",
  numbersLabel: "Four numbers",
  columns: {
    place: "Place",
    matter: "Indicator",
    measure: "Unit of measure",
    attribute: "Attribute",
    share: "Of target",
    trend: "Since last period",
    deadline: "Deadline",
    days: "Days left",
    duty: "Lead and supporting departments",
    cause: "Cause",
    marks: "Marks",
  },
  water: "Water class",
  goal: "Goal of the notice",
  noDeadline: "No deadline set",
  nobody: "No lead department named",
  daysLeft: (days) => `${days} days left`,
  daysOver: (days) => `${days} days over`,
  ofTarget: (share) => `${share} of target`,
  exceeds: (times) => `${times} times over`,
  classSteps: (steps) => `short by ${steps} ${steps === "1" ? "class" : "classes"}`,
  trendWords: {
    worsened: (size) => `wider by ${size}`,
    improved: (size) => `narrower by ${size}`,
    before: (state) => `before: ${state}`,
    same: "unchanged",
    none: "no earlier data",
  },
  classStep: "class",
  definedBy: (items) => `Defining: ${items}`,
  groupCount: (notMet, atRisk) => `${notMet} not met, ${atRisk} at risk`,
  onlyDepartment: (name) => `Only ${name}`,
  only: "Only",
  download: (format) => `Export ${format}`,
};
