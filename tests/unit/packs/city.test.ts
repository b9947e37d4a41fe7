import { expect, test } from "vitest";
import { jingzhouUnits, readCity, readProgramme } from "./jingzhou-pack";

const goalsOf = (code: string) =>
  readCity()
    .namingGoals.filter(({ unit }) => unit === code)
    .map(({ tier, year }) => `${tier} ${year}`);

test("each unit has the goals the notice sets", () => {
  expect(goalsOf("421000")).toEqual(["national 2023"]);
  for (const code of ["421087", "421083"]) expect(goalsOf(code)).toEqual(["national 2021"]);
  for (const code of ["421024", "421081", "421022", "421088"])
    expect(goalsOf(code)).toEqual(["provincial 2021", "national 2022"]);
  for (const code of ["421002", "421003", "421071", "zone-gaoxin", "zone-jinan"])
    expect(goalsOf(code)).toEqual(["with-city 2023"]);
});

test("every city, county and zone has a goal, and goals and outcomes name no other unit", () => {
  const known = jingzhouUnits().flatMap(({ code, level }) => (level === "township" ? [] : [code]));
  const city = readCity();
  expect(new Set(city.namingGoals.map(({ unit }) => unit))).toEqual(new Set(known));
  for (const { unit } of city.namingOutcomes) expect(known).toContain(unit);
});

test("each goal of its own has one outcome of the same tier and year", () => {
  const { namingGoals, namingOutcomes } = readCity();
  const keys = (rows: readonly { unit: string; tier: string; year: number }[]) =>
    rows.map(({ unit, tier, year }) => `${unit} ${tier} ${year}`).toSorted();
  const own = [
    ...namingGoals.filter(({ tier }) => tier !== "with-city"),
    // 松滋 was named by the province without being asked to.
    { unit: "421087", tier: "provincial", year: 2021 },
  ];
  expect(keys(namingOutcomes)).toEqual(keys(own));
});

test("only a list that was read says named or not in the list; a cut one says unknown", () => {
  const outcomes = readCity().namingOutcomes;
  for (const { outcome, provenance } of outcomes) {
    expect(provenance.status).toBe(outcome === "unknown" ? "unknown" : "sourced");
    expect(provenance.note).toMatch(/https?:\/\//);
  }
  const unknown = outcomes.filter(({ outcome }) => outcome === "unknown");
  expect(unknown.map(({ unit, tier }) => `${unit} ${tier}`)).toEqual([
    "421024 provincial",
    "421022 provincial",
    "421088 provincial",
    "421000 national",
  ]);
});

test("the programmes in force are here and their indicators told apart", () => {
  const ids = readCity().programmes.flatMap((id) =>
    readProgramme(id).indicators.map((indicator) => indicator.id),
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain("notice-naming");
});

test("figures for background are judged by no rule and apply at no level", () => {
  for (const { id, domain, rules, attribute } of readProgramme("context").indicators) {
    expect(id).toMatch(/^ctx-/);
    expect(domain).toBe("context");
    expect(rules).toEqual([]);
    expect(attribute).toEqual({ city: null, county: null });
  }
});

test("terrain is a setting that falls back to the plain", () => {
  expect(readCity().terrain).toEqual({ fallback: "plain", units: {} });
});

test("the eight work items of the notice stand in both languages", () => {
  const { workItems } = readCity();
  expect(workItems.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test("the bounds run from south-west to north-east", () => {
  const [west, south, east, north] = readCity().bounds;
  expect(west).toBeLessThan(east);
  expect(south).toBeLessThan(north);
});

test("climate, size and water seasons are settings from memory, to be confirmed", () => {
  const { setting, waterSeasons } = readCity();
  expect(setting).toMatchObject({ climate: "other", citySize: "medium-small" });
  for (const { provenance } of [setting, waterSeasons]) {
    expect(provenance.status).toBe("memory");
    expect(provenance.note).toContain("待核");
  }
});

test("every month belongs to one of 丰水期, 平水期 and 枯水期", () => {
  const { high, level, low } = readCity().waterSeasons;
  const months = [...high, ...level, ...low].toSorted((a, b) => a - b);
  expect(months).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(high).toContain(7);
  expect(low).toContain(1);
});

test("基本消除 is not quantified by the notice, so no number is set", () => {
  expect(readCity().provincialTolerance).toBeNull();
});
