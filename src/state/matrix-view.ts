import type { AppState, MatrixView } from "./app-state";

export const plainMatrix: MatrixView = { rowsBy: "", columnsBy: "", pinned: [] };

/** Changes how the matrix of the comparison is laid out; what it says stays. */
export function arrangeMatrix(state: AppState, change: Partial<MatrixView>): AppState {
  const { choices } = state;
  return { ...state, choices: { ...choices, matrix: { ...choices.matrix, ...change } } };
}

/** Pins a unit or an indicator to the front, or lets it go. */
export function togglePin(state: AppState, line: string): AppState {
  const { pinned } = state.choices.matrix;
  const next = pinned.includes(line) ? pinned.filter((each) => each !== line) : [...pinned, line];
  return arrangeMatrix(state, { pinned: next });
}
