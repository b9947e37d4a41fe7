import { type DBSchema, deleteDB, openDB } from "idb";

/** A city the person made: its files by name, as a built city has them. */
export interface KeptCity {
  readonly id: string;
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly files: Readonly<Record<string, string>>;
}

/** A file that is to be opened in another city, once the page is there. */
export interface HandedFile {
  readonly city: string;
  readonly file: File;
}

interface Schema extends DBSchema {
  cities: { readonly key: string; readonly value: KeptCity };
  handed: { readonly key: string; readonly value: HandedFile };
}

/** What the ids of such cities begin with. */
export const OWN_CITY = "own-";

export function isOwnCity(id: string): boolean {
  return id.startsWith(OWN_CITY);
}

const NAME = "ecology-gap-map.cities";

async function open() {
  return openDB<Schema>(NAME, 2, {
    upgrade(database, from) {
      if (from < 1) database.createObjectStore("cities", { keyPath: "id" });
      if (from < 2) database.createObjectStore("handed", { keyPath: "city" });
    },
  });
}

/** The cities made in this browser; none where it keeps nothing. */
export async function readKeptCities(): Promise<readonly KeptCity[]> {
  try {
    const database = await open();
    const all = await database.getAll("cities");
    database.close();
    return all;
  } catch {
    return [];
  }
}

/** Forgets every city made in this browser. */
export async function forgetCities(): Promise<void> {
  await deleteDB(NAME);
}

/** Throws where the browser keeps nothing or has no room. */
export async function keepCity(city: KeptCity): Promise<void> {
  const database = await open();
  await database.put("cities", city);
  database.close();
}

/** Keeps a file for the city it is to be opened in, with that city where it is new: both or neither. */
export async function handFile(handed: HandedFile, city: KeptCity | null): Promise<void> {
  const database = await open();
  try {
    const both = database.transaction(["cities", "handed"], "readwrite");
    const puts: Promise<unknown>[] = [both.objectStore("handed").put(handed)];
    if (city) puts.push(both.objectStore("cities").put(city));
    await Promise.all([...puts, both.done]);
  } finally {
    database.close();
  }
}

/** The file that waits for this city, given once; null for none. */
export async function takeHandedFile(city: string): Promise<File | null> {
  try {
    const database = await open();
    const taken = database.transaction("handed", "readwrite");
    const found = await taken.store.get(city);
    await Promise.all([taken.store.delete(city), taken.done]);
    database.close();
    return found?.file ?? null;
  } catch {
    return null;
  }
}
