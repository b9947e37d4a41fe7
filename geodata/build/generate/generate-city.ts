import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newCityTables } from "../../../src/database/new-city-tables";
import { OPENING_FILE } from "../../../src/database/opening";
import { emptyOpening } from "../../../src/domain/new-city/empty-opening";
import { forCoast } from "../../../src/domain/new-city/for-coast";
import { writeFlatGeobuf } from "../flatgeobuf-writer";
import { encodeOpening } from "../opening/encode-opening";
import { columnsOf } from "../write-layers";
import { type GenerateOptions, makeGenerated, readProgramme } from "./make-generated";
import type { Prefecture } from "./prefectures";

/** Writes a prefecture's pack into `out`, in the form of every built city. */
export async function generateCity(
  prefecture: Prefecture,
  out: string,
  options: GenerateOptions,
): Promise<void> {
  const { pack, layers } = await makeGenerated(prefecture, options);
  mkdirSync(out, { recursive: true });
  const write = (file: string, content: string | Uint8Array) =>
    writeFileSync(join(out, file), content);
  for (const [name, collection] of Object.entries(layers))
    write(`${name}.fgb`, writeFlatGeobuf(collection, columnsOf[name] ?? {}));
  for (const [file, text] of newCityTables(pack.places)) write(file, text);
  for (const { id, file } of pack.city.versions)
    write(file, JSON.stringify(forCoast(readProgramme(id), pack.city.code)));
  write("pack.json", JSON.stringify(pack));
  const today = new Date().toISOString().slice(0, 10);
  write(OPENING_FILE, encodeOpening(emptyOpening(today)));
}
