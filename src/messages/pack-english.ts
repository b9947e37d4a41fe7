const said = new Map<string, string>();

/**
 * Lays the open pack's own English (`pack.english`: Chinese words to English ones) beside the app's. Called
 * once when a city opens, for a page shows one city as long as it lives.
 */
export function takePackEnglish(english: Readonly<Record<string, string>> | undefined): void {
  said.clear();
  for (const [words, by] of Object.entries(english ?? {})) said.set(words, by);
}

/** The pack's English of a whole text; undefined where it gives none. */
export function packEnglish(words: string): string | undefined {
  return said.get(words);
}
