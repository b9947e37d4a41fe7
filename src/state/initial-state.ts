import type { Language } from "../domain/bilingual";
import type { CityPack } from "../domain/city";
import { worstGap } from "../domain/gaps/rank";
import { officialMethod } from "../domain/method/method";
import type { Opening } from "../domain/opening";
import type { Period } from "../domain/period";
import type { Answer, AppState, Choices, Entries, PeriodRows, Results } from "./app-state";
import { noFilters } from "./filters";
import { noImports } from "./imports";
import { plainMatrix } from "./matrix-view";
import { selectIndicators } from "./select-places";
import { selectCountyVerdicts } from "./select-verdicts";
import { plainSide } from "./side-view";

/** Nothing entered yet. */
export const noEntries: Entries = {
  targets: [],
  scenarios: [],
  packEdits: [],
  queries: [],
  tasks: [],
  projects: [],
  notes: [],
};

const nothing = { kind: "waiting", value: null } as const;

function ready<Value>(value: Value): Answer<Value> {
  return { kind: "ready", value };
}

function inPeriod<Row>(period: Period, rows: readonly Row[]): PeriodRows<Row> {
  return { period, rows };
}

function firstChoices(pack: CityPack, opening: Opening, language: Language): Choices {
  return {
    city: pack.city.id,
    language,
    level: "county",
    indicator: pack.programmes[0]?.indicators[0]?.id ?? "",
    period: opening.period,
    waterPeriod: opening.waterPeriod,
    layers: ["section", "hydro", "neighbours", "labels", "opened"],
    selection: { kind: "none" },
    upstreamOf: "",
    publishedOnly: false,
    userTarget: null,
    filters: noFilters,
    litStates: [],
    litRanks: [],
    isTableOpen: false,
    isTimeOpen: false,
    camera: null,
    page: "map",
    list: "gaps",
    changedSince: null,
    waterChangedSince: null,
    changedBy: null,
    changeKind: null,
    matrix: plainMatrix,
    side: plainSide,
    programme: pack.city.programmeInForce,
    comparedProgramme: pack.city.versions.at(-1)?.id ?? pack.city.programmeInForce,
    waterPlace: pack.city.code,
    lake: pack.places.sections.find(({ waterKind }) => waterKind === "lake")?.waterBody ?? "",
    item: "TP",
    span: 36,
    provincialTolerance: pack.city.provincialTolerance,
    method: officialMethod,
    mapped: null,
  };
}

function firstResults(opening: Opening): Results {
  return {
    counties: ready(inPeriod(opening.period, opening.counties)),
    townships: nothing,
    townshipFigures: nothing,
    readings: ready(inPeriod(opening.waterPeriod, opening.readings)),
    unitHistory: nothing,
    sectionHistory: nothing,
    absences: nothing,
    setAside: nothing,
    readingsBefore: nothing,
    readingsLast: nothing,
    allReadings: nothing,
    allObservations: nothing,
    statedClasses: nothing,
    lakeHistory: nothing,
    matrix: nothing,
    periods: ready(opening.periods),
    targets: ready(opening.targets),
    history: nothing,
    townshipHistory: nothing,
    readingsRun: nothing,
  };
}

/** The state a city opens with: at its worst gap, a published one before any made-up one. */
export function openingState(
  pack: CityPack,
  opening: Opening,
  { language, today }: { readonly language: Language; readonly today: string },
): AppState {
  const inForce = pack.programmes.filter(({ id }) => id === pack.city.programmeInForce);
  const state: AppState = {
    pack,
    read: { pack, versions: inForce },
    shapes: { county: null, township: null, hydro: null, protected: null, neighbours: null },
    choices: firstChoices(pack, opening, language),
    results: firstResults(opening),
    answers: {},
    hovered: { kind: "none" },
    picked: null,
    hoveredEntry: null,
    database: "idle",
    versions: inForce,
    entries: noEntries,
    imports: noImports,
    notices: [],
    missingLayers: [],
    isMapAvailable: true,
    today,
  };
  const counties = new Set(
    pack.places.units.filter(({ level }) => level === "county").map(({ code }) => code),
  );
  const verdicts = [...selectCountyVerdicts(state).values()].flat();
  const worst = worstGap(
    verdicts.filter(({ unit }) => counties.has(unit)),
    selectIndicators(state),
  );
  if (!worst) return state;
  const { indicator, unit } = worst;
  return {
    ...state,
    choices: { ...state.choices, indicator, selection: { kind: "unit", code: unit } },
  };
}
