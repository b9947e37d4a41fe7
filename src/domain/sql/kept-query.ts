/** A question that a person kept under a name. It is shown when asked for, and run by a person only. */
export interface KeptQuery {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** Letters of a name at most. */
export const LONGEST_QUERY_NAME = 100;

/** Kept at the end, or in the place of the one with the same id. */
export function keepQuery(queries: readonly KeptQuery[], query: KeptQuery): readonly KeptQuery[] {
  const isKnown = queries.some(({ id }) => id === query.id);
  return isKnown
    ? queries.map((each) => (each.id === query.id ? query : each))
    : [...queries, query];
}

export function removeQuery(queries: readonly KeptQuery[], id: string): readonly KeptQuery[] {
  return queries.filter((each) => each.id !== id);
}

/** What a name is kept as: one line, no longer than a name may be; empty where nothing is left. */
export function queryName(name: string): string {
  const line = name.replace(/\s+/g, " ").trim();
  return [...line].slice(0, LONGEST_QUERY_NAME).join("");
}
