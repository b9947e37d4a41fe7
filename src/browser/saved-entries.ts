const PREFIX = "ecology-gap-map.entries.";

/** What a version before the workspace saved for a city; null when there is nothing, or the browser keeps nothing. */
export function readSavedEntries(city: string): string | null {
  try {
    return localStorage.getItem(PREFIX + city);
  } catch {
    return null;
  }
}

/** Called once they stand in the workspace. */
export function forgetSavedEntries(city: string): void {
  try {
    localStorage.removeItem(PREFIX + city);
  } catch {
    // A browser that keeps nothing has nothing to forget.
    return;
  }
}
