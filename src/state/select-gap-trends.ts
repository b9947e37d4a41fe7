import { cellAt } from "../domain/gaps/verdict-cube";
import type { GapRow } from "../domain/lists/gap-row";
import { judgedWater } from "../domain/lists/judged-water";
import { isOfSameVersion, versionOf } from "../domain/observation";
import { yearBefore } from "../domain/period";
import { type BatchChangeKind, changeKind, type Judged } from "../domain/tables/batch-changes";
import type { AppState } from "./app-state";
import { derive } from "./derive";
import { selectCube } from "./select-cube";
import { selectAllGaps } from "./select-gap-list";
import { selectPeriodShown } from "./select-rows";
import { selectSectionsBefore } from "./select-water";

/** How a gap stands against the period before: its kind of change, or that it stayed as it was. */
export interface GapTrend {
  readonly kind: BatchChangeKind | "same" | "none";
  readonly then: Judged | null;
  /** By how much the gap grew, > 0 wider; null where it cannot be said. */
  readonly grown: number | null;
}

/** The trend of every gap by its key; empty until the earlier figures are there. */
export const selectGapTrends = derive(
  (state: AppState) => [
    selectAllGaps(state),
    selectCube(state),
    selectSectionsBefore(state),
    selectPeriodShown(state),
  ],
  (rows, cube, sections, period): ReadonlyMap<string, GapTrend> => {
    if (!cube) return new Map();
    const water = new Map((sections ?? []).map((each) => [each.section.id, judgedWater(each)]));
    const before = yearBefore(period);
    const thenOf = ({ about, place, matter }: GapRow): Judged | null => {
      if (about.kind === "section") return water.get(place) ?? null;
      const cell = cellAt(cube, { unit: place, indicator: matter, period: before });
      return cell && { place, matter, state: cell.state, gap: cell.gap, ...versionOf(cell) };
    };
    return new Map(rows.map((row) => [row.key, trendOf(thenOf(row), row)]));
  },
);

function trendOf(then: Judged | null, { place, matter, state, about }: GapRow): GapTrend {
  if (!then) return { kind: "none", then, grown: null };
  const gap = about.kind === "unit" ? about.verdict.gap : about.assessment.gapSteps;
  const now = {
    place,
    matter,
    state,
    gap,
    ...(about.kind === "unit" ? versionOf(about.verdict) : {}),
  };
  const kind = changeKind(then, now) ?? (isOfSameVersion(then, now) ? "same" : "none");
  const isKnown = gap !== null && then.gap !== null && isOfSameVersion(then, now);
  const grown = isKnown ? gap - then.gap : null;
  return { kind, then, grown };
}
