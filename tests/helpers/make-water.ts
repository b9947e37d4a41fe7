import type { Period } from "../../src/domain/period";
import type { SectionAssessment, SectionTarget } from "../../src/domain/water/assessment";
import type { ClassRank, Reading, Section } from "../../src/domain/water/section";

export function makeSection(change: Partial<Section> = {}): Section {
  return {
    id: "xintan",
    name: { zh: "新滩", en: "Xintan" },
    initials: "xt",
    pinyin: "xintan",
    waterBody: "四湖总干渠",
    waterKind: "river",
    controlLevel: "national",
    county: null,
    sharedBy: [],
    position: null,
    positionStatus: "unknown",
    positionNote: "",
    officialTarget: null,
    outside: false,
    evidence: "",
    ...change,
  };
}

export function makeReading(change: Partial<Reading> = {}): Reading {
  return {
    section: "xintan",
    period: "2021-04" as Period,
    item: "TP",
    value: 0.1,
    isBelowDetection: false,
    samples: 1,
    basis: "published",
    source: "test",
    row: { file: "water-quality.csv", line: 2 },
    ...change,
  };
}

export function makeTarget(rank: ClassRank): SectionTarget {
  return { rank, origin: "official", provenance: { status: "sourced", note: "" } };
}

/** An assessment of which only the class counts. */
export function makeAssessment(change: Partial<SectionAssessment> = {}): SectionAssessment {
  return {
    section: "xintan",
    period: "2021-04" as Period,
    basis: "published",
    rank: 3,
    definingItems: [],
    mainPollutants: [],
    items: [],
    leftOut: [],
    overTarget: [],
    itemCount: 5,
    target: null,
    state: "not-assessed",
    reason: "no-target",
    gapSteps: null,
    ...change,
  };
}
