import type { Verdict } from "../domain/gaps/verdict";
import type { Indicator } from "../domain/programme/programme";
import type { Unit } from "../domain/unit";
import type { Upstream } from "../domain/upstream/upstream-of";
import type { MapScene, MapTarget, SectionMark, UnitMark } from "../map/map-scene";
import { formatWithUnit } from "../messages/format-number";
import type { AppState, Choices, Selection } from "../state/app-state";
import { derive, deriveRows } from "../state/derive";
import { passesPlace } from "../state/filters";
import { selectMapped } from "../state/select-mapped";
import {
  selectPassesCounty,
  selectPassesSection,
  selectPassesVerdict,
} from "../state/select-passing";
import { selectChosenIndicator, selectUnits } from "../state/select-places";
import { selectLevelPeriodShown } from "../state/select-rows";
import { type AssessedSection, selectAssessedSections } from "../state/select-sections";
import { selectUpstream } from "../state/select-upstream";
import { selectLevelVerdicts } from "../state/select-verdicts";
import { mappedSectionMarks, mappedUnitMarks } from "./mapped/mapped-marks";
import { selectShownKey } from "./mapped/select-mapped-key";
import { selectFrozenWorst } from "./select-frozen-scale";
import { selectPicked } from "./select-opened-row";
import { selectOpenedShapes } from "./select-opened-shapes";
import { selectUpstreamScene } from "./select-upstream-scene";

const selectUnitMarks = derive(
  (state: AppState) => [
    selectLevelVerdicts(state),
    selectChosenIndicator(state),
    selectUnits(state),
    selectPassesVerdict(state),
    state.choices.language,
    state.choices.level,
    selectFrozenWorst(state),
    selectLevelPeriodShown(state),
  ],
  (verdicts, indicator, units, passes, language, level, frozen, period): readonly UnitMark[] => {
    const names = level === "county" ? [] : countyNames(units, language);
    if (level === "section" || !indicator) return names;
    const worst = frozen ?? Math.max(...verdicts.map(({ relativeGap }) => relativeGap ?? 0), 0);
    const marks = verdicts.flatMap((verdict) => {
      const unit = units.get(verdict.unit);
      if (!unit?.hasPolygon) return [];
      return {
        code: unit.code,
        name: unit.name[language],
        state: verdict.state,
        severity: severityOf(verdict, worst),
        isDemo: verdict.basis === "demo",
        isFaded: !passes(verdict),
        figure: isOlderUnmarked(verdict, period) ? "" : figureOf(verdict, indicator, language),
      };
    });
    return [...names, ...marks];
  },
);

/** Counties that are only named, not coloured: under townships and sections. */
function countyNames(units: ReadonlyMap<string, Unit>, language: Choices["language"]): UnitMark[] {
  return [...units.values()]
    .filter(({ level }) => level === "county")
    .map(({ code, name }) => ({
      code,
      name: name[language],
      state: "not-assessed",
      severity: 0,
      isDemo: false,
      isFaded: false,
      figure: "",
    }));
}

function severityOf({ state, relativeGap }: Verdict, worst: number): number {
  return state === "not-met" && relativeGap !== null && worst > 0
    ? Math.min(1, relativeGap / worst)
    : 0;
}

/** Without a verdict no hatching tells that a figure is of an earlier period: the card does. */
function isOlderUnmarked({ state, period }: Verdict, shown: string): boolean {
  return state !== "stale" && period !== null && period < shown;
}

function figureOf(verdict: Verdict, indicator: Indicator, language: Choices["language"]): string {
  if (verdict.value === null) return "";
  return formatWithUnit(language, verdict.value, indicator.unit[language], indicator.decimals);
}

const selectSectionMarks = deriveRows(
  (state: AppState) => [
    selectAssessedSections(state),
    selectPassesSection(state),
    state.choices.language,
    selectUpstream(state),
  ],
  (sections, passes, language, upstream): readonly SectionMark[] =>
    sections.flatMap((each) =>
      markOf(each, !passes(each) || !isInUpstream(each, upstream), language),
    ),
);

/** While the upstream view is open the sections that take no part in it fade. */
function isInUpstream({ section }: AssessedSection, upstream: Upstream | null): boolean {
  if (!upstream) return true;
  return [upstream.chosen, ...upstream.sections].some((each) => each.section.id === section.id);
}

