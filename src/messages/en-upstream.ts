import type { zhUpstream } from "./zh-upstream";

const latin = (roman: string) => roman.normalize("NFKC").replace("劣V", "worse than V");

export const enUpstream: typeof zhUpstream = {
  open: "Upstream",
  title: (section) => `${section} · upstream`,
  close: "Leave the upstream view",
  sentence: (section, period, roman) => `${section}, ${period}: class ${latin(roman)}`,
  sentenceNone: (section, period) => `${section}, ${period}: no class`,
  above: (count, notMet) =>
    notMet > 0 ? `sections above: ${count}, ${notMet} of them not met` : `sections above: ${count}`,
  places: (relation, count) => `${relation.toLowerCase()}: ${count}`,
  section: "Section",
  notGiven:
    "No drainage is given: only who shares the section and the sections of the same water are listed",
  noPlace: "The place of this section is unknown: no flow is drawn",
  sections: "Sections above",
  noSections: "No section above is known",
  step: (steps) => `${steps} above`,
  into: (steps, section) => `${steps} → ${section}`,
  units: "Places",
  noUnits: "No place is known",
  unitSections: "Sections above",
  km: (km) => `${km} km along`,
  outside: "outside the city",
  basis: "Basis",
  relations: { drains: "Drains here", shares: "Shares it", along: "Along the water above" },
  relationHints: {
    drains: "Its water comes to this section (whole line on the map)",
    shares: "Answerable for this section too (dashed line on the map)",
    along:
      "On the bank or shore above this section; dikes and pumps may lead its water elsewhere (dotted line on the map)",
  },
  provenance: {
    sourced: "document",
    memory: "unverified",
    derived: "derived",
    estimated: "estimated",
    demo: "demo",
    user: "own",
    unknown: "unknown",
  },
  leftOut: "Not counted as above",
  reasons: {
    "same-lake": "same lake, no above or below",
    "order-unknown": "same water, order unknown",
  },
  legend: (section) =>
    `Upstream of ${section}: arrows point downstream (a scheme); borders: whole drains here, dashed shares it, dotted along`,
  notes: (notes) => `Basis: ${notes}`,
  approximate:
    "Township borders are approximate (derived from seats), so every township here is derived",
  arrows: "Arrows point downstream; the lines are a scheme, not a channel",
};
