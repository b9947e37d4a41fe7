import { countShort, type ShortCount, worstFirst } from "../../domain/compare/short-count";
import type { Verdict } from "../../domain/gaps/verdict";
import type { Unit } from "../../domain/unit";
import { isSectionOf } from "../../domain/water/is-section-of";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { passesUnit } from "../../state/filters";
import { groupBy } from "../../state/group-by";
import { selectFigureSpan } from "../../state/select-changes";
import { selectPassesVerdict } from "../../state/select-passing";
import { selectUnits } from "../../state/select-places";
import { selectTownshipPeriods } from "./select-side-units";
import { type SideSection, selectSideSections } from "./select-side-water";

/** A county with what lies in it, and how many of that miss their target. */
export interface SideCounty<Part> {
  readonly unit: Unit;
  readonly parts: readonly Part[];
  readonly count: ShortCount;
}

export interface SideTown {
  readonly unit: Unit;
  readonly verdict: Verdict | null;
  readonly isFaded: boolean;
}

export interface SideCounties<Part> {
  /** Those the filter of units lets through, in the chosen order. */
  readonly counties: readonly SideCounty<Part>[];
  readonly all: number;
}

type Given = Pick<AppState["choices"], "filters"> & Pick<AppState["choices"]["side"], "order">;

function shown<Part>(all: readonly SideCounty<Part>[], given: Given): SideCounties<Part> {
  const passing = all.filter(({ unit }) => passesUnit(given.filters, unit.code));
  return {
    counties: given.order === "worst" ? worstFirst(passing) : passing,
    all: all.length,
  };
}

/** Counties, and zones that have townships, with their townships in the later of the two years. */
export const selectTownCounties = derive(
  (state: AppState) => [
    selectUnits(state),
    selectTownshipPeriods(state).get(selectFigureSpan(state).after) ?? null,
    selectPassesVerdict(state),
    state.choices.filters,
    state.choices.side.order,
  ],
  (units, verdicts, passes, filters, order): SideCounties<SideTown> => {
    const all = [...units.values()];
    const towns = groupBy(
      all.filter(({ level }) => level === "township"),
      ({ parent }) => parent,
    );
    const counties = all
      .filter(({ level, code }) => level === "county" || (level === "zone" && towns.has(code)))
      .map((unit) => {
        const parts = (towns.get(unit.code) ?? []).map((town): SideTown => {
          const verdict = verdicts?.get(town.code) ?? null;
          return { unit: town, verdict, isFaded: verdict !== null && !passes(verdict) };
        });
        const states = parts.map(({ verdict }) => verdict?.state ?? "no-data");
        return { unit, parts, count: countShort(states) };
      });
    return shown(counties, { filters, order });
  },
);

/** Counties with the sections that lie in them or are shared by them, in the later water period. */
export const selectSectionCounties = derive(
  (state: AppState) => [
    selectUnits(state),
    selectSideSections(state),
    state.choices.filters,
    state.choices.side.order,
  ],
  (units, sections, filters, order): SideCounties<SideSection> => {
    const counties = [...units.values()]
      .filter(({ level }) => level === "county")
      .map((unit) => {
        const parts = sections.filter(({ section }) => isSectionOf(section, unit));
        return { unit, parts, count: countShort(parts.map(({ after }) => after.state)) };
      });
    return shown(counties, { filters, order });
  },
);
