import { classifyInWorker } from "../database/classify-in-worker";
import { classifyReadings } from "../database/classify-readings";
import type { Database } from "../database/database";
import { assignedTargets } from "../database/queries/assigned-targets";
import { reportedPeriods } from "../database/queries/reported-periods";
import { reportedValues } from "../database/queries/reported-values";
import { sectionAbsences } from "../database/queries/section-absences";
import { sectionHistory } from "../database/queries/section-history";
import { sectionSetAside } from "../database/queries/section-set-aside";
import { statedClasses } from "../database/queries/stated-classes";
import { unitHistory } from "../database/queries/unit-history";
import { waterPeriods } from "../database/queries/water-periods";
import { AppError } from "../errors";
import type { AppState, ResultName, Results } from "../state/app-state";
import { derive } from "../state/derive";
import { lakePoints } from "../state/select-lake";
import { selectStandard } from "../state/select-method";
import { selectChosenIndicator, seriesOf } from "../state/select-places";
import { areCountiesKnown, areTownshipsKnown } from "../state/select-rows";
import { selectWaterBefore, selectWaterLast } from "../state/select-water";
import type { Store } from "../state/store";
import { addNotice, receiveResult } from "../state/transitions";
import { askHistory, askTownshipHistory } from "./questions/ask-history";
import { askReadingsRun, readingsIn } from "./questions/ask-readings";
import { askTownshipFigures } from "./questions/ask-township-figures";

type Ask<Name extends ResultName> = (
  database: Database,
  signal: AbortSignal,
) => Promise<NonNullable<Results[Name]["value"]>>;

/** For each result, the question the choices now ask: the same object until one of them changes. */
type Questions = {
  readonly [Name in ResultName]: (state: AppState) => Ask<Name> | null;
};

const questions: Questions = {
  counties: derive(
    (state: AppState) => [
      areCountiesKnown(state),
      state.choices.period,
      state.choices.publishedOnly,
    ],
    (isKnown, period, publishedOnly) =>
      isKnown
        ? null
        : async (database, signal) => {
            const levels = ["city", "county", "zone"] as const;
            const query = reportedValues({ levels, indicator: null, period, publishedOnly });
            return { period, rows: await database.rows(query, signal) };
          },
  ),
  townships: derive(
    (state: AppState) => [
      state.choices.level === "township" || state.choices.page === "compare",
      areTownshipsKnown(state) ? null : selectChosenIndicator(state),
      state.choices.period,
      state.choices.publishedOnly,
    ],
    (isShown, chosen, period, publishedOnly) =>
      chosen && (isShown || chosen.rollUp)
        ? async (database, signal) => {
            const levels = ["township"] as const;
            const indicator = seriesOf(chosen);
            const query = reportedValues({ levels, indicator, period, publishedOnly });
            return { period, rows: await database.rows(query, signal) };
          }
        : null,
  ),
  readings: derive(
    ({ choices, pack }: AppState) => [
      choices.waterPeriod,
      pack.city,
      choices.publishedOnly,
      choices.method.acidity,
    ],
    readingsIn,
  ),
  readingsBefore: derive(
    ({ choices, pack }: AppState) => [
      selectWaterBefore({ choices }),
      pack.city,
      choices.publishedOnly,
      choices.method.acidity,
    ],
    (period, ...asked) => period && readingsIn(period, ...asked),
  ),
  readingsLast: derive(
    ({ choices, pack }: AppState) => [
      selectWaterLast({ choices }),
      pack.city,
      choices.publishedOnly,
      choices.method.acidity,
    ],
    (period, ...asked) => period && readingsIn(period, ...asked),
  ),
  unitHistory: derive(
    ({ choices }: AppState) => [choices.selection, choices.publishedOnly],
    (selection, publishedOnly) =>
      selection.kind === "unit"
        ? (database, signal) =>
            database.rows(unitHistory(selection.code, null, publishedOnly), signal)
        : null,
  ),
  sectionHistory: derive(
    ({ choices }: AppState) => [choices.selection, choices.publishedOnly],
    (selection, publishedOnly) =>
      selection.kind === "section"
        ? (database, signal) => database.rows(sectionHistory(selection.id, publishedOnly), signal)
        : null,
  ),
  absences: derive(
    ({ choices }: AppState) => [choices.selection, choices.publishedOnly],
    (selection, publishedOnly) =>
      selection.kind === "section"
        ? (database, signal) => database.rows(sectionAbsences(selection.id, publishedOnly), signal)
        : null,
  ),
  setAside: derive(
    ({ choices }: AppState) => [choices.selection, choices.publishedOnly],
    (selection, publishedOnly) =>
      selection.kind === "section"
        ? (database, signal) => database.rows(sectionSetAside(selection.id, publishedOnly), signal)
        : null,
  ),
  allReadings: derive(
    ({ choices }: AppState) => [choices.page === "notes", choices.publishedOnly],
    (isShown, publishedOnly) =>
      isShown
        ? (database, signal) => database.rows(sectionHistory(null, publishedOnly), signal)
        : null,
  ),
  allObservations: derive(
    ({ choices }: AppState) => [choices.page === "notes", choices.publishedOnly],
    (isShown, publishedOnly) =>
      isShown
        ? (database, signal) => database.rows(unitHistory(null, null, publishedOnly), signal)
        : null,
  ),
  statedClasses: derive(
    ({ choices }: AppState) => [choices.page === "notes", choices.publishedOnly],
    (isShown, publishedOnly) =>
      isShown
        ? async (database, signal) => {
            const found = await database.rows(statedClasses(publishedOnly), signal);
            return found.filter((each) => each !== null);
          }
        : null,
  ),
  lakeHistory: derive(
    ({ choices, pack }: AppState) => [
      choices.page === "lake" ? choices.lake : null,
      pack.places.sections,
      choices.publishedOnly,
    ],
    (lake, sections, publishedOnly) =>
      lake === null
        ? null
        : async (database, signal) => {
            const points = lakePoints(sections, lake);
            const each = points.map(({ id }) =>
              database.rows(sectionHistory(id, publishedOnly), signal),
            );
            return (await Promise.all(each)).flat();
          },
  ),
  matrix: derive(
    (state: AppState) => [
      state.choices.page === "water",
      state.pack.places.sections,
      selectStandard(state),
      state.choices.publishedOnly,
    ],
    (isShown, sections, standard, publishedOnly) =>
      isShown
        ? (database, signal) =>
            classifyReadings(database, {
              sections,
              standard,
              publishedOnly,
              classify: classifyInWorker,
              signal,
            })
        : null,
  ),
  periods: derive(
    ({ choices, pack }: AppState) => [pack.city, choices.publishedOnly],
    ({ waterSeasons }, publishedOnly) =>
      async (database, signal) => ({
        figures: await database.rows(reportedPeriods(publishedOnly), signal),
        water: await database.rows(waterPeriods(waterSeasons, publishedOnly), signal),
      }),
  ),
  targets: derive(
    ({ choices }: AppState) => [choices.publishedOnly],
    (publishedOnly) => (database, signal) => database.rows(assignedTargets(publishedOnly), signal),
  ),
  history: askHistory,
  townshipHistory: askTownshipHistory,
  townshipFigures: askTownshipFigures,
  readingsRun: askReadingsRun,
};

