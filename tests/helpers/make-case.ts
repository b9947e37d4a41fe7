import type { Evidence } from "../../src/domain/gaps/evidence";
import type { Observation, Reported } from "../../src/domain/observation";
import type { Period } from "../../src/domain/period";
import type { Indicator, Rule } from "../../src/domain/programme/programme";
import type { Unit } from "../../src/domain/unit";
import type { UnitCode } from "../../src/domain/unit-code";

export const JIANLI = "421088" as UnitCode;

export function period(text: string): Period {
  return text as Period;
}

export function makeUnit(change: Partial<Unit> = {}): Unit {
  return {
    code: JIANLI,
    level: "county",
    name: { zh: "监利市", en: "Jianli" },
    initials: "jls",
    pinyin: "jianlishi",
    parent: "421000" as UnitCode,
    drawnIn: null,
    hasPolygon: true,
    areaKm2: 3179.671,
    seatBasis: null,
    ...change,
  };
}

export function makeObservation(change: Partial<Observation> = {}): Observation {
  return {
    unit: JIANLI,
    indicator: "x",
    period: period("2022"),
    value: 80,
    text: null,
    basis: "published",
    source: "test",
    row: { file: "observations.csv", line: 7 },
    ...change,
  };
}

export function makeReported(
  current: Partial<Observation> | null,
  previous: Partial<Observation> | null = null,
): Reported {
  return {
    unit: JIANLI,
    indicator: "x",
    current: current && makeObservation(current),
    previous: previous && makeObservation({ period: period("2021"), ...previous }),
  };
}

export function makeIndicator(rule: Rule, change: Partial<Indicator> = {}): Indicator {
  return {
    id: "x",
    domain: "security",
    number: "1",
    name: { zh: "指标", en: "Indicator" },
    unit: { zh: "%", en: "%" },
    rules: [{ when: {}, rule, wording: "wording" }],
    attribute: { city: "binding", county: "binding" },
    plausible: [0, 100],
    decimals: 1,
    departments: { lead: "", support: [] },
    definition: "",
    formula: "",
    dataSource: "",
    clause: "clause",
    provenance: { status: "sourced", note: "" },
    ...change,
  };
}

export function makeEvidence(reported: Reported | null, change: Partial<Evidence> = {}): Evidence {
  return {
    unit: makeUnit(),
    terrain: "plain",
    asked: period("2022"),
    reported,
    assigned: null,
    namingGoals: [],
    namingOutcomes: [],
    ...change,
  };
}
