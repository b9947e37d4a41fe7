import type { MappedChoice, QueryAnswer } from "../domain/mapped/mapped-choice";
import type { PlaceLevel } from "../domain/mapped/mapped-column";
import type { AppState } from "./app-state";
import { chooseLevel } from "./transitions";

export function receiveQueryAnswer(state: AppState, id: string, answer: QueryAnswer): AppState {
  return { ...state, answers: { ...state.answers, [id]: answer } };
}

/** Colours the map by a column, on the level its rows belong to. */
export function mapColumn(state: AppState, mapped: MappedChoice, level: PlaceLevel): AppState {
  const levelled = state.choices.level === level ? state : chooseLevel(state, level);
  return { ...levelled, choices: { ...levelled.choices, mapped, page: "map" } };
}

export function changeMapped(state: AppState, mapped: MappedChoice | null): AppState {
  return { ...state, choices: { ...state.choices, mapped } };
}

/** The open files by their content, in one text. */
export function openFileHashes({ imports }: AppState): string {
  return imports.list.map(({ sha256 }) => sha256 ?? "").join(" ");
}
