import { expect, test } from "vitest";
import { evaluate } from "../../../../src/domain/gaps/evaluate";
import { sentenceFacts } from "../../../../src/domain/gaps/sentence-facts";
import type { Verdict } from "../../../../src/domain/gaps/verdict";
import { makeEvidence, makeIndicator, makeReported } from "../../../helpers/make-case";

const indicator = makeIndicator({ kind: "at-least", value: 80 });

function verdict(value: number | null, change: Partial<Verdict> = {}): Verdict {
  const reported = makeReported(value === null ? null : { value });
  return { ...evaluate(indicator, makeEvidence(reported)), ...change };
}

test("names the worst gap, how many are short and how many could be judged", () => {
  const worst = verdict(40);
  const facts = sentenceFacts(indicator, [
    verdict(70),
    worst,
    verdict(81),
    verdict(90),
    verdict(null),
  ]);
  expect(facts).toMatchObject({ worst, atRisk: 1, judged: 4, applicable: 5, hasDemo: false });
  expect(facts.notMet).toHaveLength(2);
});

test("speaks of a published gap before a larger made-up one, and says that demo is there", () => {
  const published = verdict(79);
  const made = verdict(10, { basis: "demo", attribute: "binding" });
  expect(sentenceFacts(indicator, [made, published])).toMatchObject({
    worst: published,
    hasDemo: true,
  });
});

test("counts figures that have no target; a missing figure has nothing to be held against either", () => {
  const free = { state: "not-assessed", reason: "no-target" } as const;
  const facts = sentenceFacts(indicator, [verdict(70, free), verdict(null, free), verdict(81)]);
  expect(facts.withoutTarget).toBe(1);
});

test("has no worst gap when nothing is short: stale and missing figures are no gaps", () => {
  const stale = verdict(10, { state: "stale" });
  expect(sentenceFacts(indicator, [verdict(90), stale, verdict(null)])).toMatchObject({
    worst: null,
    notMet: [],
    judged: 1,
    applicable: 3,
  });
});
