import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { generate, generatedCities, refreshGenerated } from "./generate/generated-cities";
import { inputsHash, isFresh, markFresh } from "./stamp";

const OUT = "public/geodata";

const { values: asked } = parseArgs({
  options: {
    city: { type: "string", multiple: true, default: [] },
    sections: { type: "string" },
    list: { type: "boolean", default: false },
  },
});

/** A city is a folder of geodata with a city.json: no code names it. */
const cities = readdirSync("geodata").filter((name) =>
  existsSync(join("geodata", name, "city.json")),
);

const hash = inputsHash();
mkdirSync(OUT, { recursive: true });
for (const city of cities) {
  const out = join(OUT, city);
  if (isFresh(out, hash)) continue;
  console.log(`geodata: ${city}`);
  // Loaded only when needed: an unchanged run stays well below a second.
  const { buildCity } = await import("./build-city");
  await buildCity(join("geodata", city), out);
  markFresh(out, hash);
}
if (asked.list) {
  const { listPrefectures } = await import("./generate/prefectures");
  for (const { code, name, id } of listPrefectures()) console.log(code, name, id);
}
try {
  for (const wanted of asked.city) {
    const options = asked.sections ? { sections: asked.sections } : {};
    const { id, code, name } = await generate(OUT, wanted, options);
    markFresh(join(OUT, id), hash);
    console.log(`geodata: ${code} ${name} → ${join(OUT, id)}, #/${id}`);
  }
  await refreshGenerated(OUT, hash);
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}

/** What the app offers: those written by hand first, the first of them opens by itself. */
const index = [...cities, ...generatedCities(OUT)].map((id) => {
  const pack = JSON.parse(readFileSync(join(OUT, id, "pack.json"), "utf8")) as {
    city: { code: string; name: { zh: string; en: string } };
  };
  return { id, code: pack.city.code, name: pack.city.name };
});
writeFileSync(join(OUT, "cities.json"), JSON.stringify(index));