function markOf(
  { section, assessment }: AssessedSection,
  isFaded: boolean,
  language: Choices["language"],
): SectionMark | readonly [] {
  if (!section.position) return [];
  return {
    id: section.id,
    name: section.name[language],
    position: section.position,
    rank: assessment.rank,
    state: assessment.state,
    isNational: section.controlLevel === "national",
    isSchematic: section.positionStatus === "schematic",
    isOutside: section.outside,
    isDemo: assessment.basis === "demo",
    isFaded,
  };
}

const selectMappedUnits = derive(
  (state: AppState) => [
    selectMapped(state),
    selectUnits(state),
    state.choices.level,
    state.choices.language,
    state.choices.filters,
  ],
  (view, units, level, language, filters): readonly UnitMark[] | null => {
    if (view?.status !== "shown" || level === "section") return null;
    const drawn = [...units.values()].filter(
      (unit) => unit.hasPolygon && (unit.level === "township") === (level === "township"),
    );
    const names = level === "county" ? [] : countyNames(units, language);
    const passes = (unit: Unit) => passesPlace(filters, unit);
    return [...names, ...mappedUnitMarks(drawn, view, { language, passes })];
  },
);

const selectMappedSections = derive(
  (state: AppState) => [
    selectMapped(state),
    selectSectionMarks(state),
    state.choices.level,
    selectAssessedSections(state),
    selectPassesCounty(state),
    selectUpstream(state),
  ],
  (view, marks, level, sections, passes, upstream): readonly SectionMark[] | null => {
    if (view?.status !== "shown" || level !== "section") return null;
    const passing = sections.filter((each) => passes(each.section) && isInUpstream(each, upstream));
    return mappedSectionMarks(marks, view, new Set(passing.map(({ section }) => section.id)));
  },
);

const selectDrawnUnits = deriveRows(
  (state: AppState) => [selectMappedUnits(state) ?? selectUnitMarks(state)],
  (marks) => marks,
);

const selectDrawnSections = deriveRows(
  (state: AppState) => [selectMappedSections(state) ?? selectSectionMarks(state)],
  (marks) => marks,
);

const NONE: readonly never[] = [];

/** What the legend entry under the pointer stands for; the same empty list while there is none. */
const selectLitUnits = derive(
  (state: AppState) => [selectLevelVerdicts(state), state.hoveredEntry],
  (verdicts, entry): MapScene["litUnits"] =>
    entry?.kind === "state"
      ? verdicts.filter(({ state }) => state === entry.state).map(({ unit }) => unit)
      : NONE,
);

const selectLitSections = derive(
  (state: AppState) => [selectSectionMarks(state), state.hoveredEntry],
  (marks, entry): MapScene["litSections"] =>
    entry?.kind === "rank"
      ? marks.filter(({ rank }) => rank === entry.rank).map(({ id }) => id)
      : NONE,
);

const selectVisible = derive(
  (state: AppState) => [state.choices.layers],
  (layers): MapScene["visible"] => ({
    section: layers.includes("section"),
    hydro: layers.includes("hydro"),
    protected: layers.includes("protected"),
    township: layers.includes("township"),
    neighbours: layers.includes("neighbours"),
    labels: layers.includes("labels"),
    opened: layers.includes("opened"),
  }),
);

function targetOf(selection: Selection): MapTarget | null {
  return selection.kind === "none" ? null : selection;
}

const selectShapes = derive(
  (state: AppState) => [state.shapes, selectOpenedShapes(state)],
  (shapes, opened): MapScene["shapes"] => ({
    ...shapes,
    opened: opened?.shapes ?? null,
  }),
);

/** A pack without township shapes shows its counties by name, and colours nothing. */
function drawnLevel({ choices, pack }: AppState): MapScene["level"] {
  const hasTownships = pack.city.layers?.includes("township") ?? true;
  return choices.level === "township" && !hasTownships ? "section" : choices.level;
}

/** All the map draws. Hovering or selecting leaves marks and shapes the same objects. */
export const selectMapScene = derive(
  (state: AppState) => [
    selectShapes(state),
    drawnLevel(state),
    selectDrawnUnits(state),
    selectDrawnSections(state),
    selectVisible(state),
    state.choices.selection,
    state.hovered,
    selectLitUnits(state),
    selectLitSections(state),
    state.choices.language,
    selectUpstreamScene(state),
    selectShownKey(state),
    selectPicked(state),
  ],
  (shapes, level, units, sections, visible, selection, hovered, ...rest): MapScene => ({
    shapes,
    level,
    units,
    sections,
    visible,
    selected: targetOf(selection),
    hovered: targetOf(hovered),
    litUnits: rest[0],
    litSections: rest[1],
    language: rest[2],
    upstream: rest[3],
    key: rest[4],
    picked: rest[5],
  }),
);
