import type { Classing } from "../../domain/mapped/classes";
import { type Grouping, groupedByPlace } from "../../domain/mapped/group-by-place";
import {
  drawableColumns,
  isDrawnOn,
  joinedColumns,
  type PlaceCodes,
  type PlaceLevel,
} from "../../domain/mapped/mapped-column";
import { isNumberType } from "../../domain/sql/answer";
import { checkSql } from "../../domain/sql/read-only";
import { messages } from "../../messages/messages";
import type { AppState } from "../../state/app-state";
import { mapColumn, openFileHashes, receiveQueryAnswer } from "../../state/mapped";
import { selectPlaceCodes } from "../../state/select-mapped";
import type { SqlRun } from "../../state/sql-console";
import type { Store } from "../../state/store";
import { keepText } from "../sql/kept-queries";

type Answered = Extract<SqlRun, { readonly kind: "answered" }>;

/** What of an answer can be drawn, and on which level: the one that is shown where it can be. */
export function drawableOf({ answer }: Answered, codes: PlaceCodes, shown: PlaceLevel) {
  const columns = drawableColumns(answer, codes);
  const joined = joinedColumns(answer, codes);
  const types = new Map(answer.columns.map(({ name, type }) => [name, type]));
  return {
    joined: joined.find((each) => isDrawnOn(each, shown)) ?? joined[0] ?? null,
    columns,
    numbers: columns.filter((name) => isNumberType(types.get(name) ?? "")),
  };
}

/** Answers of kept queries stay with the page, so that a column of them can be drawn. */
export function rememberAnswer(store: Store<AppState>, { text, answer, mayHoldDemo }: Answered) {
  const files = openFileHashes(store.get());
  for (const query of store.get().entries.queries)
    if (query.text === text)
      store.update(receiveQueryAnswer, query.id, { text, answer, mayHoldDemo, files });
}

/** Draws a column of the answer; a question that is not kept yet is kept first, under a number. */
export function drawAnswer(
  store: Store<AppState>,
  run: Answered,
  column: string,
  by: Classing,
): void {
  const { entries, choices } = store.get();
  const { joined } = drawableOf(run, selectPlaceCodes(store.get()), choices.level);
  if (!joined || joined.repeated.length > 0) return;
  const { unnamed } = messages[choices.language].sqlPage.mapped;
  const names = new Set(entries.queries.map(({ name }) => name));
  const name = [...names, ""]
    .map((_, at) => unnamed(String(at + 1)))
    .find((each) => !names.has(each));
  const kept =
    entries.queries.find(({ text }) => text === run.text) ?? keepText(store, name ?? "", run.text);
  if (!kept) return;
  rememberAnswer(store, run);
  store.update(mapColumn, { query: kept.id, column, by }, joined.level);
}

/** The answered question with one row for each code; null where it stands in no brackets. */
export function groupedText(
  { text }: Answered,
  code: string,
  column: string,
  by: Grouping,
): string | null {
  const checked = checkSql(text);
  return checked.kind === "question" ? groupedByPlace(checked.text, code, column, by) : null;
}
