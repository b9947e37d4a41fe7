import type { zhMethodPage } from "./zh-method-page";

const counted = (count: number, one: string, many: string) =>
  `${count} ${count === 1 ? one : many}`;

export const enMethodPage: typeof zhMethodPage = {
  title: "How it is judged",
  official:
    "Judged by the documents' limits, in full figures and by the city's own settings: nothing changed",
  own: (changes) =>
    `Set by you: ${changes}; all verdicts, maps, sheets and exported tables are judged by it`,
  stripTitle: "Judged in your own way",
  open: "Show",
  reset: "Reset all",
  resetOne: "Reset",
  changes: {
    rounding: "rounded figures",
    oxygen: "oxygen by saturation",
    acidity: "pH averaged as plain figures",
    terrain: (count) => `terrain of ${counted(count, "unit", "units")}`,
    climate: "climate",
    citySize: "size of the city",
    limit: (count) => counted(count, "limit", "limits"),
  },
  water: "Water quality",
  rounding: "Comparison with the limits",
  roundings: { full: "in full figures", rounded: "rounded first" },
  roundingHint:
    "Huanban [2011] No. 22 sets no rounding; GB/T 8170 (half to even) is used, to the places of each item's limits (to be verified).",
  oxygen: "Dissolved oxygen, class Ⅰ",
  oxygens: { no: "≥ 7.5 mg/L", yes: "≥ 7.5 mg/L or ≥ 90% of saturation" },
  oxygenHint:
    "GB 3838-2002 table 1; saturation is 468 ÷ (31.6 + T), and needs the water temperature of the same period. Means over several sections stay in mg/L.",
  acidity: "Mean of pH",
  acidities: { ions: "through the hydrogen ions [H⁺]", arithmetic: "of the plain figures" },
  acidityHint:
    "pH is a logarithm: by default the mean is taken of [H⁺] and turned back. Only means over months or sections are touched, never a single month (to be verified).",
  conditions: "Conditions",
  climate: "Climate",
  citySize: "Size of the city",
  byPack: (word) => `as the city has it (${word})`,
  terrain: "Terrain of the counties",
  terrainHint:
    "Terrain decides limits such as that of forest and grass cover; townships follow their county. What the city's pack says is not officially confirmed.",
  unit: "Unit",
  limitHere: "Limit of forest and grass cover",
  ownMark: "set by you",
  limits: "Limits being tried",
  noLimits: "None. Any figure can be changed on the page of its rule; verdicts follow at once.",
  changed: (document, own) => `document ${document}, tried ${own}`,
  toRule: "Open the rule",
  limitLabel: (condition) => `Limit to try (${condition})`,
  documentSays: (wording) => `the document says ${wording}`,
  tryAnother: "Try another limit",
  condition: "Condition",
};
