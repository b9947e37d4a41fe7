import { fetchText } from "../browser/fetch-text";
import { AppError } from "../errors";
import { readFlatGeobuf } from "../formats/flatgeobuf";
import type { ShapeName, Shapes } from "../state/app-state";

/** Where a city's files come from: built beside the page, or made in this browser. */
export interface CityFiles {
  readonly id: string;
  /** Throws `table-missing`. */
  readonly text: (file: string) => Promise<string>;
  /** Throws `geodata-missing` or `geodata-damaged`. */
  readonly shapes: (name: ShapeName) => Promise<Shapes>;
}

export function builtCity(id: string): CityFiles {
  const address = (file: string) => `./geodata/${id}/${file}`;
  return {
    id,
    text: (file) => fetchText(address(file)),
    shapes: (name) => readFlatGeobuf(address(`${name}.fgb`)),
  };
}

/** A city kept in the browser: its files as texts, layers of shapes as GeoJSON. */
export function keptCity(id: string, files: Readonly<Record<string, string>>): CityFiles {
  const read = (file: string, code: "table-missing" | "geodata-missing") => {
    const text = files[file];
    if (text === undefined) throw new AppError(code, { file });
    return text;
  };
  return {
    id,
    text: async (file) => read(file, "table-missing"),
    shapes: async (name) => JSON.parse(read(`${name}.geojson`, "geodata-missing")) as Shapes,
  };
}
