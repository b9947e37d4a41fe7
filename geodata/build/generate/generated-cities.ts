import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isFresh, markFresh } from "../stamp";
import type { GenerateOptions } from "./make-generated";

/** What a generated city was asked as: kept beside it, so that it is made again when it is old. */
const ASKED = ".generated.json";

interface Asked extends GenerateOptions {
  readonly code: string;
}

/** Makes `npm run geodata -- --city <code>`: answers the city's id. Throws with the code and the way out. */
export async function generate(root: string, wanted: string, options: GenerateOptions) {
  const { findPrefecture } = await import("./prefectures");
  const prefecture = findPrefecture(wanted);
  if (existsSync(join("geodata", prefecture.id, "city.json")))
    throw new Error(
      `${wanted}: geodata/${prefecture.id} 已有手工城市包，不生成 (a pack by hand is already there)`,
    );
  const { generateCity } = await import("./generate-city");
  const out = join(root, prefecture.id);
  await generateCity(prefecture, out, options);
  writeFileSync(join(out, ASKED), JSON.stringify({ code: prefecture.code, ...options }));
  return prefecture;
}

/** Folders of generated cities, oldest name first. */
export function generatedCities(root: string): readonly string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root).filter((id) => existsSync(join(root, id, ASKED)));
}

/** A generated city made by an older build is made again, the way it was asked for. */
export async function refreshGenerated(root: string, hash: string): Promise<void> {
  for (const id of generatedCities(root)) {
    const out = join(root, id);
    if (isFresh(out, hash)) continue;
    const { code, ...options } = JSON.parse(readFileSync(join(out, ASKED), "utf8")) as Asked;
    await generate(root, code, options);
    markFresh(out, hash);
  }
}
