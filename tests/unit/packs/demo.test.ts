import { expect, test } from "vitest";
import type { DemoConfig } from "../../../geodata/build/demo/demo-config";
import { demoTables } from "../../../geodata/build/demo/make-demo";
import { placeEffect, standings } from "../../../geodata/build/demo/standing";
import { countStates } from "../../../src/domain/gaps/count-states";
import type { Verdict } from "../../../src/domain/gaps/verdict";
import {
  jingzhouUnits,
  makeJingzhouDemo,
  readJsonFile,
  readProgramme,
  readTable,
} from "./jingzhou-pack";
import { judgeDemo } from "./judge-demo";

const config = () => readJsonFile<DemoConfig>("geodata/jingzhou/demo.json");
const wide = ["city", "county", "zone"];

const versions = ["eco-2019", "eco-2021", "eco-2024"];

test("two runs give the same bytes, another seed gives others", () => {
  const [once, twice] = [demoTables(makeJingzhouDemo()), demoTables(makeJingzhouDemo())];
  expect([...once]).toEqual([...twice]);
  const other = demoTables(makeJingzhouDemo({ seed: config().seed + 1 }));
  for (const [file, text] of other) expect(once.get(file)).not.toBe(text);
});

test("every row says that it is made up", () => {
  const { observations, targets, water } = makeJingzhouDemo();
  const sources = new Set([...observations, ...targets, ...water].map(({ source }) => source));
  expect([...sources]).toEqual([`demo:seed-${config().seed}`]);
});

function shares(verdicts: readonly Verdict[]) {
  const { counts } = countStates(verdicts);
  return (state: keyof typeof counts) => counts[state] / verdicts.length;
}

test("of the last year about 60 % are met, 12 % near the limit and 20 % missed", () => {
  const share = shares(judgeDemo(makeJingzhouDemo(), "2024", wide));
  expect(share("met")).toBeGreaterThan(0.55);
  expect(share("met")).toBeLessThan(0.66);
  expect(share("at-risk")).toBeGreaterThan(0.08);
  expect(share("at-risk")).toBeLessThan(0.16);
  expect(share("not-met")).toBeGreaterThan(0.15);
  expect(share("not-met")).toBeLessThan(0.25);
  expect(share("no-data")).toBeGreaterThan(0.01);
  expect(share("no-data")).toBeLessThan(0.08);
  expect(share("stale")).toBeGreaterThan(0);
  expect(share("stale")).toBeLessThan(0.04);
});

test("things got better since the first year", () => {
  const demo = makeJingzhouDemo();
  const met = (year: string) => shares(judgeDemo(demo, year, wide))("met");
  expect(met("2024") - met("2019")).toBeGreaterThan(0.1);
});

test("no unit is all green or all red", () => {
  const verdicts = judgeDemo(makeJingzhouDemo(), "2024", wide);
  for (const code of new Set(verdicts.map(({ unit }) => unit))) {
    const share = shares(verdicts.filter(({ unit }) => unit === code));
    expect(share("met")).toBeGreaterThan(0.2);
    expect(share("not-met")).toBeGreaterThan(0);
  }
});

test("a made-up figure is plausible and has the indicator's decimals", () => {
  const indicators = new Map(
    versions
      .flatMap((id) => readProgramme(id).indicators)
      .map((indicator) => [indicator.id, indicator]),
  );
  for (const { indicator: id, value } of makeJingzhouDemo().observations) {
    if (value === null) continue;
    const { plausible, decimals } = indicators.get(id) ?? { plausible: null, decimals: 0 };
    const [low, high] = plausible ?? [0, 0];
    expect(value >= low && value <= high).toBe(true);
    expect(Number(value.toFixed(decimals))).toBe(value);
  }
});

test("every indicator with a rule for counties is reported by counties and zones; six by townships", () => {
  const { observations } = makeJingzhouDemo();
  const levels = new Map(jingzhouUnits().map(({ code, level }) => [code, level]));
  const reported = (level: string) =>
    new Set(
      observations.filter(({ unit }) => levels.get(unit) === level).map((row) => row.indicator),
    );
  const applicable = versions
    .flatMap((id) => readProgramme(id).indicators)
    .filter(({ attribute, notApplicable, series }) => attribute.county && !notApplicable && !series)
    .filter(({ rules }) => rules.some(({ when }) => when.level !== "city"));
  const ids = applicable.map(({ id }) => id).toSorted();
  expect([...reported("county")].toSorted()).toEqual(ids);
  expect([...reported("zone")].toSorted()).toEqual(ids);
  expect([...reported("township")].toSorted()).toEqual(config().townshipIndicators);
});

