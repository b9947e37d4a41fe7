import { expect, test } from "vitest";
import type { ConditionalRule, Indicator } from "../../../src/domain/programme/programme";
import { readProgramme } from "./jingzhou-pack";

const indicators = () => readProgramme("eco-2019").indicators;
const byId = (id: string) => indicators().find((indicator) => indicator.id === id);
const officialNumber = ({ number }: Indicator) => Number(number.split(".")[0]);

test("all 40 official numbers are there, in order, and every id once", () => {
  const numbers = indicators().map(officialNumber);
  expect([...new Set(numbers)]).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  expect(new Set(indicators().map(({ id }) => id)).size).toBe(indicators().length);
});

test("an id says the number: 2019-07.1 is 7.1", () => {
  for (const { id, number } of indicators()) expect(id.replace(/^2019-0?/, "")).toBe(number);
});

test("37 numbers are for cities and 34 for counties, as the document counts them", () => {
  const count = (level: "city" | "county") =>
    new Set(
      indicators()
        .filter(({ attribute }) => attribute[level])
        .map(officialNumber),
    ).size;
  expect(count("city")).toBe(37);
  expect(count("county")).toBe(34);
});

test("domains follow the official order and hold every indicator", () => {
  const { domains } = readProgramme("eco-2019");
  expect(domains.map(({ name }) => name.zh)).toEqual([
    "生态制度",
    "生态安全",
    "生态空间",
    "生态经济",
    "生态生活",
    "生态文化",
  ]);
  const order = domains.map(({ id }) => id);
  const places = indicators().map(({ domain }) => order.indexOf(domain));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(new Set(places).size).toBe(6);
});

/** What the wording must be for the figures of a rule; null for rules without any. */
function wordingOf({ rule }: ConditionalRule): string | null {
  if (rule.kind === "at-least") return `≥${rule.value}`;
  if (rule.kind === "at-most") return `≤${rule.value}`;
  if (rule.kind === "exactly") return String(rule.value);
  return rule.kind === "stated" ? rule.expected : null;
}

test("the wording of every rule says its figure", () => {
  for (const { id, rules } of indicators())
    for (const conditional of rules)
      expect(`${id} ${conditional.wording}`).toBe(
        `${id} ${wordingOf(conditional) ?? conditional.wording}`,
      );
});

test("an assigned rule says who assigns it, and 保持稳定 where it must not worsen", () => {
  for (const { rules } of indicators())
    for (const { rule, wording } of rules) {
      if (rule.kind !== "assigned") continue;
      expect(wording).toMatch(/^完成(上级|年度)/);
      expect(wording.includes("保持稳定或持续改善")).toBe(rule.notWorse);
    }
});

test("every indicator that applies at a level has exactly one rule for it under the city's conditions", () => {
  for (const { id, rules, attribute } of indicators())
    for (const level of ["city", "county"] as const) {
      const fitting = rules.filter(
        ({ when }) =>
          (when.level ?? level) === level &&
          (when.terrain ?? "plain") === "plain" &&
          (when.climate ?? "other") === "other" &&
          (when.citySize ?? "medium-small") === "medium-small",
      );
      const expected = attribute[level] ? 1 : fitting.length;
      expect(`${id} ${level} ${fitting.length}`).toBe(`${id} ${level} ${expected}`);
    }
});

test("the terrain variants of 林草覆盖率 are rules of one indicator", () => {
  const limits = byId("2019-11")?.rules.map(({ when, wording }) => [when.terrain, wording]);
  expect(limits).toEqual([
    ["plain", "≥18"],
    ["hill", "≥40"],
    ["mountain", "≥60"],
    ["arid", "≥35"],
    ["plateau", "≥70"],
  ]);
});

test("the coast items do not apply, and nothing else is left out", () => {
  const left = indicators().filter(({ notApplicable }) => notApplicable);
  expect(left.map(({ id }) => id)).toEqual(["2019-09", "2019-13.1", "2019-13.2", "2019-18"]);
  for (const { notApplicable, departments } of left) {
    expect(notApplicable).toEqual({ zh: "荆州不涉海", en: "Jingzhou has no coast" });
    expect(departments.lead).toBe("");
  }
});

test("only what was read is sourced; the rest is memory and shown as 待核", () => {
  const sourced = indicators().filter(({ provenance }) => provenance.status === "sourced");
  expect(sourced.map(({ id }) => id)).toEqual(["2019-01", "2019-02", "2019-04"]);
  for (const { provenance } of sourced) expect(provenance.note).toContain("http");
  for (const { provenance, departments } of indicators()) {
    expect(["sourced", "memory"]).toContain(provenance.status);
    if (departments.lead) expect(provenance.note).toContain("单位为建议");
    if (provenance.status === "memory") expect(provenance.note).toContain("待核");
  }
});

test("limits lie within what is plausible", () => {
  for (const { id, rules, plausible } of indicators())
    for (const { rule } of rules) {
      if (!("value" in rule)) continue;
      const [low, high] = plausible ?? [0, -1];
      expect(`${id} ${rule.value >= low && rule.value <= high}`).toBe(`${id} true`);
    }
});

test("words have no unit and no range, percentages lie between −100 and 100", () => {
  for (const { id, rules, unit, plausible } of indicators()) {
    const isWords = rules.every(({ rule }) => rule.kind === "stated");
    expect(`${id} ${plausible === null}`).toBe(`${id} ${isWords}`);
    if (unit.zh === "%") expect([0, -100]).toContain(plausible?.[0]);
    if (unit.zh === "%") expect(plausible?.[1]).toBe(100);
  }
});

test("names are told apart in both languages, and a sub-indicator carries its heading", () => {
  for (const language of ["zh", "en"] as const) {
    const names = indicators().map(({ name }) => name[language]);
    expect(new Set(names).size).toBe(names.length);
  }
  for (const { number, name } of indicators())
    if (number.includes(".")) expect(`${name.zh} ${name.en}`).toMatch(/^[^·]+·\S.* · \S/);
  for (const { name } of indicators()) expect(name.en).not.toMatch(/[一-鿿]/);
});

test("Chinese text has Chinese punctuation", () => {
  for (const { name, definition, dataSource, rules, departments } of indicators()) {
    const texts = [name.zh, definition, dataSource, departments.lead, ...departments.support];
    for (const text of [...texts, ...rules.map(({ wording }) => wording)])
      expect(text).not.toMatch(/[,;()]/);
  }
});

test("the clause names the document and the item", () => {
  for (const indicator of indicators())
    expect(indicator.clause).toBe(`环生态〔2019〕76号 建设指标 第${officialNumber(indicator)}项`);
});
