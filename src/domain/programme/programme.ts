import type { Bilingual } from "../bilingual";
import type { Provenance } from "../provenance";
import type { Terrain } from "../unit";

/**
 * 生态制度、生态安全、生态空间、生态经济、生态生活、生态文化; beside them the notice's own goals
 * (`goal`) and published background figures that no rule judges (`context`).
 */
export type DomainId =
  | "goal"
  | "institution"
  | "security"
  | "space"
  | "economy"
  | "life"
  | "culture"
  | "context";

/** 约束性 must be met; 参考性 is advisory. */
export type Attribute = "binding" | "advisory";

/** The kinds of rule: one file each in `rules/`. Figures stand in the pack, never in code. */
export type Rule =
  | { readonly kind: "at-least"; readonly value: number }
  | { readonly kind: "at-most"; readonly value: number }
  | { readonly kind: "exactly"; readonly value: number }
  /** The reported words must be the expected ones. */
  | { readonly kind: "stated"; readonly expected: string }
  /** A target assigned from above per unit and year; unknown where none was assigned. */
  | { readonly kind: "assigned"; readonly better: "higher" | "lower"; readonly notWorse: boolean }
  /** Compared with the period before; `area-kept` is 面积不减少、性质不改变、功能不降低. */
  | { readonly kind: "trend"; readonly trend: "not-decreasing" | "decreasing" | "area-kept" }
  /** Named (命名) at the level and by the year the notice sets for the unit. */
  | { readonly kind: "named-by" };

/** A rule and when it applies; the first of an indicator's that fits the unit is the one. */
export interface ConditionalRule {
  readonly when: { readonly level?: "city" | "county"; readonly terrain?: Terrain };
  readonly rule: Rule;
  /** The limit as the document words it: "≥18". */
  readonly wording: string;
}

export interface Indicator {
  readonly id: string;
  readonly domain: DomainId;
  /** Number in the official table ("11", "7.1"). */
  readonly number: string;
  readonly name: Bilingual;
  readonly unit: Bilingual;
  readonly rules: readonly ConditionalRule[];
  /** Null: the indicator does not apply at that level. */
  readonly attribute: { readonly city: Attribute | null; readonly county: Attribute | null };
  /** Set when it can apply nowhere in this city (coast items), with the reason. */
  readonly notApplicable?: Bilingual;
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

export interface ProgrammeDomain {
  readonly id: DomainId;
  readonly name: Bilingual;
}

export interface Programme {
  readonly id: string;
  readonly name: Bilingual;
  readonly document: string;
  readonly domains: readonly ProgrammeDomain[];
  readonly indicators: readonly Indicator[];
}
