import type { zhMapped } from "./zh-mapped";

/** A column of a query's answer on the map. */
export const enMapped: typeof zhMapped = {
  groupings: { avg: "Average", max: "Largest", min: "Smallest", sum: "Sum" },
  offer: "Draw on the map",
  joins: (column, places, level) => `By the codes in column “${column}” · ${level}: ${places}`,
  unknown: (rows) => `Rows without a code of this city, not drawn: ${rows}`,
  noJoin:
    "No column holds codes of this city (counties, townships or sections): the answer cannot be drawn on the map",
  noColumn: "No column can be drawn: it takes numbers, or texts of at most 8 kinds",
  repeated: (column, codes, example) =>
    `Cannot be drawn: codes with more than one row in column “${column}”: ${codes} (such as ${example}), and which row counts is not known. First make it one row for each code:`,
  groupNote: "This only rewrites the text in the editor; nothing runs until you press Run",
  column: "Column",
  by: "Classes",
  bys: { quantile: "Quantiles (about as many in each)", equal: "Equal steps" },
  source: (title) => `Data: ${title}, asked here of the open tables`,
  unnamed: (number) => `Query ${number}`,
  title: (name, column) => `Own query: ${name} · ${column}`,
  headline: (title) => `${title} (made here, no official indicator)`,
  without: "No data",
  first: (from, to) => `${from}–${to}`,
  above: (from, to) => `>${from}–${to}`,
  status: {
    shown: "Answer to a query made here: no official indicator, held against no target",
    "not-run":
      "Answers are not kept with the page: drawn once you press Run on the page Query; now coloured by verdicts",
    "not-kept": "This query is not kept here; coloured by verdicts",
    "other-level":
      "The answer cannot be drawn on this level: no codes of it, or repeated ones; coloured by verdicts",
    "demo-hidden":
      "The query reads tables with demo rows: not drawn while only published data are shown",
  },
  mayHoldDemo: "May contain demo data",
  outdated: "The open files have changed: run it again",
  to: { quantile: "Class by quantiles", equal: "Class by equal steps" },
  open: "To the query",
  remove: "Stop drawing",
  query: "Own query",
  statement: "SQL statement",
  step: (column) => `Own query on the map: ${column}`,
  stepOff: "Own query taken off the map",
};
