import { fetchText } from "../browser/fetch-text";
import { AppError } from "../errors";
import { readFlatGeobuf } from "../formats/flatgeobuf";
import type { CityTexts } from "../formats/workspace-file/city-from-texts";
import type { ShapeName, Shapes } from "../state/app-state";

/** Where a city's files come from: built beside the page, or made in this browser. */
export interface CityFiles {
  readonly id: string;
  /** All of them, of a city kept in the browser; null for a built one. */
  readonly texts: CityTexts | null;
  /** Throws `table-missing`. */
  readonly text: (file: string) => Promise<string>;
  /** Throws `geodata-missing` or `geodata-damaged`. */
  readonly shapes: (name: ShapeName) => Promise<Shapes>;
}

export function builtCity(id: string): CityFiles {
  const address = (file: string) => `./geodata/${id}/${file}`;
  return {
    id,
    texts: null,
    text: (file) => fetchText(address(file)),
    shapes: (name) => readFlatGeobuf(address(`${name}.fgb`)),
  };
}

/** A city kept in the browser: its files as texts, layers of shapes as GeoJSON. */
export function keptCity(id: string, texts: CityTexts): CityFiles {
  const read = (file: string, code: "table-missing" | "geodata-missing") => {
    const text = texts[file];
    if (text === undefined) throw new AppError(code, { file });
    return text;
  };
  return {
    id,
    texts,
    text: async (file) => read(file, "table-missing"),
    shapes: async (name) => JSON.parse(read(`${name}.geojson`, "geodata-missing")) as Shapes,
  };
}