const names = Object.keys(questions) as readonly ResultName[];

/** Keeps one result answered; an answer to an older question is dropped. */
function keepAnswered<Name extends ResultName>(
  store: Store<AppState>,
  database: Database,
  name: Name,
  stopped: AbortSignal,
): () => void {
  let running = new AbortController();
  let asked: unknown = null;
  let askedRevision = store.get().imports.revision;

  return () => {
    const ask = questions[name](store.get());
    const { revision } = store.get().imports;
    if (ask === asked && (revision === askedRevision || !ask)) return;
    asked = ask;
    askedRevision = revision;
    running.abort();
    running = new AbortController();
    if (ask) void answer(ask, running.signal);
  };

  async function answer(ask: Ask<Name>, signal: AbortSignal) {
    const last = store.get().results[name].value;
    store.update(receiveResult, name, { kind: "waiting", value: last } as Results[Name]);
    try {
      const value = await ask(database, signal);
      if (!signal.aborted)
        store.update(receiveResult, name, { kind: "ready", value } as Results[Name]);
    } catch (problem) {
      if (signal.aborted || stopped.aborted) return;
      store.update(receiveResult, name, { kind: "failed", value: null } as Results[Name]);
      store.update(addNotice, asDatabaseError(problem));
    }
  }
}

/** Whenever the choices need other answers, asks for them. Call once the tables are loaded. */
export function keepResultsFresh(store: Store<AppState>, database: Database): () => void {
  const stopping = new AbortController();
  const keepers = names.map((name) => keepAnswered(store, database, name, stopping.signal));
  const refresh = () => {
    for (const keep of keepers) keep();
  };
  refresh();
  const unsubscribe = store.subscribe(refresh);
  return () => {
    unsubscribe();
    stopping.abort();
  };
}

function asDatabaseError(problem: unknown): AppError {
  return problem instanceof AppError
    ? problem
    : new AppError("database-failed", {}, { cause: problem });
}
