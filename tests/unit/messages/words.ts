import { messages } from "../../../src/messages/messages";

export type Words = string | ((...given: never[]) => unknown);

/** Every word of a language by its path: "states.met". */
export function wordsOf(language: keyof typeof messages): ReadonlyMap<string, Words> {
  return new Map(walk(messages[language], ""));
}

function walk(value: unknown, path: string): readonly [string, Words][] {
  if (typeof value === "string" || typeof value === "function") return [[path, value as Words]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    walk(inner, path ? `${path}.${key}` : key),
  );
}
