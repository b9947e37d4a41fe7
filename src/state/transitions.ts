import type { Language } from "../domain/bilingual";
import type { VerdictState } from "../domain/gaps/verdict";
import { changesOf, type Method, officialMethod } from "../domain/method/method";
import { isYear, type Period } from "../domain/period";
import type { Indicator, Programme } from "../domain/programme/programme";
import type { UnitCode } from "../domain/unit-code";
import type { ClassRank } from "../domain/water/section";
import type { AppError } from "../errors";
import type {
  AppState,
  Camera,
  ChartSpan,
  Choices,
  DatabaseStatus,
  Entries,
  LayerId,
  LegendEntry,
  ListId,
  PageId,
  ResultName,
  Results,
  Selection,
  ShapeName,
  Shapes,
  ViewLevel,
} from "./app-state";
import { noFilters } from "./filters";
import { layEdits } from "./lay-edits";
import { selectChosenIndicator, selectIndicators, seriesOf } from "./select-places";

function choose(state: AppState, change: Partial<Choices>): AppState {
  return { ...state, choices: { ...state.choices, ...change } };
}

function toggled<Item>(list: readonly Item[], item: Item): readonly Item[] {
  return list.includes(item) ? list.filter((each) => each !== item) : [...list, item];
}

export function chooseLanguage(state: AppState, language: Language): AppState {
  return choose(state, { language });
}

/** A section cannot stay selected on a level that shows none, nor a filter on what is not shown. */
export function chooseLevel(state: AppState, level: ViewLevel): AppState {
  const { layers } = state.choices;
  const shown = level === "section" && !layers.includes("section");
  return choose(state, {
    level,
    litStates: [],
    litRanks: [],
    layers: shown ? [...layers, "section"] : layers,
  });
}

export function chooseIndicator(state: AppState, indicator: string): AppState {
  const level = state.choices.level === "section" ? "county" : state.choices.level;
  return choose(state, { indicator, level, litStates: [] });
}

/** Of the same views, another indicator: what the legend holds lit stays, unlike on the map's tree. */
export function pickIndicator(state: AppState, indicator: string): AppState {
  return choose(state, { indicator });
}

export function choosePeriod(state: AppState, period: Period): AppState {
  return choose(state, { period });
}

/** Where figures of a file are seen: its indicator in its period, or the sections in it. */
export function showFigures(
  state: AppState,
  { period, indicator }: { readonly period: Period; readonly indicator: string | null },
): AppState {
  const view =
    indicator === null
      ? chooseWaterPeriod(chooseLevel(state, "section"), period)
      : choosePeriod(chooseIndicator(state, indicator), period);
  return choose(view, { page: "map" });
}

export function chooseWaterPeriod(state: AppState, waterPeriod: Period): AppState {
  return choose(state, { waterPeriod });
}

export function toggleLayer(state: AppState, layer: LayerId): AppState {
  return choose(state, { layers: toggled(state.choices.layers, layer) });
}

export function select(state: AppState, selection: Selection): AppState {
  return choose(state, { selection });
}

export function hover(state: AppState, hovered: Selection): AppState {
  return { ...state, hovered };
}

export function hoverEntry(state: AppState, hoveredEntry: LegendEntry | null): AppState {
  return { ...state, hoveredEntry };
}

export function showPublishedOnly(state: AppState, publishedOnly: boolean): AppState {
  return choose(state, { publishedOnly });
}

export function setUserTarget(state: AppState, userTarget: ClassRank | null): AppState {
  return choose(state, { userTarget });
}

export function toggleLitState(state: AppState, verdictState: VerdictState): AppState {
  return choose(state, { litStates: toggled(state.choices.litStates, verdictState) });
}

export function toggleLitRank(state: AppState, rank: ClassRank): AppState {
  return choose(state, { litRanks: toggled(state.choices.litRanks, rank) });
}

export function clearFilters(state: AppState): AppState {
  return choose(state, { litStates: [], litRanks: [], filters: noFilters });
}

export function openPage(state: AppState, page: PageId): AppState {
  return choose(state, { page });
}

export function chooseList(state: AppState, list: ListId): AppState {
  return choose(state, { list });
}

type Since = Pick<Choices, "changedSince" | "waterChangedSince" | "changedBy" | "changeKind">;

/** What the page of changes compares with. */
export function chooseSince(state: AppState, since: Partial<Since>): AppState {
  return choose(state, since);
}

/** A unit and an indicator at once, wherever one is: the one selection. */
export function selectGoal(state: AppState, unit: UnitCode, indicator: string): AppState {
  return choose(chooseIndicator(state, indicator), { selection: { kind: "unit", code: unit } });
}

/** A section's own page; its card stays beside the map. */
export function openSection(state: AppState, id: string): AppState {
  return choose(state, { page: "section", selection: { kind: "section", id } });
}

/** The map with what stands above a section, the section selected; "" leaves it. */
export function showUpstream(state: AppState, upstreamOf: string): AppState {
  if (upstreamOf === "") return choose(state, { upstreamOf });
  const selection: Selection = { kind: "section", id: upstreamOf };
  return choose(chooseLevel(state, "section"), { upstreamOf, selection, page: "map" });
}

