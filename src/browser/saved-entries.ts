const PREFIX = "ecology-gap-map.entries.";

/** What was saved for a city; null when there is nothing, or the browser keeps nothing. */
export function readSavedEntries(city: string): string | null {
  try {
    return localStorage.getItem(PREFIX + city);
  } catch {
    return null;
  }
}

/** Whether it was kept: a full or blocked storage must be said, never passed over. */
export function saveEntries(city: string, text: string): boolean {
  try {
    localStorage.setItem(PREFIX + city, text);
    return true;
  } catch {
    return false;
  }
}
