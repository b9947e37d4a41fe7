import { difference } from "../decimal";
import type { SectionAssessment } from "./assessment";
import type { Movement, RegionChange, SectionChange } from "./movement";
import type { Assessed } from "./region";
import type { ClassRank } from "./section";
import { statusOfRank, waterStatuses } from "./water-status";

/** How a section moved between two periods, in grade steps (优、良好、轻度、中度、重度), > 0 better. */
export function sectionChange(
  before: SectionAssessment,
  after: SectionAssessment,
): SectionChange | null {
  if (before.rank === null || after.rank === null) return null;
  const steps = gradeOf(before.rank) - gradeOf(after.rank);
  return { steps, movement: movementOf(steps, 0, 1) };
}

function gradeOf(rank: ClassRank): number {
  return waterStatuses.indexOf(statusOfRank(rank));
}

export interface Shares {
  /** Ⅰ–Ⅲ and 劣Ⅴ shares in %. */
  readonly good: number;
  readonly worseThanFive: number;
}

/** x = ΔG − ΔD in percentage points: up to 10 无明显变化, up to 20 有所变化, beyond 明显变化. */
export function changeOfShares(
  before: Shares,
  after: Shares,
): Pick<RegionChange, "x" | "goodChange" | "worseChange" | "movement"> {
  const goodChange = difference(after.good, before.good);
  const worseChange = difference(after.worseThanFive, before.worseThanFive);
  const x = difference(goodChange, worseChange);
  return { x, goodChange, worseChange, movement: movementOf(x, 10, 20) };
}

function movementOf(size: number, none: number, some: number): Movement {
  const distance = Math.abs(size);
  if (distance <= none) return "none";
  if (size > 0) return distance <= some ? "better" : "much-better";
  return distance <= some ? "worse" : "much-worse";
}

/** Below this share of common sections two periods are not compared (不可比): our choice. */
const FEWEST_COMMON = 0.8;

/** How a region moved, by the sections assessed in both periods; null when there is none. */
export function regionChange(
  before: readonly Assessed[],
  after: readonly Assessed[],
): RegionChange | null {
  const [earlier, later] = [ranksOf(before), ranksOf(after)];
  const common = [...earlier.keys()].filter((id) => later.has(id));
  const union = new Set([...earlier.keys(), ...later.keys()]);
  if (common.length === 0) return null;
  return {
    ...changeOfShares(sharesOf(common, earlier), sharesOf(common, later)),
    compared: common.length,
    isComparable: common.length >= FEWEST_COMMON * union.size,
  };
}

function ranksOf(sections: readonly Assessed[]): ReadonlyMap<string, ClassRank> {
  return new Map(
    sections.flatMap(({ section, assessment }) =>
      assessment.rank === null || section.outside ? [] : [[section.id, assessment.rank] as const],
    ),
  );
}

function sharesOf(ids: readonly string[], ranks: ReadonlyMap<string, ClassRank>): Shares {
  const percent = (fits: (rank: ClassRank) => boolean) =>
    (ids.filter((id) => fits(ranks.get(id) ?? 1)).length / ids.length) * 100;
  return { good: percent((rank) => rank <= 3), worseThanFive: percent((rank) => rank === 6) };
}
