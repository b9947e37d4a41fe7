import { expect, test } from "vitest";
import { evaluate } from "../../../../src/domain/gaps/evaluate";
import { compareVersions, versionEffects } from "../../../../src/domain/programme/compare-versions";
import type {
  ConditionalRule,
  Indicator,
  Programme,
  Rule,
} from "../../../../src/domain/programme/programme";
import type { UnitCode } from "../../../../src/domain/unit-code";
import { makeEvidence, makeIndicator, makeReported, makeUnit } from "../../../helpers/make-case";

const atLeast = (value: number): Rule => ({ kind: "at-least", value });

const programme = (...indicators: readonly Indicator[]): Programme => ({
  id: indicators[0]?.id ?? "empty",
  name: { zh: "", en: "" },
  document: "",
  domains: [],
  indicators,
});

const old = (rule: Rule, change: Partial<Indicator> = {}) =>
  makeIndicator(rule, { id: "2019-01", ...change });
const young = (rule: Rule, change: Partial<Indicator> = {}) =>
  makeIndicator(rule, { id: "2021-01", replaces: "2019-01", series: "2019-01", ...change });
const fresh = (rule: Rule) => makeIndicator(rule, { id: "2021-09", replaces: null });

const kindsOf = (before: Indicator, after: Indicator) =>
  compareVersions(programme(before), programme(after)).map(({ kind }) => kind);

test.each<[what: string, before: Rule, after: Rule, kind: string]>([
  ["the same limit", atLeast(80), atLeast(80), "same"],
  ["a higher floor", atLeast(80), atLeast(90), "stricter"],
  ["a lower floor", atLeast(80), atLeast(60), "looser"],
  ["a lower ceiling", { kind: "at-most", value: 35 }, { kind: "at-most", value: 25 }, "stricter"],
  ["a higher ceiling", { kind: "at-most", value: 25 }, { kind: "at-most", value: 35 }, "looser"],
  ["a floor turned ceiling", atLeast(80), { kind: "at-most", value: 90 }, "rule-changed"],
  ["a floor written the other way round", atLeast(80), { value: 80, kind: "at-least" }, "same"],
  [
    "another kind of rule",
    atLeast(80),
    { kind: "assigned", better: "higher", notWorse: false },
    "rule-changed",
  ],
  [
    "the same floor or better than before",
    atLeast(25),
    { kind: "at-least", value: 25, orImproving: true },
    "rule-changed",
  ],
  [
    "other words",
    { kind: "stated", expected: "不明显" },
    { kind: "stated", expected: "有效开展" },
    "rule-changed",
  ],
])("%s is told as what it is", (_, before, after, kind) => {
  expect(kindsOf(old(before), young(after))).toEqual([kind]);
});

test("only another name is a renaming", () => {
  const name = { zh: "单位地区生产总值二氧化碳排放", en: "CO₂ per unit of GDP" };
  expect(kindsOf(old(atLeast(80)), young(atLeast(80), { name }))).toEqual(["renamed"]);
});

test("参考性 turned 约束性 is a changed attribute; one the text does not say is none", () => {
  const advisory = old(atLeast(80), { attribute: { city: "advisory", county: "advisory" } });
  expect(kindsOf(advisory, young(atLeast(80)))).toEqual(["attribute-changed"]);
  const unread = young(atLeast(80), { attribute: { city: "unstated", county: "unstated" } });
  expect(kindsOf(advisory, unread)).toEqual(["same"]);
  expect(kindsOf(unread, advisory)).toEqual(["same"]);
  const cityOnly = young(atLeast(80), { attribute: { city: "advisory", county: null } });
  expect(kindsOf(advisory, cityOnly)).toEqual(["attribute-changed"]);
});

const at = (level: "city" | "county", value: number): ConditionalRule => ({
  when: { level },
  rule: atLeast(value),
  wording: `≥${value}`,
});

test("a rule for all compares with rules by level", () => {
  const byLevel = (city: number, county: number) =>
    young(atLeast(0), { rules: [at("city", city), at("county", county)] });
  expect(kindsOf(old(atLeast(80)), byLevel(80, 80))).toEqual(["same"]);
  expect(kindsOf(old(atLeast(80)), byLevel(95, 80))).toEqual(["stricter"]);
  expect(kindsOf(old(atLeast(80)), byLevel(95, 70))).toEqual(["rule-changed"]);
});

test("a level whose table was not read is not compared", () => {
  const cityOnly = young(atLeast(0), { rules: [at("city", 90)] });
  expect(kindsOf(old(atLeast(80)), cityOnly)).toEqual(["stricter"]);
});

test("a level the indicator does not apply to is not compared, whatever its rule says", () => {
  const cityOnly = { attribute: { city: "binding", county: null } } as const;
  const after = young(atLeast(0), { ...cityOnly, rules: [at("city", 80), at("county", 70)] });
  expect(kindsOf(old(atLeast(80), cityOnly), after)).toEqual(["same"]);
});

test("a level that had no rule before is not compared", () => {
  const countyOnly = old(atLeast(0), { rules: [at("county", 80)] });
  expect(kindsOf(countyOnly, young(atLeast(80)))).toEqual(["same"]);
  expect(kindsOf(countyOnly, young(atLeast(90)))).toEqual(["stricter"]);
});

const on = (when: ConditionalRule["when"], value: number): ConditionalRule => ({
  ...at("city", value),
  when,
});
const plain = on({ terrain: "plain" }, 18);
const hill = on({ terrain: "hill" }, 40);

