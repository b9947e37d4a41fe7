import * as v from "valibot";
import type { Bilingual } from "../domain/bilingual";
import { AppError } from "../errors";

/** A city that can be opened, from the build or made by the person in this browser. */
export interface CityEntry {
  readonly id: string;
  readonly code: string;
  readonly name: Bilingual;
}

const Index = v.array(
  v.object({
    id: v.string(),
    code: v.string(),
    name: v.object({ zh: v.string(), en: v.string() }),
  }),
);

/** Reads cities.json, which the build writes. Throws `table-damaged`. */
export function parseCityIndex(text: string): readonly CityEntry[] {
  try {
    return v.parse(Index, JSON.parse(text));
  } catch (problem) {
    throw new AppError("table-damaged", { file: "cities.json", place: "[]" }, { cause: problem });
  }
}
