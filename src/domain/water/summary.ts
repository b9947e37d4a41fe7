import type { SectionAssessment } from "./assessment";
import { classRanks } from "./roman";
import type { ClassRank, Section } from "./section";

export interface SectionSummary {
  readonly counts: Readonly<Record<ClassRank, number>>;
  /** Sections of the city with a class, and all of them: coverage n/m. */
  readonly assessed: number;
  readonly all: number;
  /** 优良比例 (Ⅰ–Ⅲ) and 劣Ⅴ比例 among the assessed, 0…1; null when none was assessed. */
  readonly goodShare: number | null;
  readonly worseThanFiveShare: number | null;
}

/** Neighbouring cities' sections count nowhere; those without a class leave the denominator. */
export function summariseSections(
  sections: readonly { readonly section: Section; readonly assessment: SectionAssessment }[],
): SectionSummary {
  const own = sections.filter(({ section }) => !section.outside);
  const ranks = own.flatMap(({ assessment }) => assessment.rank ?? []);
  const counts = Object.fromEntries(
    classRanks.map((rank) => [rank, ranks.filter((each) => each === rank).length]),
  ) as Record<ClassRank, number>;
  const share = (count: number) => (ranks.length === 0 ? null : count / ranks.length);
  return {
    counts,
    assessed: ranks.length,
    all: own.length,
    goodShare: share(counts[1] + counts[2] + counts[3]),
    worseThanFiveShare: share(counts[6]),
  };
}
