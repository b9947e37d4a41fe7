import { type DBSchema, deleteDB, openDB } from "idb";

/** A city the person made: its files by name, as a built city has them. */
export interface KeptCity {
  readonly id: string;
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly files: Readonly<Record<string, string>>;
}

interface Schema extends DBSchema {
  cities: { readonly key: string; readonly value: KeptCity };
}

/** What the ids of such cities begin with. */
export const OWN_CITY = "own-";

const NAME = "ecology-gap-map.cities";

async function open() {
  return openDB<Schema>(NAME, 1, {
    upgrade(fresh) {
      fresh.createObjectStore("cities", { keyPath: "id" });
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
