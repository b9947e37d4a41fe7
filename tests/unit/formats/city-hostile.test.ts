import { expect, test } from "vitest";
import type { CityPack } from "../../../src/domain/city";
import type { Programme } from "../../../src/domain/programme/programme";
import type { Unit } from "../../../src/domain/unit";
import type { ItemLimits } from "../../../src/domain/water/limits";
import type { Section } from "../../../src/domain/water/section";
import type { CityProblem } from "../../../src/errors";
import { faultOfPack } from "../../../src/formats/workspace-file/city-faults/fault-of-pack";
import { builtPack } from "../../helpers/built-city";
import { changed, doubled, indicator, refusalOf, wholeCity } from "../../helpers/forged-city";

const pristine = [...wholeCity].map(([path, bytes]) => [path, bytes.slice()]);

const unit =
  (at: number, cells: object) =>
  ({ places, ...pack }: CityPack) => ({
    ...pack,
    places: { ...places, units: changed<Unit>(places.units, at, cells) },
  });
const section =
  (cells: object) =>
  ({ places, ...pack }: CityPack) => ({
    ...pack,
    places: { ...places, sections: changed<Section>(places.sections, 0, cells) },
  });
const limit = (at: number, cells: object) => (pack: CityPack) => ({
  ...pack,
  limits: changed<ItemLimits>(pack.limits, at, cells),
});
const city = (cells: object) => (pack: CityPack) => ({ ...pack, city: { ...pack.city, ...cells } });
const inPack =
  (change: (programme: Programme) => unknown) =>
  ({ programmes: [first, ...others], ...pack }: CityPack) => ({
    ...pack,
    programmes: [first && change(first), ...others],
  });
const town = { unit: "420602100", name: "檀溪镇", county: "420602", kind: "town", count: 1 };
const record = { ...town, level: "provincial", year: 2020, status: "named", source: "", note: "" };

