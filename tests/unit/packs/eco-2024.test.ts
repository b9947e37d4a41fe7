import { expect, test } from "vitest";
import { evaluate } from "../../../src/domain/gaps/evaluate";
import { makeEvidence, makeReported, makeUnit } from "../../helpers/make-case";
import { readProgramme } from "./jingzhou-pack";

const indicators = () => readProgramme("eco-2024").indicators;
const byId = (id: string) => indicators().find((indicator) => indicator.id === id);

test("the excerpt has 26 indicators under 13 numbers, and is called partial", () => {
  expect(indicators()).toHaveLength(26);
  expect(new Set(indicators().map(({ number }) => number.split(".")[0])).size).toBe(13);
  const { version, document } = readProgramme("eco-2024");
  expect(version?.isPartial).toBe(true);
  expect(document).toContain("文号未核实");
});

test("24 entries were read; the one without a name and the one cut off are unknown", () => {
  const unknown = indicators().filter(({ provenance }) => provenance.status === "unknown");
  expect(unknown.map(({ id }) => id)).toEqual(["2024-02", "2024-13"]);
  expect(indicators().filter(({ provenance }) => provenance.status === "sourced")).toHaveLength(24);
  expect(byId("2024-02")?.name.zh).toContain("摘录缺名称");
  expect(byId("2024-13")?.provenance.note).toContain("中断");
});

test("every entry leads to the copy it was read in, and says what that does not", () => {
  for (const { provenance } of indicators()) {
    expect(provenance.note).toMatch(/https:\/\/\S+；/);
    expect(provenance.note).toContain("约束性或参考性");
    expect(provenance.note).toContain("县级表未读到");
  }
});

test("an unexplained asterisk of the original is told, and stands in no name", () => {
  const starred = indicators().filter(({ provenance }) => provenance.note.includes("* 号"));
  expect(starred.map(({ number }) => number)).toEqual(["5.4", "6.3", "8.1", "8.2", "8.3", "9"]);
  for (const { name } of indicators()) expect(name.zh).not.toContain("*");
});

test("no department was read, so none is named; no attribute is called 约束性", () => {
  for (const { departments, attribute } of indicators()) {
    expect(departments).toEqual({ lead: "", support: [] });
    expect(attribute.city).toBe("unstated");
    expect(["unstated", null]).toContain(attribute.county);
  }
});

test("all rules are of the table for cities: a county is not held against them", () => {
  for (const { rules } of indicators())
    for (const { when } of rules) expect(when.level).toBe("city");
  const weight = byId("2024-01");
  if (!weight) throw new Error("no 2024-01");
  const judge = (level: "city" | "county") =>
    evaluate(weight, makeEvidence(makeReported({ value: 25 }), { unit: makeUnit({ level }) }));
  expect(judge("city")).toMatchObject({ state: "met" });
  expect(judge("county")).toMatchObject({ state: "not-assessed", reason: "no-target" });
});

test.each([
  ["2024-04.1", { kind: "assigned", better: "higher", also: { comparison: "≥", value: 90 } }],
  ["2024-04.2", { kind: "assigned", better: "lower", also: { comparison: "≤", value: 25 } }],
  ["2024-05.2", { kind: "assigned", better: "lower", also: { comparison: "≤", value: 25 } }],
  ["2024-07.1", { kind: "more-than", value: -1 }],
  ["2024-08.1", { kind: "trend", trend: "not-decreasing" }],
  ["2024-09", { kind: "at-least", value: 93 }],
  ["2024-13", { kind: "at-least", value: 25, orImproving: true }],
])("%s is judged as the excerpt words it", (id, rule) => {
  expect(byId(id)?.rules).toHaveLength(1);
  expect(byId(id)?.rules[0]?.rule).toMatchObject(rule);
});

test("the coast items do not apply to 荆州", () => {
  const left = indicators().filter(({ notApplicable }) => notApplicable);
  expect(left.map(({ number }) => number)).toEqual(["5.4", "8.3"]);
});
