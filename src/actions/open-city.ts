import { readKeptCities } from "../browser/city-store";
import { fetchText } from "../browser/fetch-text";
import { decodeOpening } from "../database/opening";
import type { Language } from "../domain/bilingual";
import { AppError } from "../errors";
import { type CityEntry, parseCityIndex } from "../formats/city-index";
import { parseCityPack } from "../formats/city-pack";
import type { AppState } from "../state/app-state";
import { openingState } from "../state/initial-state";
import { builtCity, type CityFiles, keptCity } from "./city-files";

/**
 * Reads a city's pack and its opening answer: enough for the first coloured map, before the database
 * has started. Throws `table-missing` or `table-damaged`.
 */
export async function openCity(files: CityFiles, language: Language): Promise<AppState> {
  const [pack, opening] = await Promise.all([
    files.text("pack.json").then(parseCityPack),
    files.text("opening.json").then(decodeOpening),
  ]);
  const today = new Date().toISOString().slice(0, 10);
  return openingState(pack, opening, { language, today });
}

export interface OfferedCities {
  readonly cities: readonly CityEntry[];
  readonly chosen: CityFiles;
}

/**
 * Every city that can be opened, and the one the address names (`#/<city>?…`): the first the build found
 * where it names none.
 */
export async function chooseCity(address: string): Promise<OfferedCities> {
  const [built, kept] = await Promise.all([
    fetchText("./geodata/cities.json").then(parseCityIndex),
    readKeptCities(),
  ]);
  const wanted = address.split("?")[0];
  const own = kept.find(({ id }) => id === wanted);
  const city = built.find(({ id }) => id === wanted) ?? built[0];
  const cities = [...built, ...kept.map(({ id, code, name }) => ({ id, code, name }))];
  if (own) return { cities, chosen: keptCity(own.id, own.files) };
  if (!city) throw new AppError("table-damaged", { file: "cities.json", place: "[]" });
  return { cities, chosen: builtCity(city.id) };
}
