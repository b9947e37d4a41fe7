import type { zhSectionPage } from "./zh-section-page";

export const enSectionPage: typeof zhSectionPage = {
  back: "Back to water quality",
  sentence: (section, period, roman, items) =>
    `${section}, ${period}: class ${roman.normalize("NFKC").replace("劣V", "worse than V")}, set by ${items}`,
  sentenceNone: (section, period) => `${section}, ${period}: nothing to assess`,
  sentenceTooFew: (section, period) => `${section}, ${period}: too few months to assess`,
  targetMet: (roman) => `; it meets its target, class ${roman.normalize("NFKC")}`,
  targetMissed: (roman, steps) =>
    `; ${steps} ${steps === 1 ? "class" : "classes"} worse than its target, class ${roman.normalize("NFKC")}`,
  noTarget: "; there is no target to compare with",
  chart: "Concentration by month, with the limits of the classes",
  chartLabel: (item, read, months) =>
    `${item} by month: ${read} of ${months} months have data; the bands are the classes`,
  targetLine: (roman, limit) => `target: class ${roman.normalize("NFKC")}, ${limit}`,
  meanLine: (mean, months, isDemo) => `mean ${mean} (${months} months${isDemo ? ", demo" : ""})`,
  steps: "Class of the section by month",
  stepsLabel: (read, months) =>
    `Class of the section by month: ${read} of ${months} months have one`,
  monthCursor: "Read out one month",
  monthRead: (period, item, value, roman) =>
    `${period}: ${item} ${value}, class ${roman.normalize("NFKC").replace("劣V", "worse than V")}`,
  monthUnread: (period, item, why) => `${period}: ${item} – ${why}`,
  monthClass: (roman) =>
    `; section class ${roman.normalize("NFKC").replace("劣V", "worse than V")}`,
  isDemo: " (demo)",
  sectionClass: "Section",
  asTable: "Table of the months",
  item: "Item",
  span: "Months shown",
  spanMonths: (months) => `Last ${months} months`,
  spanShort: (months) => `${months} mo`,
  demoPoints: "Hollow and dashed is demo data; months without data are not joined",
  items: "Items",
  overThird: "Times over class III",
  limitOfTarget: "Limit of target",
  overTarget: "Times over target",
  monthsHead: "Read",
  belowMark: "½ DL",
  trend: "Trend of yearly means",
  trends: {
    rising: "rising, significant",
    falling: "falling, significant",
    "no-trend": "no significant trend",
    "too-few": "too few years",
  },
  trendFigures: (rs, critical, n, p) => `rs ${rs}, Wp ${critical}, n ${n}, p ${p}`,
  trendCount: (n) => `n ${n}`,
  monthsRead: (read, planned) => `${read} of ${planned} months`,
  monthsCount: (read) => `${read} months`,
  apart: "looked at apart, makes no class",
  leftOut: "Not assessed",
  leftOutWhy: (months, fewest) => `only ${months} months, at least ${fewest} needed`,
  coverage: "Which items were read in which month",
  cells: {
    read: "read",
    dry: "dry",
    frozen: "frozen",
    "not-monitored": "not monitored",
    unstated: "marked as no value",
    none: "no record",
  },
  cellCount: (kind, months) => `${kind}: ${months} months`,
  robustness: "How solid is it",
  solid: "Solid: rounding, exclusive limits or the missing months would not change the verdict",
  flips: {
    rounding: "compared after rounding",
    boundary: "with exclusive limits",
    "missing-months": "with the missing months at their best or worst",
  },
  flipWords: (cause, filled) =>
    `${cause}: ${filled.normalize("NFKC").replaceAll("劣V", "worse than V")}`,
  takes: "What it takes",
  goalWords: (section, rank) =>
    `${section} reaches class ${["I", "II", "III", "IV", "V"][rank - 1] ?? ""}`,
  notes: "Doubtful data",
  noNotes: "Nothing doubtful was found",
  lakeSentence: (lake, period, roman, tli) =>
    `${lake}, ${period}: class ${roman.normalize("NFKC").replace("劣V", "worse than V")}; trophic index ${tli}`,
  lakeNoTli: (lake, period, roman, missing) =>
    `${lake}, ${period}: class ${roman.normalize("NFKC").replace("劣V", "worse than V")}; ${missing} missing, so its trophic state is not assessed`,
  lakeNone: (lake, period) => `${lake}, ${period}: nothing to assess`,
  lakeRule:
    "Each point is averaged over time first, then the points; total nitrogen is looked at apart",
  tli: "Trophic level index TLI(Σ)",
  tliItem: "Index TLI(j)",
  tliRule: "TLI(Σ) is the weighted sum of the five; with one missing there is none",
  weight: "Weight",
  share: "Contribution",
  levels: {
    oligo: "oligotrophic",
    meso: "mesotrophic",
    "light-eu": "lightly eutrophic",
    "moderate-eu": "moderately eutrophic",
    "heavy-eu": "heavily eutrophic",
  },
  tliItems: {
    CHLA: "Chlorophyll a",
    TP: "Total phosphorus",
    TN: "Total nitrogen",
    SD: "Transparency",
    CODMN: "Permanganate index",
  },
  tliMissing: (items) =>
    `${items} missing: without all five there is no index, and no weight is shared out`,
  points: "Point",
  lakeMean: "Mean of the lake",
};