export function openLake(state: AppState, lake: string): AppState {
  return choose(state, { page: "lake", lake });
}

/** The page of an indicator's rule. */
export function openRule(state: AppState, indicator: string): AppState {
  return choose(chooseIndicator(state, indicator), { page: "rule" });
}

export function chooseWaterPlace(state: AppState, waterPlace: UnitCode): AppState {
  return choose(state, { waterPlace });
}

export function chooseItem(state: AppState, item: string): AppState {
  return choose(state, { item });
}

export function chooseSpan(state: AppState, span: ChartSpan): AppState {
  return choose(state, { span });
}

export function setProvincialTolerance(state: AppState, tolerance: number | null): AppState {
  return choose(state, { provincialTolerance: tolerance });
}

/** Changes how the rules are applied; nothing set is the official method again. */
export function changeMethod(state: AppState, change: Partial<Method>): AppState {
  const method = { ...state.choices.method, ...change };
  return choose(state, { method: changesOf(method).length === 0 ? officialMethod : method });
}

export function compareProgramme(state: AppState, comparedProgramme: string): AppState {
  return choose(state, { comparedProgramme });
}

/**
 * Another version of the indicator system judges. The chosen indicator is followed into it: the one
 * that reads the same series or continues it, or else the first of the version.
 */
export function judgeByVersion(state: AppState, programme: string): AppState {
  const chosen = selectChosenIndicator(state);
  const changed = choose(state, { programme, litStates: [] });
  return chosen ? followIndicator(changed, chosen) : changed;
}

function followIndicator(state: AppState, chosen: Indicator): AppState {
  const { programme } = state.choices;
  const next = state.versions.find(({ id }) => id === programme)?.indicators ?? [];
  if (next.length === 0 || selectIndicators(state).has(chosen.id)) return state;
  const follows = next.find((each) => seriesOf(each) === seriesOf(chosen));
  const continues = next.find((each) => each.replaces === chosen.id);
  return choose(state, { indicator: (follows ?? continues ?? next[0])?.id ?? "" });
}

export function receiveVersion(state: AppState, programme: Programme): AppState {
  const chosen = selectChosenIndicator(state);
  const others = state.read.versions.filter(({ id }) => id !== programme.id);
  const read = { ...state.read, versions: [...others, programme] };
  const received = layEdits({ ...state, read });
  return chosen ? followIndicator(received, chosen) : received;
}

export function changeEntries(state: AppState, change: Partial<Entries>): AppState {
  const changed = { ...state, entries: { ...state.entries, ...change } };
  return changed.entries.packEdits === state.entries.packEdits ? changed : layEdits(changed);
}

export function openTable(state: AppState, isTableOpen: boolean): AppState {
  return choose(state, { isTableOpen });
}

export function openTime(state: AppState, isTimeOpen: boolean): AppState {
  return choose(state, { isTimeOpen });
}

export function moveCamera(state: AppState, camera: Camera | null): AppState {
  return choose(state, { camera });
}

/** The whole view at once: an address that was typed, or a snapshot dropped back. */
export function restoreChoices(state: AppState, choices: Choices): AppState {
  return { ...state, choices };
}

export function receiveResult<Name extends ResultName>(
  state: AppState,
  name: Name,
  result: Results[Name],
): AppState {
  const received = { ...state, results: { ...state.results, [name]: result } };
  return name === "periods" ? followPeriods(state, received) : received;
}

/** A city that opened without figures shows the first ones that come, not the year it had none of. */
function followPeriods(before: AppState, state: AppState): AppState {
  const { figures = [], water = [] } = state.results.periods.value ?? {};
  const known = before.results.periods.value;
  const change: { period?: Period; waterPeriod?: Period } = {};
  const newest = figures.find(isYear) ?? figures[0];
  if (known?.figures.length === 0 && newest) change.period = newest;
  if (known?.water.length === 0 && water[0]) change.waterPeriod = water[0].period;
  return Object.keys(change).length > 0 ? choose(state, change) : state;
}

export function receiveShapes(state: AppState, name: ShapeName, shapes: Shapes): AppState {
  return {
    ...state,
    shapes: { ...state.shapes, [name]: shapes },
    missingLayers: state.missingLayers.filter((layer) => layer !== name),
  };
}

export function loseLayer(state: AppState, name: ShapeName, reason: AppError): AppState {
  return addNotice({ ...state, missingLayers: [...state.missingLayers, name] }, reason);
}

export function setDatabaseStatus(state: AppState, database: DatabaseStatus): AppState {
  return { ...state, database };
}

export function setMapAvailable(state: AppState, isMapAvailable: boolean): AppState {
  return { ...state, isMapAvailable };
}

/** The same failure is said once, however often it happens. */
export function addNotice(state: AppState, notice: AppError): AppState {
  const isSaid = state.notices.some(({ message }) => message === notice.message);
  return isSaid ? state : { ...state, notices: [...state.notices, notice] };
}

export function dismissNotice(state: AppState, notice: AppError): AppState {
  return { ...state, notices: state.notices.filter((each) => each !== notice) };
}

/** What was said of a failure that is over. */
export function dismissCode(state: AppState, code: AppError["code"]): AppState {
  return { ...state, notices: state.notices.filter((each) => each.code !== code) };
}
