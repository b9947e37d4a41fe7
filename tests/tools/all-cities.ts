import { makeGenerated } from "../../geodata/build/generate/make-generated";
import { listPrefectures } from "../../geodata/build/generate/prefectures";
import { faultsOf } from "../geodata/check-generated";

// Makes a pack of every prefecture of the packages, in memory, and says which fail and why:
// npx tsx tests/tools/all-cities.ts [first code]
const from = process.argv[2] ?? "";
const counts = { made: 0, failed: 0, withTownships: 0 };
for (const prefecture of listPrefectures().filter(({ code }) => code >= from)) {
  const { code, name } = prefecture;
  try {
    const city = await makeGenerated(prefecture, { withNeighbours: false });
    const faults = faultsOf(city);
    const { outdated, undrawn } = notesOf(city.pack.sources[0]?.faults ?? []);
    if (faults.length > 0) throw new Error(faults.join("; "));
    counts.made += 1;
    if (city.layers.township) counts.withTownships += 1;
    console.log(code, name, city.layers.county?.features.length, outdated, undrawn);
  } catch (problem) {
    counts.failed += 1;
    console.log(code, name, "FAILED", problem instanceof Error ? problem.message : problem);
  }
}
console.log(JSON.stringify(counts));

function notesOf(faults: readonly { readonly zh: string }[]) {
  const find = (start: string) => faults.find(({ zh }) => zh.startsWith(start))?.zh ?? "";
  return { outdated: find("按旧区划"), undrawn: find("没有界线") };
}
