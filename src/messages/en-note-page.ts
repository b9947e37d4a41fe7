import type { zhNotePage } from "./zh-note-page";

export const enNotePage: typeof zhNotePage = {
  kinds: {
    "unit-swapped": "Units probably swapped",
    "class-contradicts": "Class contradicts the values",
    "series-repeats": "Values repeat",
    "outside-county": "Section outside its county",
    jump: "Jump",
    implausible: "Impossible value",
  },
  sentence: (count, subjects) =>
    `${count} ${count === 1 ? "doubt" : "doubts"} in the data that was read, at ${subjects} ${subjects === 1 ? "place" : "places"}`,
  sentenceNone: "Nothing doubtful was found in the data that was read",
  advice:
    "These are only remarks: no data is changed. The criteria are our choice; whether something is wrong, only the original records can tell.",
  filter: "Kind of doubt",
  all: "All",
  what: "Doubt",
  where: "Place",
  about: "Item or indicator",
  rows: "Rows",
  more: (count) => `and more, ${count} in all`,
  words: {
    "unit-swapped": (value, suggested, median) =>
      `${value}; a thousandfold mistake of units would make it ${suggested}, near the series' median ${median}`,
    "class-contradicts": (stated, worst, value) =>
      `the source says class ${stated.normalize("NFKC")}, yet ${value} is class ${worst.normalize("NFKC").replace("劣V", "worse than V")}`,
    "series-repeats": (value, months) => `${value} in ${months} months in a row`,
    "months-repeat": (items) => `${items} items are the same as in another month or section`,
    "outside-county": (longitude, latitude) => `at ${longitude}, ${latitude}`,
    jump: (value, before, after) => `${value}, between ${before} and ${after}`,
    implausible: (value, low, high) => `${value}, plausible from ${low} to ${high}`,
  },
};