test("townships of one county are more alike than townships of all", () => {
  const townships = jingzhouUnits().filter(({ level }) => level === "township");
  const last = (code: string, parent: string, id: string) =>
    standings(config(), id, {
      code,
      level: "township",
      parent,
      areaKm2: 1,
      terrain: "plain",
      climate: "other",
      citySize: "medium-small",
    }).at(-1) ?? 0;
  const variance = (values: readonly number[]) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  };
  for (const id of config().townshipIndicators) {
    const all = townships.map(({ code = "", parent = "" }) => ({
      parent,
      value: last(code, parent, id),
    }));
    const parents = [...new Set(all.map(({ parent }) => parent))];
    const within = parents.map((county) => {
      const values = all.flatMap(({ parent, value }) => (parent === county ? [value] : []));
      return variance(values) * values.length;
    });
    const mean = within.reduce((sum, value) => sum + value, 0) / all.length;
    expect(mean).toBeLessThan(variance(all.map(({ value }) => value)) * 0.9);
  }
});

test("places differ as a whole", () => {
  const effects = ["421002", "421003", "421022"].map((code) => placeEffect(config().seed, code));
  expect(new Set(effects).size).toBe(3);
});

test("made-up targets are for assigned rules above townships, never without the word demo", () => {
  const levels = new Map(jingzhouUnits().map(({ code, level }) => [code, level]));
  const assigned = versions
    .flatMap((id) => readProgramme(id).indicators)
    .flatMap(({ id, rules, notApplicable, series }) =>
      rules[0]?.rule.kind === "assigned" && !notApplicable && !series ? [id] : [],
    );
  const { targets } = makeJingzhouDemo();
  expect(new Set(targets.map(({ indicator }) => indicator))).toEqual(new Set(assigned));
  for (const { unit, status } of targets) {
    expect(levels.get(unit)).not.toBe("township");
    expect(status).toBe("demo");
  }
});

test("water is made up for every section, but not for the month that was published", () => {
  const { water } = makeJingzhouDemo();
  const ids = readTable("layers/sections.csv").map(({ id }) => id);
  expect([...new Set(water.map(({ section }) => section))]).toEqual(ids);
  const months = new Set(water.map(({ period }) => period));
  expect(months.size).toBe(71);
  expect(months).not.toContain("2021-04");
  expect([...months].toSorted().at(0)).toBe("2019-01");
  expect([...months].toSorted().at(-1)).toBe("2024-12");
});

test("some months are missing at every section or two, and none is missing everywhere", () => {
  const { water } = makeJingzhouDemo();
  // Six items at each of 32 sections, and two more for TLI(Σ) at the six points of 洪湖.
  const full = (32 * 6 + 6 * 2) * 71;
  expect(water.length).toBeGreaterThan(full * 0.93);
  expect(water.length).toBeLessThan(full * 0.98);
});

test("each section keeps to its character: 长江 below 0.1 mg/L of phosphorus, 洪湖 above 0.05", () => {
  const { water } = makeJingzhouDemo();
  const mean = (section: string, item: string) => {
    const values = water.flatMap((row) =>
      row.section === section && row.item === item ? [row.value] : [],
    );
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  expect(mean("zhuanwachang", "TP")).toBeLessThan(0.1);
  expect(mean("honghu-center-a", "TP")).toBeGreaterThan(0.05);
  expect(mean("honghu-center-a", "TP")).toBeLessThan(0.2);
  expect(mean("xintan", "DO")).toBeLessThan(5);
});

test("oxygen is lower in July than in January, phosphorus higher", () => {
  const { water } = makeJingzhouDemo();
  const mean = (item: string, month: string) => {
    const values = water.flatMap((row) =>
      row.item === item && row.period.endsWith(month) ? [row.value] : [],
    );
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  expect(mean("DO", "-07")).toBeLessThan(mean("DO", "-01"));
  expect(mean("TP", "-07")).toBeGreaterThan(mean("TP", "-01"));
});

test("the demo does not deny the plan of 2016–2024 that the notice names", () => {
  const plan = makeJingzhouDemo().observations.filter(
    ({ unit, indicator }) => unit === "421000" && indicator === "2019-01",
  );
  expect(new Set(plan.map(({ text }) => text))).toEqual(new Set(["制定实施"]));
});
