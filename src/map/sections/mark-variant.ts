import type { Language } from "../../domain/bilingual";
import type { VerdictState } from "../../domain/gaps/verdict";
import type { ClassRank } from "../../domain/water/section";
import type { SectionMark } from "../map-scene";

/** All that makes one section's mark look different from another's. */
export interface MarkVariant {
  readonly rank: ClassRank | null;
  readonly state: VerdictState;
  readonly isNational: boolean;
  readonly isSchematic: boolean;
  readonly isOutside: boolean;
  readonly tag: string;
  /** A person's own column in the place of class and target; null: no figure of it. */
  readonly tone?: string | null;
}

const DEMO_TAG: Readonly<Record<Language, string>> = { zh: "演", en: "D" };

export const NO_CLASS_NUMERAL = "–";

export function variantOf(mark: SectionMark, language: Language): MarkVariant {
  const { rank, state, isNational, isSchematic, isOutside, isDemo } = mark;
  return {
    rank,
    // A neighbouring city's section is held against no target here.
    state: isOutside ? "not-assessed" : state,
    isNational,
    isSchematic,
    isOutside,
    tag: isDemo ? DEMO_TAG[language] : "",
    ...(mark.tone === undefined ? {} : { tone: mark.tone }),
  };
}

export function variantKey(variant: MarkVariant): string {
  return Object.values(variant).join("|");
}
