import type { Bilingual } from "../bilingual";
import type { Provenance } from "../provenance";
import type { Terrain } from "../unit";
import type { CitySize, Climate } from "./city-setting";

/**
 * 生态制度、生态安全、生态空间、生态经济、生态生活、生态文化; beside them the notice's own goals
 * (`goal`) and published background figures that no rule judges (`context`).
 */
export const domainIds = [
  "goal",
  "institution",
  "security",
  "space",
  "economy",
  "life",
  "culture",
  "context",
] as const;

export type DomainId = (typeof domainIds)[number];

/** 约束性 must be met; 参考性 is advisory; `unstated` where the text that was read does not say. */
export type Attribute = "binding" | "advisory" | "unstated";

/** The kinds of rule: one file each in `rules/`. Figures stand in the pack, never in code. */
export type Rule =
  | { readonly kind: "at-least"; readonly value: number; readonly orImproving?: boolean }
  /** The figure must be above the limit; equal is not met (>). */
  | { readonly kind: "more-than"; readonly value: number }
  | { readonly kind: "at-most"; readonly value: number }
  | { readonly kind: "exactly"; readonly value: number }
  /** The reported words must be the expected ones. */
  | { readonly kind: "stated"; readonly expected: string }
  /** A target assigned from above per unit and year; unknown where none was assigned. */
  | {
      readonly kind: "assigned";
      readonly better: "higher" | "lower";
      readonly notWorse: boolean;
      /** 且 ≥90 或持续提高: beside the assigned target, this limit or else better than before. */
      readonly also?: { readonly comparison: "≥" | "≤"; readonly value: number };
    }
  /** Compared with the period before; `area-kept` is 面积不减少、性质不改变、功能不降低. */
  | { readonly kind: "trend"; readonly trend: "not-decreasing" | "decreasing" | "area-kept" }
  /** Named (命名) at the level and by the year the notice sets for the unit. */
  | { readonly kind: "named-by" };

/** A rule and when it applies; the first of an indicator's that fits the unit is the one. */
export interface ConditionalRule {
  readonly when: {
    readonly level?: "city" | "county";
    readonly terrain?: Terrain;
    readonly climate?: Climate;
    readonly citySize?: CitySize;
  };
  readonly rule: Rule;
  /** The limit as the document words it: "≥18". */
  readonly wording: string;
  /** The document's own wording, where a person tries another limit instead. */
  readonly adjustedFrom?: string;
}

export interface Indicator {
  readonly id: string;
  readonly domain: DomainId;
  /** Number in the official table ("11", "7.1"). */
  readonly number: string;
  readonly name: Bilingual;
  /** Other names that tables usually give it. */
  readonly aliases?: readonly string[];
  readonly unit: Bilingual;
  readonly rules: readonly ConditionalRule[];
  /** Null: the indicator does not apply at that level. */
  readonly attribute: { readonly city: Attribute | null; readonly county: Attribute | null };
  /** Set when it can apply nowhere in this city (coast items), with the reason. */
  readonly notApplicable?: Bilingual;
  /** The reported series it reads, where that bears an earlier version's id; its own id if left out. */
  readonly series?: string;
  /** The indicator of the version before that it continues; null: new in this version. */
  readonly replaces?: string | null;
  /** How townships become a county's figure, and counties the city's; none when left out. */
  readonly rollUp?: RollUpRule;
  readonly plausible: readonly [min: number, max: number] | null;
  readonly decimals: number;
  readonly departments: { readonly lead: string; readonly support: readonly string[] };
  readonly definition: string;
  readonly formula: string;
  readonly dataSource: string;
  /** Document and item, as cited: "环生态〔2019〕76号 指标 11". */
  readonly clause: string;
  readonly provenance: Provenance;
}

/** Part of the weight (area, population or count) that must be there for a figure: 0…1. */
export interface RollUpRule {
  readonly method: "sum" | "area-mean" | "population-mean" | "mean" | "worst" | "share-met";
  readonly floor: number;
  /** The indicator whose figures weigh the parts of a `population-mean`; parts without one are left out. */
  readonly weight?: string;
  readonly provenance: Provenance;
}

/** Which version of an indicator system a programme is. */
export interface ProgrammeVersion {
  readonly year: number;
  readonly inForceFrom: string | null;
  readonly note: Bilingual;
  /** What could be read of it is not the whole. */
  readonly isPartial: boolean;
  readonly provenance: Provenance;
}

export interface ProgrammeDomain {
  readonly id: DomainId;
  readonly name: Bilingual;
}

export interface Programme {
  readonly id: string;
  readonly name: Bilingual;
  readonly document: string;
  readonly version?: ProgrammeVersion;
  readonly domains: readonly ProgrammeDomain[];
  readonly indicators: readonly Indicator[];
}
