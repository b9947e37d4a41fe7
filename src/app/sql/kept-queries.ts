import { newId } from "../../browser/new-id";
import { dropRow, putRows } from "../../domain/rows-by-id";
import { type KeptQuery, queryName } from "../../domain/sql/kept-query";
import type { AppState } from "../../state/app-state";
import type { Store } from "../../state/store";
import { changeEntries } from "../../state/transitions";

/** Keeps a text under a name; the one of the same name is replaced. Answers what is kept now. */
export function keepText(store: Store<AppState>, typed: string, text: string): KeptQuery | null {
  const { queries } = store.get().entries;
  const name = queryName(typed);
  if (name === "") return null;
  const id = queries.find((each) => each.name === name)?.id ?? newId();
  const query = { id, name, text };
  store.update(changeEntries, { queries: putRows(queries, [query]) });
  return query;
}

export function renameQuery(store: Store<AppState>, query: KeptQuery, typed: string): void {
  const name = queryName(typed);
  if (name === "" || name === query.name) return;
  const { queries } = store.get().entries;
  store.update(changeEntries, { queries: putRows(queries, [{ ...query, name }]) });
}

export function dropQuery(store: Store<AppState>, { id }: KeptQuery): void {
  store.update(changeEntries, { queries: dropRow(store.get().entries.queries, id) });
}
