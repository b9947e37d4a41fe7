import type { Verdict } from "../domain/gaps/verdict";
import { indexPlaces } from "../domain/join/place-index";
import type { GapRow } from "../domain/lists/gap-row";
import { type GapAddress, gapsWithout, type HostOf } from "../domain/lists/work/links";
import type { Aimed, Project, Task } from "../domain/lists/work/work";
import { indicatorNames, type WorkTerms } from "../domain/lists/work/work-terms";
import type { Indicator } from "../domain/programme/programme";
import { knownPlaces } from "../domain/tables/recognise/vocabulary";
import type { AppState, Filters } from "./app-state";
import { derive } from "./derive";
import { selectGapList } from "./select-gap-list";
import { selectSectionIndicator } from "./select-passing";
import { countyOf, isJudged, selectIndicators, selectUnits, seriesOf } from "./select-places";
import { selectCountyVerdicts } from "./select-verdicts";

/** What a typed or pasted row may speak of: units by all their names, indicators of every version. */
export const selectWorkTerms = derive(
  (state: AppState) => [state.pack, state.versions, state.imports.aliases],
  (pack, versions, aliases): WorkTerms => ({
    places: indexPlaces({
      places: knownPlaces(pack).filter(({ level }) => level !== "section"),
      aliases: [...pack.otherNames.aliases, ...aliases],
      history: pack.otherNames.history,
    }),
    indicators: indicatorNames(
      [...pack.programmes, ...versions].flatMap(({ indicators }) => indicators).filter(isJudged),
      seriesOf,
    ),
    workItems: pack.city.workItems,
  }),
);

export const selectHostOf = derive(
  (state: AppState) => [selectUnits(state)],
  (units): HostOf =>
    (code) => {
      const unit = units.get(code);
      return unit ? countyOf(units, unit) : code;
    },
);

/** The indicators that judge, by the series they read. */
export const selectIndicatorOfSeries = derive(
  (state: AppState) => [selectIndicators(state)],
  (indicators): ReadonlyMap<string, Indicator> =>
    new Map([...indicators.values()].map((each) => [seriesOf(each), each])),
);

/** The verdict on a unit by series; township verdicts are not among them. */
export const selectVerdictAt = derive(
  (state: AppState) => [selectCountyVerdicts(state), selectIndicatorOfSeries(state)],
  (verdicts, indicators) =>
    (unit: string, series: string): Verdict | null => {
      const { id } = indicators.get(series) ?? { id: "" };
      return verdicts.get(id)?.find((verdict) => verdict.unit === unit) ?? null;
    },
);

export interface OpenGap extends GapAddress {
  readonly row: GapRow;
}

/** The filtered gaps by unit and series; a section's water is its county's. */
const selectOpenGaps = derive(
  (state: AppState) => [selectGapList(state), selectSectionIndicator(state)],
  (rows, water): readonly OpenGap[] =>
    rows.flatMap((row): readonly OpenGap[] => {
      const { about, key } = row;
      if (about.kind === "unit")
        return [{ key, row, unit: row.place, series: seriesOf(about.indicator) }];
      const { county } = about.section;
      return county && water ? [{ key, row, unit: county, series: seriesOf(water) }] : [];
    }),
);

export const selectGapsWithoutTask = derive(
  (state: AppState) => [selectOpenGaps(state), state.entries.tasks, selectHostOf(state)],
  (gaps, tasks, hostOf) => gapsWithout(gaps, tasks, hostOf),
);

export const selectGapsWithoutProject = derive(
  (state: AppState) => [selectOpenGaps(state), state.entries.projects, selectHostOf(state)],
  (gaps, projects, hostOf) => gapsWithout(gaps, projects, hostOf),
);

interface Passing {
  readonly filters: Filters;
  readonly hostOf: HostOf;
  readonly indicators: ReadonlyMap<string, Indicator>;
}

function passes(work: Aimed, department: string, { filters, hostOf, indicators }: Passing) {
  const { units, domains, departments } = filters;
  const isAt = (unit: string) => units.some((each) => each === unit || each === hostOf(unit));
  const isOf = (series: string) => {
    const domain = indicators.get(series)?.domain;
    return domain !== undefined && domains.includes(domain);
  };
  return (
    (units.length === 0 || work.units.some(isAt)) &&
    (domains.length === 0 || work.indicators.some(isOf)) &&
    (departments.length === 0 || departments.includes(department))
  );
}

const passingOf = (state: AppState) =>
  [state.choices.filters, selectHostOf(state), selectIndicatorOfSeries(state)] as const;

/** The tasks that the filter lets through, by unit, domain and lead department. */
export const selectTasks = derive(
  (state: AppState) => [state.entries.tasks, ...passingOf(state)],
  (tasks, filters, hostOf, indicators): readonly Task[] =>
    tasks.filter((task) => passes(task, task.lead, { filters, hostOf, indicators })),
);

export const selectProjects = derive(
  (state: AppState) => [state.entries.projects, ...passingOf(state)],
  (projects, filters, hostOf, indicators): readonly Project[] =>
    projects.filter((each) => passes(each, each.department, { filters, hostOf, indicators })),
);
