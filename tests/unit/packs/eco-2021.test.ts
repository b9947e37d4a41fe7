import { expect, test } from "vitest";
import { readProgramme } from "./jingzhou-pack";

const indicators = () => readProgramme("eco-2021").indicators;
const numberOf = (number: string) => Number(number.split(".")[0]);

test("43 official numbers in order, 55 indicators, ids that say the number", () => {
  expect(indicators()).toHaveLength(55);
  const numbers = indicators().map(({ number }) => numberOf(number));
  expect([...new Set(numbers)]).toEqual(Array.from({ length: 43 }, (_, index) => index + 1));
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  for (const { id, number } of indicators()) expect(id.replace(/^2021-0?/, "")).toBe(number);
});

test("37 numbers are for cities and 37 for counties", () => {
  for (const level of ["city", "county"] as const) {
    const applying = indicators().filter(({ attribute }) => attribute[level]);
    expect(new Set(applying.map(({ number }) => numberOf(number))).size).toBe(37);
  }
});

test("the table was not read: nothing of it is called sourced", () => {
  const statuses = indicators().map(({ provenance }) => provenance.status);
  expect(new Set(statuses)).toEqual(new Set(["memory", "unknown"]));
  for (const { id, provenance } of indicators())
    expect(provenance.status).toBe(id === "2021-27" ? "unknown" : "memory");
  for (const { provenance } of indicators())
    expect(provenance.note).toContain("2021 年修订版原表未读到");
});

test("how sure the memory is differs and is said: the river chiefs more than rural sewage", () => {
  const noteOf = (id: string) => indicators().find((each) => each.id === id)?.provenance.note;
  expect(noteOf("2021-04")).toContain("把握较大");
  expect(noteOf("2021-05")).toContain("把握中等");
  expect(noteOf("2021-31")).toContain("把握中等偏低");
});

test.each([
  ["2021-25.1", 43],
  ["2021-25.2", 43],
  ["2021-31", 50],
  ["2021-33", 80],
])("%s is new, for counties, at least %d %%", (id, value) => {
  const found = indicators().find((indicator) => indicator.id === id);
  expect(found?.attribute).toEqual({ city: null, county: "advisory" });
  expect(found?.rules.map(({ rule }) => rule)).toEqual([{ kind: "at-least", value }]);
  expect(found?.replaces).toBeNull();
  expect(found?.series).toBeUndefined();
});

test("no figure is made up for 一般工业固体废物综合利用率提高幅度", () => {
  const found = indicators().find(({ id }) => id === "2021-27");
  expect(found?.rules).toHaveLength(1);
  expect(found?.rules[0]?.rule).toEqual({ kind: "assigned", better: "higher", notWorse: false });
  expect(found?.rules[0]?.wording).toContain("数值未核实");
});

test("climate, terrain, level and size of the city choose among rules, each condition once", () => {
  const conditionsOf = (id: string) =>
    indicators()
      .find((indicator) => indicator.id === id)
      ?.rules.map(({ when, wording }) => [...Object.values(when), wording].join(" "));
  expect(conditionsOf("2021-10")).toEqual(["other ≥60", "arid ≥35"]);
  expect(conditionsOf("2021-37")).toEqual(["medium-small ≥50", "large ≥60", "super ≥70"]);
  expect(conditionsOf("2021-30")).toEqual(["city ≥95", "county ≥85"]);
  expect(conditionsOf("2021-11")).toEqual([
    "plain ≥18",
    "hill ≥40",
    "mountain ≥60",
    "arid ≥35",
    "plateau ≥70",
  ]);
});
