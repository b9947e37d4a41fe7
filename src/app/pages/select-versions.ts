import { compareVersions, versionEffects } from "../../domain/programme/compare-versions";
import type { Programme } from "../../domain/programme/programme";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { selectJudgeByVersion } from "../../state/select-verdicts";

function versionOf({ versions }: AppState, id: string): Programme | null {
  return versions.find((each) => each.id === id) ?? null;
}

/** What changes from the version that judges to the compared one, and for whom. */
export const selectComparison = derive(
  (state: AppState) => [
    versionOf(state, state.choices.programme),
    versionOf(state, state.choices.comparedProgramme),
    selectJudgeByVersion(state),
    state.versions,
  ],
  (before, after, judge, versions) => {
    if (!before || !after) return { changes: [], effects: [] };
    const changes = compareVersions(before, after, versions);
    const effects = versionEffects(changes, judge(before), judge(after));
    return { changes, effects };
  },
);

/** The versions the city's pack knows, with what was read of them. */
export const selectVersionList = derive(
  (state: AppState) => [state.pack, state.versions],
  ({ city }, versions) =>
    city.versions.flatMap(({ id }) => {
      const version = versions.find((each) => each.id === id);
      if (!version) return [];
      const sourced = version.indicators.filter(
        ({ provenance }) => provenance.status === "sourced",
      );
      return [
        {
          id,
          name: version.name,
          year: version.version?.year ?? 0,
          isPartial: version.version?.isPartial ?? false,
          indicatorCount: version.indicators.length,
          sourcedCount: sourced.length,
        },
      ];
    }),
);
