import { expect, test } from "vitest";
import { jingzhouUnits, readCity, readProgramme, readTable } from "./jingzhou-pack";

const indicators = () =>
  new Map(
    readCity().programmes.flatMap((id) =>
      readProgramme(id).indicators.map((indicator) => [indicator.id, indicator] as const),
    ),
  );

test("every published figure is of a known unit and indicator, and plausible", () => {
  const known = indicators();
  const units = new Set(jingzhouUnits().map(({ code }) => code));
  for (const { unit, indicator, value } of readTable("observations.csv")) {
    expect(units).toContain(unit);
    const found = known.get(indicator ?? "");
    expect(found?.id).toBe(indicator);
    const [low, high] = found?.plausible ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    if (!value) continue;
    expect(Number(value)).toBeGreaterThanOrEqual(low);
    expect(Number(value)).toBeLessThanOrEqual(high);
  }
});

test("every published figure says where it can be looked up, in its source or its note", () => {
  for (const { source, note, status } of readTable("observations.csv")) {
    expect(`${source} ${note}`).toMatch(/https?:\/\/\S+|转载页 [\w.-]+\/\S+/);
    expect(status).toBe("sourced");
  }
});

test("no unit has two figures for one indicator and period", () => {
  const keys = readTable("observations.csv").map(
    ({ unit, indicator, period }) => `${unit} ${indicator} ${period}`,
  );
  expect(new Set(keys).size).toBe(keys.length);
});

test("every indicator for background has a figure", () => {
  const reported = new Set(readTable("observations.csv").map(({ indicator }) => indicator));
  for (const { id } of readProgramme("context").indicators) expect(reported).toContain(id);
});

test("the counties' census figures add up to the city's, the development zone inside 江陵", () => {
  const rows = readTable("observations.csv").filter(
    ({ indicator }) => indicator === "ctx-population",
  );
  for (const year of ["2000", "2010", "2020"]) {
    const of = rows.filter(({ period }) => period === year);
    const city = of.find(({ unit }) => unit === "421000");
    const counties = of.filter(({ unit }) => unit !== "421000");
    expect(counties).toHaveLength(8);
    const sum = counties.reduce((total, { value }) => total + Number(value), 0);
    expect(sum).toBe(Number(city?.["value"]));
    const jiangling = of.find(({ unit }) => unit === "421024");
    expect(jiangling?.["note"]).toContain("421071");
  }
});

test("76.9 % of good days is of the central city in 2018, and says so", () => {
  const row = readTable("observations.csv").find(({ indicator }) => indicator === "2019-07.1");
  expect(row).toMatchObject({ unit: "421000", period: "2018", value: "76.9" });
  expect(row?.["note"]).toContain("中心城区");
});

test("no assigned target was found, so none is published", () => {
  expect(readTable("targets.csv")).toEqual([]);
});

test("eco-townships lie in their county; villages are a count without names", () => {
  const parents = new Map(jingzhouUnits().map(({ code, parent }) => [code, parent]));
  const rows = readTable("eco-towns.csv");
  const towns = rows.filter(({ kind }) => kind === "town");
  expect(towns.map(({ name }) => name)).toEqual([
    "李埠镇",
    "郝穴镇",
    "杨林市镇",
    "八宝镇",
    "南海镇",
    "洈水镇",
  ]);
  for (const { unit, county } of towns) expect(parents.get(unit)).toBe(county);
  const villages = rows.filter(({ kind }) => kind === "village");
  expect(villages.map(({ unit, count }) => [unit, count])).toEqual([["", "80"]]);
});

test("water readings are of known sections, in April 2021, once per item", () => {
  const sections = new Set(readTable("layers/sections.csv").map(({ id }) => id));
  const rows = readTable("water-quality.csv");
  for (const { section, period } of rows) {
    expect(sections).toContain(section);
    expect(period).toBe("2021-04");
  }
  const keys = rows.map(({ section, item }) => `${section} ${item}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(rows.map(({ section }) => section)).size).toBe(17);
  expect(rows).toHaveLength(100);
});
