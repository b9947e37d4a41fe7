const ENTRIES = "ecology-gap-map.entries.";
const DRAFT = "ecology-gap-map.draft.";

/** What a version before the workspace saved for a city; null when there is nothing, or the browser keeps nothing. */
export function readSavedEntries(city: string): string | null {
  return read(ENTRIES + city);
}

/** What was not yet saved when the page was left; null for none. */
export function readDraft(city: string): string | null {
  return read(DRAFT + city);
}

/** The only storage that can still be written while a page is left. Nothing is said: nobody would see it. */
export function saveDraft(city: string, text: string): void {
  attempt(() => localStorage.setItem(DRAFT + city, text));
}

/** Called once all of it stands in the workspace. */
export function forgetSavedEntries(city: string): void {
  attempt(() => {
    localStorage.removeItem(ENTRIES + city);
    localStorage.removeItem(DRAFT + city);
  });
}

/** Of every city. */
export function forgetAllEntries(): void {
  attempt(() => {
    const keys = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? "");
    for (const key of keys)
      if (key.startsWith(ENTRIES) || key.startsWith(DRAFT)) localStorage.removeItem(key);
  });
}

function read(key: string): string | null {
  return attempt(() => localStorage.getItem(key)) ?? null;
}

/** A browser that keeps nothing has nothing to read, and nothing to forget. */
function attempt<Value>(what: () => Value): Value | null {
  try {
    return what();
  } catch {
    return null;
  }
}
