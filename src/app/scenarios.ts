import { download } from "../browser/download";
import { newId } from "../browser/new-id";
import { addScenario } from "../domain/gaps/scenario";
import type { WhatItTakes } from "../domain/gaps/what-it-takes";
import type { Period } from "../domain/period";
import { dropRow } from "../domain/rows-by-id";
import { writeCsvTable } from "../formats/csv-table";
import { messages } from "../messages/messages";
import type { AppState } from "../state/app-state";
import { selectWaterPeriodShown } from "../state/select-sections";
import type { Store } from "../state/store";
import { changeEntries } from "../state/transitions";
import { itemNames, placeNames } from "./names";

interface Kept {
  readonly title: string;
  readonly goal: string;
  readonly what: WhatItTakes | null;
  /** The unit or section whose goal it is. */
  readonly place: string;
  /** Of a unit's figure; the water period when left out. */
  readonly period?: Period;
}

/** Keeps the easiest smallest set as a scenario, apart from all data. */
export function keepScenario(
  store: Store<AppState>,
  { title, goal, what, place, period }: Kept,
): void {
  const state = store.get();
  const { choices, entries } = state;
  if (!what?.best) return;
  const scenario = {
    kind: "scenario" as const,
    id: newId(),
    title,
    madeOn: new Date().toISOString().slice(0, 10),
    city: choices.city,
    place,
    period: period ?? selectWaterPeriodShown(state),
    goal,
    places: what.best.places,
    moves: what.best.moves,
  };
  store.update(changeEntries, { scenarios: addScenario(entries.scenarios, scenario) });
}

export function dropScenario(store: Store<AppState>, id: string): void {
  const { scenarios } = store.get().entries;
  store.update(changeEntries, { scenarios: dropRow(scenarios, id) });
}

/** The kept scenarios as a table, each row marked as one: none of it is data. */
export function scenariosFile(store: Store<AppState>): void {
  const state = store.get();
  const words = messages[state.choices.language].waterPage.scenarioColumns;
  const places = placeNames(state);
  const nameOfItem = itemNames(state);
  const rows = state.entries.scenarios.flatMap((scenario) =>
    scenario.moves.map((move) => [
      words.mark,
      scenario.title,
      scenario.goal,
      places.get(move.place) ?? move.place,
      nameOfItem(move.about),
      String(move.from),
      String(move.to),
      move.unit,
      scenario.madeOn,
    ]),
  );
  const bytes = writeCsvTable(words.titles, rows);
  download(`${words.mark}.csv`, new Blob([bytes.slice()], { type: "text/csv;charset=utf-8" }));
}
