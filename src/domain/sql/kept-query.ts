/** A question that a person kept under a name. It is shown when asked for, and run by a person only. */
export interface KeptQuery {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** Letters of a name at most. */
export const LONGEST_QUERY_NAME = 100;

/** What a name is kept as: one line, no longer than a name may be; empty where nothing is left. */
export function queryName(name: string): string {
  const line = name.replace(/\s+/g, " ").trim();
  return [...line].slice(0, LONGEST_QUERY_NAME).join("");
}
