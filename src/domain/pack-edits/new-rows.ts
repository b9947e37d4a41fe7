import type { Indicator, Programme } from "../programme/programme";
import type { Section } from "../water/section";

const USER = { status: "user", note: "本机添加" } as const;

/** An indicator a person adds: its name and its one limit come from the form's cells. */
export function newIndicator(id: string, programme: Programme): Indicator {
  return {
    id,
    domain: programme.domains[0]?.id ?? "context",
    number: id,
    name: { zh: id, en: id },
    unit: { zh: "", en: "" },
    rules: [{ when: {}, rule: { kind: "at-least", value: 0 }, wording: "" }],
    attribute: { city: "unstated", county: "unstated" },
    plausible: null,
    decimals: 1,
    departments: { lead: "", support: [] },
    definition: "",
    formula: "",
    dataSource: "",
    clause: USER.note,
    provenance: USER,
  };
}

export function newSection(id: string): Section {
  return {
    id,
    name: { zh: id, en: id },
    initials: "",
    pinyin: "",
    waterBody: "",
    waterKind: "river",
    controlLevel: "provincial",
    county: null,
    sharedBy: [],
    position: null,
    positionStatus: "unknown",
    positionNote: USER.note,
    officialTarget: null,
    outside: false,
    evidence: USER.note,
  };
}
