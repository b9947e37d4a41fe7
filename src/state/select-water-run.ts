import { periodRun } from "../domain/compare/period-run";
import type { Period } from "../domain/period";
import type { SectionAssessment } from "../domain/water/assessment";
import type { Section } from "../domain/water/section";
import type { AppState } from "./app-state";
import { derive } from "./derive";
import { selectStandard } from "./select-method";
import { selectPassesSection } from "./select-passing";
import { assessAll } from "./select-sections";

/** Periods of the water that are each shown in a small map, oldest first; null while none are. */
export const selectWaterRun = derive(
  ({ choices, results }: AppState) => [
    choices.page === "side" && choices.level === "section" && choices.side.picture === "multiples",
    choices.waterPeriod,
    results.periods.value?.water ?? null,
  ],
  (isShown, chosen, water): readonly Period[] | null =>
    isShown && water
      ? periodRun(
          water.map(({ period }) => period),
          chosen,
        )
      : null,
);

export interface SectionRun {
  readonly section: Section;
  /** One for each period of the run. */
  readonly assessments: readonly SectionAssessment[];
  /** Held back by the filter, as it stands in the last period. */
  readonly isFaded: boolean;
}

/** The periods that were answered, with every section of the city in each of them. */
export const selectSectionRun = derive(
  (state: AppState) => [
    state.pack.places.sections,
    selectStandard(state),
    state.choices.userTarget,
    state.results.readingsRun.value,
    selectPassesSection(state),
  ],
  (all, standard, userTarget, answers, passes) => {
    const sections = all.filter(({ outside }) => !outside);
    const run = (answers ?? []).map(({ period, rows }) => ({
      period,
      assessed: assessAll({ sections, standard, userTarget }, rows),
    }));
    const last = run.at(-1)?.assessed ?? [];
    return {
      periods: run.map(({ period }) => period),
      sections: last.map(
        (latest, at): SectionRun => ({
          section: latest.section,
          assessments: run.flatMap(({ assessed }) => assessed[at]?.assessment ?? []),
          isFaded: !passes(latest),
        }),
      ),
    };
  },
);
