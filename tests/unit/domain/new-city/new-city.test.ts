import { expect, test } from "vitest";
import { emptyOpening } from "../../../../src/domain/new-city/empty-opening";
import { forCoast } from "../../../../src/domain/new-city/for-coast";
import { generalContext } from "../../../../src/domain/new-city/general-context";
import { newCityPack } from "../../../../src/domain/new-city/new-city";
import type { Programme } from "../../../../src/domain/programme/programme";
import type { UnitCode } from "../../../../src/domain/unit-code";
import { makeIndicator } from "../../../helpers/make-case";
import { table } from "../water/limits-table";

const rule = { kind: "at-least", value: 1 } as const;
const noCoast = { zh: "本市不临海", en: "No coast" };
const inland = makeIndicator(rule, { id: "inland" });
const coastal = makeIndicator(rule, { id: "coastal", notApplicable: noCoast });

function programme(id: string, domain: string, indicators = [inland, coastal]): Programme {
  return {
    id,
    name: { zh: id, en: id },
    domains: [{ id: domain, name: { zh: domain, en: domain } }],
    indicators,
  } as unknown as Programme;
}

const reasonsIn = (code: string) =>
  forCoast(programme("eco", "space"), code).indicators.map(({ notApplicable }) => notApplicable);

// GB/T 2260: 天津 河北 辽宁 上海 江苏 浙江 福建 山东 广东 广西 海南 台湾 香港 澳门.
test.each([
  "120000",
  "130200",
  "210200",
  "310000",
  "320600",
  "330200",
  "350200",
  "370200",
  "440300",
  "450500",
  "460200",
  "710000",
  "810000",
  "820000",
])("%s lies in a province with a coast: coast items wait for data", (code) => {
  expect(reasonsIn(code)).toEqual([undefined, undefined]);
});

test.each(["110000", "140100", "230100", "340100", "360100", "420600", "500000", "610100"])(
  "%s has no coast: its coast items are set aside for that reason, all others stay",
  (code) => {
    expect(reasonsIn(code)).toEqual([
      undefined,
      { zh: "所在省份不临海", en: "The province has no coast" },
    ]);
  },
);

test("of the background only what any city may have is kept, without another city's words", () => {
  const about = { definition: "荆州", dataSource: "荆州年鉴" };
  const ids = ["ctx-population", "ctx-area", "ctx-gdp", "ctx-gdp-per-person", "ctx-honghu"];
  const context = programme(
    "context",
    "context",
    ids.map((id) => makeIndicator(rule, { id, ...about })),
  );
  const kept = generalContext(context).indicators;
  expect(kept.map(({ id }) => id)).toEqual(ids.slice(0, 4));
  expect(kept.map(({ definition, dataSource }) => definition + dataSource)).toEqual([
    "",
    "",
    "",
    "",
  ]);
  const other = { ...context, id: "eco" };
  expect(generalContext(other)).toBe(other);
});

test("a new city opens on the last whole year and its December, and holds nothing", () => {
  expect(emptyOpening("2026-11-24")).toEqual({
    period: "2025",
    waterPeriod: "2025-12",
    counties: [],
    readings: [],
    periods: { figures: [], water: [] },
    targets: [],
  });
});

const given = {
  id: "own-420600",
  code: "420600" as UnitCode,
  name: { zh: "襄阳市", en: "Xiangyang" },
  bounds: [111, 31, 113, 33] as const,
  units: [],
  sections: [],
  programmes: [
    programme("eco", "space"),
    programme("notice", "goal"),
    programme("context", "context", [makeIndicator(rule, { id: "ctx-honghu" })]),
  ],
  programmeInForce: "eco",
  versions: [],
  limits: table,
  aliases: [{ alias: "襄樊", code: "420600" }] as never,
  layers: [],
  sources: [],
};

test("a new city has the packs of any city, and no goal of one city's notice", () => {
  const { city, programmes, ...pack } = newCityPack(given);
  expect(programmes.map(({ id }) => id)).toEqual(["eco", "context"]);
  expect(city.programmes).toEqual(["eco", "context"]);
  expect(programmes[0]?.indicators[1]?.notApplicable?.zh).toBe("所在省份不临海");
  expect(programmes[1]?.indicators).toEqual([]);
  expect(pack).toEqual({
    places: { units: [], sections: [] },
    limits: table,
    ecoTowns: [],
    otherNames: { aliases: given.aliases, history: [] },
    sources: [],
  });
});

test("layers, versions, sources, limits and English words are those that were given", () => {
  const own = {
    versions: [{ id: "eco", file: "programme-eco.json" }],
    layers: ["county"] as const,
    sources: [{ layer: "county" }] as never,
    english: { 水: "water" },
  };
  const { city, sources, english } = newCityPack({ ...given, ...own });
  expect({ ...city, sources, english }).toMatchObject(own);
  expect("english" in newCityPack(given)).toBe(false);
});

test("what rules must know of a new city is a default that says it is unknown", () => {
  const { city } = newCityPack(given);
  const unset = { status: "unknown", note: "默认值，未经确认；在“城市包”页修改" };
  expect(city).toMatchObject({
    id: "own-420600",
    code: "420600",
    name: given.name,
    bounds: given.bounds,
    programmeInForce: "eco",
    terrain: { fallback: "plain", units: {}, provenance: unset },
    setting: { climate: "other", citySize: "medium-small", provenance: unset },
    waterSeasons: { high: [6, 7, 8, 9], level: [4, 5, 10, 11], low: [1, 2, 3, 12] },
    provincialTolerance: null,
    namingGoals: [],
    namingOutcomes: [],
    workItems: [],
  });
  const { high, level, low, provenance } = city.waterSeasons;
  expect([...high, ...level, ...low].toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 12 }, (_, at) => at + 1),
  );
  expect(provenance).toEqual(unset);
});
