import { unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import type { CityPack } from "../../../src/domain/city";
import { sha256Of } from "../../../src/formats/sha256";
import type { CityContent } from "../../../src/formats/workspace-file/city-content";
import { cityDifferences } from "../../../src/formats/workspace-file/city-differences";
import { cityParts } from "../../../src/formats/workspace-file/city-parts";
import { packWorkspace } from "../../../src/formats/workspace-file/pack-workspace";
import { readCity } from "../../../src/formats/workspace-file/read-city";
import { unpackWorkspace } from "../../../src/formats/workspace-file/unpack-workspace";
import { makeCity } from "../../helpers/make-city";
import { makeWorkspace } from "../../helpers/make-workspace";

const workspace = { ...makeWorkspace(), city: "own-420600", sources: [], view: "own-420600?x=1" };
const packed = (city: CityContent | null) =>
  packWorkspace({ workspace, city, sources: [], verdicts: new Uint8Array(), readme: "" });
const open = (bytes: Uint8Array) => unpackWorkspace({ name: "襄阳.zip", bytes });
const city = makeCity();

/** The file with one part changed or (null) left out, its checksums in order: as a forger would. */
async function forged(path: string, change: (text: string) => string | Uint8Array | null) {
  const files = unzipSync(await packed(city));
  const content = change(new TextDecoder().decode(files[path]));
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const listed = JSON.parse(new TextDecoder().decode(files["workspace.json"]));
  const others = listed.parts.filter((part: { path: string }) => part.path !== path);
  const own = bytes ? [{ path, bytes: bytes.length, sha256: await sha256Of(bytes) }] : [];
  const { [path]: _, ...rest } = files;
  const text = JSON.stringify({ ...listed, parts: [...others, ...own] });
  return zipSync({
    ...rest,
    ...(bytes ? { [path]: bytes } : {}),
    "workspace.json": new TextEncoder().encode(text),
  });
}

const forgedPack = (change: (pack: CityPack) => unknown) =>
  forged("city/pack.json", (text) => JSON.stringify(change(JSON.parse(text))));

test("a city goes with its workspace and comes back the same: pack, versions and map", async () => {
  const found = await open(await packed(city));
  expect(found.city?.pack).toEqual(city.pack);
  expect(found.city?.versions).toEqual(city.versions);
  expect(found.city && cityDifferences(city, found.city)).toEqual([]);
  expect(found.city?.layers.county.features.map(({ properties }) => properties)).toEqual(
    city.layers.county.features.map(({ properties }) => properties),
  );
  expect((await open(await packed(null))).city).toBeNull();
});

test("its parts are text, tables and layers by plain names, each with a hash; packed again they are the same", async () => {
  const bytes = await packed(city);
  const files = unzipSync(bytes);
  const names = Object.keys(files).filter((name) => name.startsWith("city/"));
  expect(names).toEqual([
    "city/county.fgb",
    "city/pack.json",
    "city/programme-eco.json",
    "city/sections.csv",
    "city/township.fgb",
    "city/units.csv",
  ]);
  const listed = JSON.parse(new TextDecoder().decode(files["workspace.json"]));
  expect(listed.format).toBe(3);
  expect(listed.parts.map(({ path }: { path: string }) => path)).toEqual(
    expect.arrayContaining(names),
  );
  const units = new TextDecoder().decode(files["city/units.csv"]).split("\r\n");
  expect(units[2]).toContain("420602,county,襄城区");
  // One value a line: two copies can be held against each other by any tool.
  expect(new TextDecoder().decode(files["city/pack.json"]).split("\n").length).toBeGreaterThan(500);
  const again = await open(bytes);
  expect(await packed(again.city)).toEqual(bytes);
});

test.each<[string, (pack: CityPack) => unknown, RegExp]>([
  ["is no pack", () => [], /city\/pack\.json/],
  ["lacks its units", (pack) => ({ ...pack, places: { sections: [] } }), /places\.units/],
  [
    "bears the id of a built city",
    (pack) => ({ ...pack, city: { ...pack.city, id: "jingzhou" } }),
    /city\.id/,
  ],
  [
    "bears another id than its workspace",
    (pack) => ({ ...pack, city: { ...pack.city, id: "own-420700" } }),
    /city\.id/,
  ],
  [
    "has no name",
    (pack) => ({ ...pack, city: { ...pack.city, name: { zh: " ", en: "" } } }),
    /name/,
  ],
  [
    "lies beyond the globe",
    (pack) => ({ ...pack, city: { ...pack.city, bounds: [112, 32, 1120, 33] } }),
    /city\.bounds/,
  ],
  [
    "names a system in force it has not",
    (pack) => ({ ...pack, city: { ...pack.city, programmeInForce: "none" } }),
    /programmeInForce/,
  ],
  [
    "names a file of its own for a version",
    (pack) => ({ ...pack, city: { ...pack.city, versions: [{ id: "eco", file: "pack.json" }] } }),
    /versions/,
  ],
  [
    "names a version that did not come",
    (pack) => ({ ...pack, city: { ...pack.city, versions: [{ id: "eco", file: "other.json" }] } }),
    /city\/other\.json/,
  ],
  [
    "has rivers for a layer",
    (pack) => ({ ...pack, city: { ...pack.city, layers: ["county", "hydro"] } }),
    /city\.layers/,
  ],
  [
    "has a thirteenth month",
    (pack) => ({
      ...pack,
      city: { ...pack.city, waterSeasons: { ...pack.city.waterSeasons, high: [13] } },
    }),
    /waterSeasons\.high/,
  ],
  [
    "has a unit twice",
    (pack) => ({
      ...pack,
      places: { ...pack.places, units: [...pack.places.units, pack.places.units[1]] },
    }),
    /places\.units/,
  ],
  ["has a unit under none", withUnit({ parent: "420699" }), /places\.units\.1\.parent/],
  ["has a unit under itself", withUnit({ parent: "420602" }), /places\.units\.1\.parent/],
  ["has a code that is none", withUnit({ code: "../1" }), /places\.units\.1\.code/],
  [
    "has a section outside the world",
    (pack) => ({
      ...pack,
      places: {
        ...pack.places,
        sections: pack.places.sections.map((each) => ({ ...each, position: [112, 95] })),
      },
    }),
    /places\.sections\.0\.position/,
  ],
  [
    "asks for a million decimals",
    (pack) => ({ ...pack, limits: pack.limits.map((each) => ({ ...each, decimals: 1e6 })) }),
    /limits\.0\.decimals/,
  ],
])("a pack that %s is refused, and the place is named", async (_case, change, place) => {
  const opening = open(await forgedPack(change));
  await expect(opening).rejects.toThrowError(/workspace-city-damaged.*襄阳\.zip/);
  await expect(opening).rejects.toThrowError(place);
});

function withUnit(change: object) {
  return (pack: CityPack) => ({
    ...pack,
    places: {
      ...pack.places,
      units: pack.places.units.map((unit, at) => (at === 1 ? { ...unit, ...change } : unit)),
    },
  });
}

test.each(["jingzhou", "own-", "own-420600/..", "own-4206000"])(
  "a pack of the id %s is refused, also in a workspace of that city",
  async (id) => {
    const named = makeCity((pack) => ({ ...pack, city: { ...pack.city, id } }));
    const reading = readCity("襄阳.zip", new Map(cityParts(named)));
    await expect(reading).rejects.toThrowError(/city-damaged.*city\.id/);
  },
);

test("an infinite number, deep nesting and what is no JSON are refused by the part's name", async () => {
  const infinite = await forged("city/pack.json", (text) => text.replace(/: 941\.5/, ": 1e999"));
  await expect(open(infinite)).rejects.toThrowError(/city-damaged.*1e999/);
  for (const text of ["[".repeat(100_000), "{", ""]) {
    const bytes = await forged("city/programme-eco.json", () => text);
    await expect(open(bytes)).rejects.toThrowError(/city-damaged.*city\/programme-eco\.json/);
  }
});

test("a version of another name, and a map that is missing, broken or of other units, are refused", async () => {
  const other = await forged("city/programme-eco.json", (text) =>
    text.replace(/"id": "eco-2019"/, '"id": "eco-2020"'),
  );
  await expect(open(other)).rejects.toThrowError(/city-damaged.*programme-eco\.json id/);
  const files = unzipSync(await packed(city));
  const whole = files["city/county.fgb"] ?? new Uint8Array();
  const township = files["city/township.fgb"] ?? new Uint8Array();
  const maps = [null, new Uint8Array(), whole.slice(0, 200), whole.slice(0, whole.length - 9)];
  for (const bytes of maps) {
    const broken = await forged("city/county.fgb", () => bytes);
    await expect(open(broken)).rejects.toThrowError(/city-damaged.*city\/county\.fgb/);
  }
  const strange = await forged("city/pack.json", (text) =>
    text.replaceAll("420602100", "420602109"),
  );
  await expect(open(strange)).rejects.toThrowError(/city-damaged.*city\/township\.fgb 1/);
  expect((await open(await forged("city/county.fgb", () => township))).city).not.toBeNull();
});

test("a part of the city that does not fit its checksum is refused as altered", async () => {
  const files = unzipSync(await packed(city));
  files["city/sections.csv"] = new TextEncoder().encode("id\n");
  await expect(open(zipSync(files))).rejects.toThrowError(/workspace-damaged.*city\/sections\.csv/);
});

test("two cities are held against each other by rows; of other ids, but for their names", () => {
  const moved = makeCity((pack) => ({
    ...pack,
    city: { ...pack.city, provincialTolerance: 2 },
    places: {
      units: pack.places.units.filter(({ code }) => code !== "420602100"),
      sections: pack.places.sections.map((each) => ({ ...each, county: "420602" as never })),
    },
  }));
  const named = (zh: string, en = zh) => ({ zh, en });
  const empty = { onlyOurs: [], onlyTheirs: [], changed: [] };
  expect(cityDifferences(city, moved)).toEqual([
    { ...empty, aspect: "settings" },
    { ...empty, aspect: "units", onlyOurs: [named("檀溪镇")] },
    { ...empty, aspect: "sections", changed: [named("白家湾")] },
  ]);
  expect(cityDifferences(moved, city)[1]).toMatchObject({ onlyTheirs: [named("檀溪镇")] });
  const renamed = (id: string) =>
    makeCity((pack) => ({ ...pack, city: { ...pack.city, id, name: named("襄阳市 (2)") } }));
  expect(cityDifferences(city, renamed("own-420600"))).toEqual([{ ...empty, aspect: "settings" }]);
  expect(cityDifferences(city, renamed("own-420600-2"))).toEqual([]);
});

test("a corner moved, a limit changed and a source added are differences, each under its name", () => {
  const { layers, versions, pack } = city;
  const [first, ...others] = layers.county.features;
  const wider = { type: "Polygon", coordinates: [[[1, 2]]] } as const;
  const county = {
    ...layers.county,
    features: [{ ...first, geometry: wider } as never, ...others],
  };
  const strict = new Map(
    [...versions].map(([file, each]) => [
      file,
      { ...each, indicators: each.indicators.map((row) => ({ ...row, rules: [] })) },
    ]),
  );
  const aspects = (theirs: CityContent) =>
    cityDifferences(city, theirs).map(({ aspect }) => aspect);
  expect(aspects({ ...city, layers: { ...layers, county } })).toEqual(["county"]);
  expect(aspects({ ...city, versions: strict })).toEqual(["indicators"]);
  expect(aspects({ ...city, pack: { ...pack, limits: pack.limits.slice(1) } })).toEqual(["limits"]);
  const english = { 水: "water" };
  expect(aspects({ ...city, pack: { ...pack, english } })).toEqual(["records"]);
});
