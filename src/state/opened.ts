import type { RowPlace } from "../domain/tables/row-place";
import type { AppState, Camera } from "./app-state";

/** The row that a shape of an opened file stands for, or none. */
export function pickOpened(state: AppState, place: RowPlace | null): AppState {
  const of = state.imports.list.find(({ id }) => id === place?.file)?.file;
  return { ...state, picked: place && of ? { ...place, of } : null };
}

/** The map where shapes of an opened file lie, with their layer drawn. */
export function showOpened(state: AppState, camera: Camera): AppState {
  const { layers } = state.choices;
  const shown = layers.includes("opened") ? layers : [...layers, "opened" as const];
  return { ...state, choices: { ...state.choices, page: "map", camera, layers: shown } };
}
