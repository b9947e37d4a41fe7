import { expect, test } from "vitest";
import { evaluate } from "../../../../src/domain/gaps/evaluate";
import {
  adjustProgramme,
  hasLimit,
  limitKey,
  limitWording,
} from "../../../../src/domain/method/adjust-programme";
import type { Indicator, Programme, Rule } from "../../../../src/domain/programme/programme";
import { makeEvidence, makeIndicator, makeReported } from "../../../helpers/make-case";

const forest: Indicator = makeIndicator(
  { kind: "at-least", value: 18 },
  {
    id: "2019-11",
    rules: [
      { when: { terrain: "plain" }, rule: { kind: "at-least", value: 18 }, wording: "≥18" },
      { when: { terrain: "hill" }, rule: { kind: "at-least", value: 40 }, wording: "≥40" },
    ],
  },
);
const other = makeIndicator({ kind: "stated", expected: "开展" }, { id: "2019-02" });

const programme: Programme = {
  id: "eco-2019",
  name: { zh: "2019", en: "2019" },
  document: "",
  domains: [],
  indicators: [forest, other],
};

const judged = (limits: Readonly<Record<string, number>>, terrain: "plain" | "hill") => {
  const [indicator = forest] = adjustProgramme(programme, limits).indicators;
  const reported = makeReported({ indicator: "2019-11", value: 19 });
  return evaluate(indicator, makeEvidence(reported, { terrain }));
};

test("a tried limit judges, keeps the document's wording, and is the person's own word", () => {
  const official = judged({}, "plain");
  expect(official).toMatchObject({ state: "met", trace: { adjustedFrom: null } });
  expect(official.target?.provenance.status).toBe("sourced");
  const tried = judged({ [limitKey("2019-11", 0)]: 20 }, "plain");
  expect(tried).toMatchObject({
    state: "not-met",
    gap: 1,
    target: { value: 20, wording: "≥20", provenance: { status: "user", note: "≥18" } },
    trace: { adjustedFrom: "≥18" },
  });
});

test("only the rule it was set for follows it", () => {
  const limits = { [limitKey("2019-11", 1)]: 10 };
  expect(judged(limits, "plain")).toEqual(judged({}, "plain"));
  expect(judged(limits, "hill")).toMatchObject({ state: "met", target: { wording: "≥10" } });
  expect(judged({}, "hill")).toMatchObject({ state: "not-met", gap: 21 });
});

test("what is not touched stays the same object, and so does a limit that is the document's own", () => {
  expect(adjustProgramme(programme, {})).toBe(programme);
  expect(adjustProgramme(programme, { "2019-11_0": 18 })).toBe(programme);
  expect(adjustProgramme(programme, { "2019-11_7": 1, "2019-02_0": 1 })).toBe(programme);
  const adjusted = adjustProgramme(programme, { "2019-11_0": 20 });
  expect(adjusted).not.toBe(programme);
  expect(adjusted.indicators[1]).toBe(other);
  expect(adjusted.indicators[0]?.rules[1]).toBe(forest.rules[1]);
});

const kinds: readonly (readonly [Rule, string])[] = [
  [{ kind: "at-least", value: 18 }, "≥18"],
  [{ kind: "more-than", value: -1 }, ">-1"],
  [{ kind: "at-most", value: 25 }, "≤25"],
  [{ kind: "exactly", value: 100 }, "100"],
];

test.each(kinds)("a rule of one figure has a limit and a wording: %j", (rule, wording) => {
  expect(hasLimit(rule) && limitWording(rule)).toBe(wording);
});

test.each(kinds)("a tried limit of any kind is told as the person's: %j", (rule) => {
  const indicator = makeIndicator(rule, { id: "x", plausible: null });
  const [tried = indicator] = adjustProgramme(
    { ...programme, indicators: [indicator] },
    { x_0: 50 },
  ).indicators;
  const { target } = evaluate(tried, makeEvidence(makeReported({ value: 60 })));
  expect(target).toMatchObject({ value: 50, provenance: { status: "user", note: "wording" } });
});

test("rules of words and assigned targets have none", () => {
  expect(hasLimit({ kind: "stated", expected: "开展" })).toBe(false);
  expect(hasLimit({ kind: "assigned", better: "higher", notWorse: false })).toBe(false);
});

test("the trace names the conditions that decided, and whose word they are", () => {
  const { trace } = judged({}, "hill");
  expect(trace.conditions).toEqual([{ name: "terrain", value: "hill", isOwn: false }]);
  const own = evaluate(
    forest,
    makeEvidence(makeReported({ value: 19 }), { ownConditions: ["terrain"] }),
  );
  expect(own.trace.conditions).toEqual([{ name: "terrain", value: "plain", isOwn: true }]);
  expect(
    evaluate(other, makeEvidence(null, { ownConditions: ["terrain"] })).trace.conditions,
  ).toEqual([]);
});

test("where no rule fits nothing decided and nothing was adjusted", () => {
  const { trace } = evaluate(forest, makeEvidence(null, { terrain: "plateau" }));
  expect(trace).toMatchObject({ rule: "none", conditions: [], adjustedFrom: null });
});
