import { classings } from "../domain/mapped/classes";
import type { MappedChoice } from "../domain/mapped/mapped-choice";

/** "<id>*<classes>*<column>": the query is named, never its text. */
export function encodeMapped(mapped: MappedChoice | null, parts: URLSearchParams): void {
  if (mapped) parts.set("mapped", [mapped.query, mapped.by, mapped.column].join("*"));
}

/** Null for what is malformed; whether the query is kept here is told when it is drawn. */
export function decodeMapped(text: string): MappedChoice | null {
  const [, query, word, column] = /^([\w-]{1,64})\*(\w+)\*([\s\S]{1,200})$/.exec(text) ?? [];
  const by = classings.find((each) => each === word);
  return query && column && by ? { query, column, by } : null;
}