test.each<[string, readonly ConditionalRule[], readonly ConditionalRule[], string]>([
  ["the same ones in another order", [plain, hill], [hill, plain], "same"],
  ["one less", [plain, hill], [plain], "rule-changed"],
  ["one more", [plain], [plain, hill], "rule-changed"],
  ["another terrain", [hill], [on({ terrain: "mountain" }, 40)], "rule-changed"],
  [
    "another climate",
    [on({ climate: "other" }, 40)],
    [on({ climate: "arid" }, 40)],
    "rule-changed",
  ],
  [
    "another size",
    [on({ citySize: "large" }, 40)],
    [on({ citySize: "super" }, 40)],
    "rule-changed",
  ],
])("conditions: %s", (_, before, after, kind) => {
  expect(kindsOf(old(atLeast(0), { rules: before }), young(atLeast(0), { rules: after }))).toEqual([
    kind,
  ]);
});

test("a limit that moved for one terrain only is found", () => {
  const hilly = (value: number): readonly ConditionalRule[] => [
    { when: { terrain: "plain" }, rule: atLeast(18), wording: "≥18" },
    { when: { terrain: "hill" }, rule: atLeast(value), wording: `≥${value}` },
  ];
  const before = old(atLeast(0), { rules: hilly(40) });
  expect(kindsOf(before, young(atLeast(0), { rules: hilly(45).toReversed() }))).toEqual([
    "stricter",
  ]);
});

test("what nothing continues is dropped, what continues nothing is added, in the later order", () => {
  const before = programme(old(atLeast(80)), old(atLeast(1), { id: "2019-02" }));
  const after = programme(fresh(atLeast(1)), young(atLeast(80)));
  const changes = compareVersions(before, after);
  expect(changes.map(({ kind, ...pair }) => [kind, pair.before?.id, pair.after?.id])).toEqual([
    ["added", undefined, "2021-09"],
    ["same", "2019-01", "2021-01"],
    ["dropped", "2019-02", undefined],
  ]);
});

test("an indicator is found again through the version between, and backwards", () => {
  const first = programme(old(atLeast(80)));
  const second = programme(young(atLeast(80)));
  const third = programme(makeIndicator(atLeast(90), { id: "2024-01", replaces: "2021-01" }));
  const kinds = (...given: Parameters<typeof compareVersions>) =>
    compareVersions(...given).map(({ kind, before, after }) => [kind, before?.id, after?.id]);
  expect(kinds(first, third, [second])).toEqual([["rule-changed", "2019-01", "2024-01"]]);
  expect(kinds(third, first, [second])).toEqual([["rule-changed", "2024-01", "2019-01"]]);
  expect(kinds(first, third)).toEqual([
    ["added", undefined, "2024-01"],
    ["dropped", "2019-01", undefined],
  ]);
});

test("an indicator that reads the same series is the same, though no text says what it replaces", () => {
  const silent = young(atLeast(90), { replaces: null });
  expect(kindsOf(old(atLeast(80)), silent)).toEqual(["stricter"]);
});

test("indicators that claim to replace each other go back to no third", () => {
  const circle = programme(
    makeIndicator(atLeast(80), { id: "2021-01", replaces: "2021-02" }),
    makeIndicator(atLeast(80), { id: "2021-02", replaces: "2021-01" }),
  );
  const changes = compareVersions(programme(old(atLeast(80))), circle);
  expect(changes.map(({ kind }) => kind)).toEqual(["added", "added", "dropped"]);
});

test("a share that was an increase is another rule, though the limit reads the same", () => {
  const share = makeIndicator(atLeast(80), { id: "2021-01", replaces: "2019-01" });
  expect(kindsOf(old(atLeast(80)), share)).toEqual(["rule-changed"]);
});

test("of an excerpt nothing is told as dropped, and against it nothing as added", () => {
  const excerpt: Programme = {
    ...programme(young(atLeast(90))),
    version: {
      year: 2024,
      inForceFrom: null,
      note: { zh: "", en: "" },
      isPartial: true,
      provenance: { status: "sourced", note: "" },
    },
  };
  const whole = programme(old(atLeast(80)), old(atLeast(1), { id: "2019-02" }));
  expect(compareVersions(whole, excerpt).map(({ kind }) => kind)).toEqual(["stricter"]);
  expect(compareVersions(excerpt, whole).map(({ kind }) => kind)).toEqual(["looser"]);
});

/** The verdict on one unit that reported 85 or whatever is said. */
const verdict = (code: string, indicator: Indicator, value: number | null = 85) =>
  evaluate(
    indicator,
    makeEvidence(value === null ? null : makeReported({ value }), {
      unit: makeUnit({ code: code as UnitCode }),
    }),
  );

test("only units whose state is another one are named, with both states", () => {
  const [before, after] = [old(atLeast(80)), young(atLeast(90))];
  const changes = compareVersions(programme(before), programme(after));
  const effects = versionEffects(
    changes,
    [verdict("421081", before), verdict("421087", before, 99)],
    [verdict("421081", after), verdict("421087", after, 99)],
  );
  expect(
    effects.map(({ unit, stateBefore, stateAfter }) => [unit, stateBefore, stateAfter]),
  ).toEqual([["421081", "met", "not-met"]]);
});

test("what is new had no state before, what is dropped has none after", () => {
  const [before, after] = [old(atLeast(80)), fresh(atLeast(80))];
  const changes = compareVersions(programme(before), programme(after));
  const effects = versionEffects(
    changes,
    [verdict("421081", before)],
    [verdict("421081", after, null)],
  );
  expect(effects.map(({ stateBefore, stateAfter }) => [stateBefore, stateAfter])).toEqual([
    [null, "no-data"],
    ["met", null],
  ]);
});
