import { expect, test } from "vitest";
import type { ConditionalRule } from "../../../../src/domain/programme/programme";
import { attributeFor, ruleFor } from "../../../../src/domain/programme/rule-for";
import { makeIndicator, makeUnit } from "../../../helpers/make-case";

const atLeast = (value: number, when: ConditionalRule["when"]): ConditionalRule => ({
  when,
  rule: { kind: "at-least", value },
  wording: `≥${value}`,
});

const sewage = makeIndicator(
  { kind: "at-least", value: 0 },
  {
    rules: [atLeast(95, { level: "city" }), atLeast(85, { level: "county" })],
    attribute: { city: "binding", county: "advisory" },
  },
);

test.each([
  ["city", "≥95", "binding"],
  ["county", "≥85", "advisory"],
  ["zone", "≥85", "advisory"],
  ["township", "≥85", "advisory"],
] as const)("a %s is held against %s, which is %s", (level, wording, attribute) => {
  const unit = makeUnit({ level });
  expect(ruleFor(sewage, unit, { terrain: "plain" })?.wording).toBe(wording);
  expect(attributeFor(sewage, unit)).toBe(attribute);
});

test("of several rules that fit, the first is the one", () => {
  const rules = [atLeast(40, { terrain: "hill" }), atLeast(20, {}), atLeast(10, {})];
  const indicator = makeIndicator({ kind: "at-least", value: 0 }, { rules });
  expect(ruleFor(indicator, makeUnit(), { terrain: "hill" })?.wording).toBe("≥40");
  expect(ruleFor(indicator, makeUnit(), { terrain: "plain" })?.wording).toBe("≥20");
});

test("no rule for the terrain is no rule, rather than another terrain's", () => {
  const rules = [atLeast(60, { terrain: "mountain" })];
  expect(
    ruleFor(makeIndicator({ kind: "named-by" }, { rules }), makeUnit(), { terrain: "plain" }),
  ).toBeNull();
});

test("what can apply nowhere in the city has no attribute at any level", () => {
  const coast = makeIndicator(
    { kind: "named-by" },
    { notApplicable: { zh: "不涉海", en: "no coast" } },
  );
  for (const level of ["city", "county"] as const)
    expect(attributeFor(coast, makeUnit({ level }))).toBeNull();
});

const byCondition = (
  name: "climate" | "citySize",
  ...limits: readonly [string, number][]
): readonly ConditionalRule[] => limits.map(([is, value]) => atLeast(value, { [name]: is }));

test("the climate and the size of the city choose the limit", () => {
  const index = makeIndicator(
    { kind: "named-by" },
    { rules: byCondition("climate", ["other", 60], ["arid", 35]) },
  );
  const trips = makeIndicator(
    { kind: "named-by" },
    { rules: byCondition("citySize", ["medium-small", 50], ["large", 60], ["super", 70]) },
  );
  const city = makeUnit({ level: "city" });
  const here = { terrain: "plain", climate: "arid", citySize: "large" } as const;
  expect(ruleFor(index, city, here)?.wording).toBe("≥35");
  expect(ruleFor(trips, city, here)?.wording).toBe("≥60");
});

test("a rule that asks for a climate nobody set does not apply", () => {
  const rules = byCondition("climate", ["other", 60], ["arid", 35]);
  const index = makeIndicator({ kind: "named-by" }, { rules });
  expect(ruleFor(index, makeUnit(), { terrain: "plain" })).toBeNull();
});
