import type { City } from "../domain/city";
import { adjustProgramme } from "../domain/method/adjust-programme";
import type { Indicator, Programme } from "../domain/programme/programme";
import type { Unit } from "../domain/unit";
import type { UnitCode } from "../domain/unit-code";
import type { Section } from "../domain/water/section";
import type { AppState } from "./app-state";
import type { Nameable } from "./choices-code";
import { derive } from "./derive";

const packOf = (state: AppState) => [state.pack] as const;

export const selectUnits = derive(
  packOf,
  ({ places }): ReadonlyMap<string, Unit> => new Map(places.units.map((unit) => [unit.code, unit])),
);

export const selectSectionsById = derive(
  packOf,
  ({ places }): ReadonlyMap<string, Section> =>
    new Map(places.sections.map((section) => [section.id, section])),
);

/**
 * The programmes that judge: those of the pack, the one in force replaced by the version the person
 * chose once that was read. Limits that the person tries stand in place of the documents'.
 */
export const selectProgrammes = derive(
  (state: AppState) => [
    state.pack,
    state.versions,
    state.choices.programme,
    state.choices.method.limits,
  ],
  ({ programmes, city }, versions, chosen, limits): readonly Programme[] => {
    const version = versions.find(({ id }) => id === chosen);
    return programmes
      .map((each) => (each.id === city.programmeInForce && version ? version : each))
      .map((each) => adjustProgramme(each, limits));
  },
);

function versionIds({ versions, programmeInForce }: City): ReadonlySet<string> {
  return new Set([programmeInForce, ...versions.map(({ id }) => id)]);
}

/** Every indicator of the programmes that judge, by id, in their official order. */
export const selectIndicators = derive(
  (state: AppState) => [selectProgrammes(state)],
  (programmes): ReadonlyMap<string, Indicator> =>
    new Map(programmes.flatMap(({ indicators }) => indicators).map((each) => [each.id, each])),
);

/** Background figures are shown and never judged. */
export function isJudged({ domain }: Indicator): boolean {
  return domain !== "context";
}

/** Those of them that are judged, in the same order. */
export const selectJudgedIndicators = derive(
  (state: AppState) => [selectIndicators(state)],
  (indicators): readonly Indicator[] => [...indicators.values()].filter(isJudged),
);

/** The reported series an indicator reads: figures do not change because a version renumbers them. */
export function seriesOf({ id, series }: Indicator): string {
  return series ?? id;
}

export const selectNameable = derive(
  (state: AppState) => [
    selectIndicators(state),
    selectUnits(state),
    selectSectionsById(state),
    state.pack,
  ],
  (indicators, units, sections, { city, limits }): Nameable => ({
    indicators: new Set(indicators.keys()),
    units: new Set(units.keys()),
    sections: new Set(sections.keys()),
    programmes: versionIds(city),
    lakes: new Set([...sections.values()].map(({ waterBody }) => waterBody)),
    items: new Set(limits.map(({ item }) => item)),
    departments: new Set([...indicators.values()].map(({ departments }) => departments.lead)),
  }),
);

export const selectChosenIndicator = derive(
  (state: AppState) => [selectIndicators(state), state.choices.indicator],
  (indicators, id): Indicator | null => indicators.get(id) ?? null,
);

export const selectChosenUnit = derive(
  (state: AppState) => [selectUnits(state), state.choices.selection],
  (units, selection): Unit | null =>
    selection.kind === "unit" ? (units.get(selection.code) ?? null) : null,
);

export const selectChosenSection = derive(
  (state: AppState) => [selectSectionsById(state), state.choices.selection],
  (sections, selection): Section | null =>
    selection.kind === "section" ? (sections.get(selection.id) ?? null) : null,
);

/** The county whose rules and goals a unit follows: itself, or a township's parent. */
export function countyOf(units: ReadonlyMap<string, Unit>, unit: Unit): UnitCode {
  if (unit.level !== "township") return unit.code;
  return units.get(unit.parent ?? "")?.code ?? unit.code;
}
