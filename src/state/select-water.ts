import type { WhatItTakes } from "../domain/gaps/what-it-takes";
import { type Period, periodBefore, yearBefore } from "../domain/period";
import type { SectionAssessment } from "../domain/water/assessment";
import { regionChange, sectionChange } from "../domain/water/change";
import { assessLake } from "../domain/water/lake";
import type { LakeAssessment } from "../domain/water/lake-assessment";
import type { RegionChange, SectionChange } from "../domain/water/movement";
import { noticeTests } from "../domain/water/notice-tests";
import { type ComparedRegion, type RegionRank, rankRegions } from "../domain/water/rank-regions";
import { assessRegion, regionSections } from "../domain/water/region";
import type { Reading, Section } from "../domain/water/section";
import { whatMeanTakes } from "../domain/water/what-mean-takes";
import { whatShareTakes } from "../domain/water/what-water-takes";
import type { AppState } from "./app-state";
import { derive } from "./derive";
import { groupBy } from "./group-by";
import { selectStandard } from "./select-method";
import { selectUnits } from "./select-places";
import {
  type AssessedSection,
  assessAll,
  selectAssessedSections,
  selectWaterPeriodShown,
} from "./select-sections";

/** The earlier water period that a page compares the chosen one with; null where none does. */
export function selectWaterBefore({ choices }: Pick<AppState, "choices">): Period | null {
  const { page, waterPeriod, waterChangedSince } = choices;
  if (isStepped(choices)) return yearBefore(waterPeriod);
  if (page === "water" || page === "lists") return yearBefore(waterPeriod);
  return page === "changes" || page === "side"
    ? (waterChangedSince ?? periodBefore(waterPeriod))
    : null;
}

/** The period just before, while the time bar steps through the water; null where it is the year before. */
export function selectWaterLast({ choices }: Pick<AppState, "choices">): Period | null {
  const last = periodBefore(choices.waterPeriod);
  return isStepped(choices) && last !== yearBefore(choices.waterPeriod) ? last : null;
}

function isStepped({ page, level, isTimeOpen }: AppState["choices"]): boolean {
  return page === "map" && isTimeOpen && level === "section";
}

/** Every section in that earlier period; null until that was asked. */
export const selectSectionsBefore = derive(
  (state: AppState) => [
    ...inputsOf(state),
    state.results.readingsBefore.value,
    selectWaterBefore(whenShown(state)),
  ],
  assessEarlier,
);

/** Every section in the period just before; null until that was asked. */
export const selectSectionsLast = derive(
  (state: AppState) => [
    ...inputsOf(state),
    state.results.readingsLast.value,
    selectWaterLast(whenShown(state)),
  ],
  assessEarlier,
);

function inputsOf(state: AppState) {
  return [state.pack.places.sections, selectStandard(state), state.choices.userTarget] as const;
}

function whenShown(state: AppState): Pick<AppState, "choices"> {
  return { choices: { ...state.choices, waterPeriod: selectWaterPeriodShown(state) } };
}

type Inputs = ReturnType<typeof inputsOf>;

function assessEarlier(
  ...[sections, standard, userTarget, answer, period]: [
    ...Inputs,
    AppState["results"]["readingsBefore"]["value"],
    Period | null,
  ]
): readonly AssessedSection[] | null {
  return answer && answer.period === period && answer.rows.length > 0
    ? assessAll({ sections, standard, userTarget }, answer.rows)
    : null;
}

export interface SectionRow extends AssessedSection {
  readonly before: SectionAssessment | null;
  readonly change: SectionChange | null;
}

/** The sections of the chosen place with what they were a year before. */
export const selectPlaceSections = derive(
  (state: AppState) => [
    selectAssessedSections(state),
    selectSectionsBefore(state),
    selectUnits(state).get(state.choices.waterPlace) ?? null,
  ],
  (sections, before, place): readonly SectionRow[] => {
    const then = new Map((before ?? []).map((each) => [each.section.id, each.assessment]));
    const own = place && place.level !== "city" ? regionSections(sections, place) : sections;
    return own.map((each) => {
      const earlier = then.get(each.section.id) ?? null;
      return {
        ...each,
        before: earlier,
        change: earlier && sectionChange(earlier, each.assessment),
      };
    });
  },
);

export const selectPlaceWater = derive(
  (state: AppState) => [
    selectPlaceSections(state),
    selectSectionsBefore(state) !== null,
    selectStandard(state),
    state.choices.provincialTolerance,
  ],
  (sections, hasBefore, standard, provincialTolerance) => {
    const { limits } = standard;
    const earlier = sections.flatMap(({ section, before }) =>
      before ? [{ section, assessment: before }] : [],
    );
    return {
      region: assessRegion(sections, limits, standard),
      before: hasBefore ? assessRegion(earlier, limits, standard) : null,
      change: hasBefore ? regionChange(earlier, sections) : null,
      tests: noticeTests(sections, { provincialTolerance }),
    };
  },
);

export interface CountyWater extends ComparedRegion {
  readonly change: RegionChange | null;
  readonly place: RegionRank | null;
}

/** Each county's own water beside the year before; a shared section counts in each county that shares it. */
export const selectCountyWater = derive(
  (state: AppState) => [
    selectAssessedSections(state),
    selectSectionsBefore(state),
    selectUnits(state),
    selectStandard(state),
  ],
  (sections, earlier, units, standard): readonly CountyWater[] => {
    const counties = [...units.values()].filter(({ level }) => level === "county");
    const assess = (some: readonly AssessedSection[]) =>
      assessRegion(some, standard.limits, standard);
    const regions = counties.map((unit) => {
      const own = regionSections(sections, unit);
      const then = earlier && regionSections(earlier, unit);
      return {
        code: unit.code,
        region: assess(own),
        before: then && assess(then),
        change: then && regionChange(then, own),
      };
    });
    const places = rankRegions(regions);
    return regions.map((each) => ({ ...each, place: places.get(each.code) ?? null }));
  },
);

/** Every lake with its points, each point's mean first. */
export const selectLakes = derive(
  (state: AppState) => [state.pack, selectStandard(state), state.results.readings.value],
  ({ places }, standard, answer): readonly LakeAssessment[] => {
    const readings = groupBy(answer?.rows ?? [], ({ section }) => section);
    const lakes = groupBy(
      places.sections.filter(({ waterKind, outside }) => waterKind === "lake" && !outside),
      ({ waterBody }) => waterBody,
    );
    return [...lakes].map(([lake, points]) =>
      assessLake(lake, pointsOf(points, readings), standard),
    );
  },
);

function pointsOf(sections: readonly Section[], readings: ReadonlyMap<string, readonly Reading[]>) {
  return sections.map((section) => ({ section, readings: readings.get(section.id) ?? [] }));
}

export const selectChosenLake = derive(
  (state: AppState) => [selectLakes(state), state.choices.lake],
  (lakes, chosen): LakeAssessment | null => lakes.find(({ lake }) => lake === chosen) ?? null,
);

/**
 * What it would take for the place's water to be 良好: 75 % of its sections Ⅰ to Ⅲ, or the mean of all
 * in class Ⅲ where fewer than five are assessed.
 */
export const selectWaterTakes = derive(
  (state: AppState) => [selectPlaceSections(state), selectStandard(state)],
  (sections, { limits, rounding, acidity }): WhatItTakes | null =>
    assessRegion(sections, limits).method === "mean"
      ? whatMeanTakes(sections, 3, limits, { rounding, acidity })
      : whatShareTakes(sections, { kind: "good", share: 0.75 }, limits),
);
