import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inputsHash, isFresh, markFresh } from "./stamp";

const OUT = "public/geodata";

/** A city is a folder of geodata with a city.json: no code names it. */
const cities = readdirSync("geodata").filter((name) =>
  existsSync(join("geodata", name, "city.json")),
);

const hash = inputsHash();
for (const city of cities) {
  const out = join(OUT, city);
  if (isFresh(out, hash)) continue;
  console.log(`geodata: ${city}`);
  // Loaded only when needed: an unchanged run stays well below a second.
  const { buildCity } = await import("./build-city");
  await buildCity(join("geodata", city), out);
  markFresh(out, hash);
}
writeFileSync(join(OUT, "cities.json"), JSON.stringify(cities));
