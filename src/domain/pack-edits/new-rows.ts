import type { Indicator, Programme } from "../programme/programme";
import type { Unit } from "../unit";
import type { UnitCode } from "../unit-code";
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

/** A function zone a person adds: part of the city, drawn as no area of its own. */
export function newZone(code: UnitCode, city: UnitCode): Unit {
  return {
    code,
    level: "zone",
    name: { zh: code, en: code },
    initials: "",
    pinyin: "",
    parent: city,
    drawnIn: null,
    hasPolygon: false,
    areaKm2: null,
    seatBasis: null,
  };
}