test.each<[string, (pack: CityPack) => unknown, string, CityProblem]>([
  ["an area in words", unit(1, { areaKm2: "941,5" }), "places.units.1.areaKm2", "schema"],
  ["a negative area", unit(1, { areaKm2: -941.5 }), "places.units.1.areaKm2", "number"],
  ["a level nobody knows", unit(1, { level: "village" }), "places.units.1.level", "schema"],
  ["a second city", unit(1, { level: "city", parent: null }), "places.units.1.level", "twice"],
  ["a township by a county's code", unit(1, { level: "township" }), "places.units.1.level", "id"],
  ["a county in a township", unit(1, { parent: "420602100" }), "places.units.1.parent", "unknown"],
  ["a county in none", unit(1, { parent: null }), "places.units.1.parent", "unknown"],
  ["a city in its county", unit(0, { parent: "420602" }), "places.units.0.parent", "unknown"],
  ["no name", unit(1, { name: { zh: "", en: "x" } }), "places.units.1.name", "name"],
  ["half a name", unit(1, { name: { zh: "襄城区" } }), "places.units.1.name.en", "schema"],
  [
    "a name without end",
    unit(1, { name: { zh: "区".repeat(201), en: "x" } }),
    "places.units.1.name",
    "name",
  ],
  [
    "a drawing in a township",
    unit(1, { drawnIn: "420602100" }),
    "places.units.1.drawnIn",
    "unknown",
  ],
  ["a section by no code", section({ id: "../s1" }), "places.sections.0.id", "id"],
  ["half a position", section({ position: [112] }), "places.sections.0.position.1", "schema"],
  [
    "a section in a township",
    section({ county: "420602100" }),
    "places.sections.0.county",
    "unknown",
  ],
  ["a goal of 劣Ⅴ", section({ officialTarget: 6 }), "places.sections.0.officialTarget", "number"],
  [
    "a goal of class 9",
    section({ officialTarget: 9 }),
    "places.sections.0.officialTarget",
    "schema",
  ],
  ["water of a third kind", section({ waterKind: "sea" }), "places.sections.0.waterKind", "schema"],
  ["a negative limit", limit(1, { limits: [7.5, 6, 5, 3, -2] }), "limits.1.limits", "number"],
  [
    "four limits for five classes",
    limit(1, { limits: [7.5, 6, 5, 3] }),
    "limits.1.limits",
    "number",
  ],
  ["a limit too many for pH", limit(0, { limits: [6, 7, 9] }), "limits.0.limits", "number"],
  [
    "oxygen that rises by class",
    limit(1, { limits: [2, 3, 5, 6, 7.5] }),
    "limits.1.limits",
    "number",
  ],
  [
    "pollution that falls by class",
    limit(2, { limits: [15, 10, 6, 4, 2] }),
    "limits.2.limits",
    "number",
  ],
  [
    "a limit that is null",
    limit(2, { limits: [null, 10, 6, 4, 2] }),
    "limits.2.limits.0",
    "schema",
  ],
  ["an item's limits twice", limit(1, { item: "PH" }), "limits", "twice"],
  ["an item without name", limit(2, { name: { zh: " ", en: " " } }), "limits.2.name", "name"],
  ["an item that is a path", limit(2, { item: "a/b" }), "limits.2.item", "id"],
  ["half a line number", limit(2, { number: 4.5 }), "limits.2.number", "number"],
  ["ten decimals", limit(2, { decimals: 10 }), "limits.2.decimals", "number"],
  ["an indicator twice", inPack(doubled), "programmes.0.indicators", "twice"],
  [
    "an indicator by no code",
    inPack(indicator({ id: "a b" })),
    "programmes.0.indicators.0.id",
    "id",
  ],
  [
    "a system twice",
    (pack) => ({ ...pack, programmes: [...pack.programmes, ...pack.programmes] }),
    "programmes",
    "twice",
  ],
  ["a system it does not list", city({ programmes: [] }), "city.programmes", "differs"],
  [
    "a version twice",
    city({
      versions: [
        { id: "eco-2019", file: "programme-eco.json" },
        { id: "eco-2019", file: "programme-eco.json" },
      ],
    }),
    "city.versions",
    "twice",
  ],
  [
    "terrain of a unit it has not",
    city({ terrain: { fallback: "plain", units: { "420699": "hill" } } }),
    "city.terrain.units.420699",
    "unknown",
  ],
  [
    "half a section tolerated",
    city({ provincialTolerance: 0.5 }),
    "city.provincialTolerance",
    "number",
  ],
  [
    "a naming goal of a unit it has not",
    city({ namingGoals: [{ unit: "420699", tier: "national", year: 2025, clause: "" }] }),
    "city.namingGoals.0.unit",
    "unknown",
  ],
  [
    "a naming goal of half a year",
    city({ namingGoals: [{ unit: "420602", tier: "national", year: 2025.5, clause: "" }] }),
    "city.namingGoals.0.year",
    "number",
  ],
  [
    "an outcome long ago",
    city({
      namingOutcomes: [
        {
          unit: "420602",
          tier: "national",
          year: 25,
          outcome: "named",
          provenance: { status: "user", note: "" },
        },
      ],
    }),
    "city.namingOutcomes.0.year",
    "number",
  ],
  [
    "no eco-town at all",
    (pack) => ({ ...pack, ecoTowns: [{ ...record, count: 0 }] }),
    "ecoTowns.0.count",
    "number",
  ],
  [
    "an eco-town in a county it has not",
    (pack) => ({ ...pack, ecoTowns: [{ ...record, county: "420699" }] }),
    "ecoTowns.0.county",
    "unknown",
  ],
  [
    "another name of nothing",
    (pack) => ({ ...pack, otherNames: { aliases: [{ text: "x", code: "420699" }], history: [] } }),
    "otherNames.aliases.0.code",
    "unknown",
  ],
  [
    "a former code of nothing",
    (pack) => ({
      ...pack,
      otherNames: { aliases: [], history: [{ from: "420601", to: "420699", until: "2010" }] },
    }),
    "otherNames.history.0.to",
    "unknown",
  ],
  [
    "a month in two seasons",
    (pack) => city({ waterSeasons: { ...pack.city.waterSeasons, low: [6] } })(pack),
    "city.waterSeasons",
    "twice",
  ],
])("a pack with %s is refused by file, part and reason", async (_case, change, place, problem) => {
  const details = { file: "襄阳.zip", place: `city/pack.json ${place}`, problem };
  expect(await refusalOf("pack.json", change)).toEqual(["workspace-city-damaged", details]);
  expect([...wholeCity]).toEqual(pristine);
});

test("what a built pack says is right, but for being a built one: the checks ask no more", () => {
  const built = builtPack();
  const layers = ["county", "township"] as const;
  const own = { ...built, city: { ...built.city, id: "own-421000", layers } };
  expect(faultOfPack(own)).toBeNull();
  expect(faultOfPack(built)).toEqual({ place: "city.id", problem: "id" });
});
