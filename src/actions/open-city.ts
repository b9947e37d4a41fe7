import { fetchText } from "../browser/fetch-text";
import { decodeOpening } from "../database/opening";
import type { Language } from "../domain/bilingual";
import { AppError } from "../errors";
import { parseCityPack } from "../formats/city-pack";
import type { AppState } from "../state/app-state";
import { openingState } from "../state/initial-state";

/** Where the built files of a city stand, relative to the page. */
export function cityFile(city: string, file: string): string {
  return `./geodata/${city}/${file}`;
}

/**
 * Reads a city's pack and its opening answer: enough for the first coloured map, before the database
 * has started. Throws `table-missing` or `table-damaged`.
 */
export async function openCity(city: string, language: Language): Promise<AppState> {
  const [pack, opening] = await Promise.all([
    fetchText(cityFile(city, "pack.json")).then(parseCityPack),
    fetchText(cityFile(city, "opening.json")).then(decodeOpening),
  ]);
  const today = new Date().toISOString().slice(0, 10);
  return openingState(pack, opening, { language, today });
}

/** The first city the build found; another is chosen by the address (`#/<city>?…`). */
export async function chooseCity(address: string): Promise<string> {
  const listed: unknown = JSON.parse(await fetchText("./geodata/cities.json"));
  const cities = Array.isArray(listed) ? listed.map(String) : [];
  const wanted = address.split("?")[0];
  const city = cities.find((each) => each === wanted) ?? cities[0];
  if (!city) throw new AppError("table-damaged", { file: "cities.json", place: "[]" });
  return city;
}
