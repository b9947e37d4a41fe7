import { messages } from "../../messages/messages";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { selectMapped } from "../../state/select-mapped";
import type { FileColumn } from "../table-columns";
import { mappedWords } from "./mapped-words";
import { selectShownKey } from "./select-mapped-key";

/** The person's own column in the table behind the map, by code or id; none where it is not drawn. */
export const selectMappedColumns = derive(
  (state: AppState) => [selectMapped(state), selectShownKey(state), state.choices.language],
  (view, key, language): readonly FileColumn<string>[] => {
    if (!view || !key) return [];
    const figureOf = (code: string) => view.values.get(code)?.value ?? null;
    const missing = messages[language].none;
    return [
      {
        id: "mapped",
        title: key.title,
        isNumber: view.tones.some(({ from }) => from !== null),
        cell: (code) => mappedWords(language, figureOf(code) ?? missing),
        sortBy: figureOf,
        plain: figureOf,
      },
    ];
  },
);

/** The same columns for rows of another kind. */
export function columnsFor<Row>(
  columns: readonly FileColumn<string>[],
  codeOf: (row: Row) => string,
): readonly FileColumn<Row>[] {
  return columns.map(({ cell, sortBy, plain, ...column }) => ({
    ...column,
    cell: (row) => cell(codeOf(row)),
    sortBy: (row) => sortBy(codeOf(row)),
    plain: (row) => plain(codeOf(row)),
  }));
}

/** What a file says of the column: the query, its text, and what may be in it. */
export function mappedAbout(state: AppState): readonly (readonly [string, string])[] {
  const [view, key] = [selectMapped(state), selectShownKey(state)];
  if (!view || !key) return [];
  const words = messages[state.choices.language].sqlPage.mapped;
  const notes = key.notes.join(messages[state.choices.language].clauseJoint);
  return [
    [words.query, `${key.title}（${notes}）`],
    [words.statement, view.text],
  ];
}
