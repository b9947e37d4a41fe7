import { expect, test } from "vitest";
import {
  changeSinceBefore,
  orImproving,
} from "../../../../../src/domain/programme/rules/improving";
import { noVerdict, type Outcome } from "../../../../../src/domain/programme/rules/outcome";
import { makeEvidence, makeReported } from "../../../../helpers/make-case";

const figures = (now: number | null, before: number | null) =>
  makeEvidence(makeReported({ value: now }, before === null ? null : { value: before }));

const missed: Outcome = {
  ...noVerdict("not-met", "no-target"),
  reason: null,
  gap: 5,
  relativeGap: 0.05,
  filled: "85 ≥ 90 ✗ (5)",
};
const near: Outcome = { ...missed, state: "at-risk", reason: "near-limit", gap: -1 };

test("more is a gain where higher is better, a loss where lower is", () => {
  expect(changeSinceBefore("higher", figures(85, 84))).toMatchObject({
    gain: 1,
    filled: "84 → 85",
  });
  expect(changeSinceBefore("lower", figures(85, 84))?.gain).toBe(-1);
  expect(changeSinceBefore("lower", figures(85, 84))?.rows).toMatchObject([{ value: 84 }]);
});

test.each([
  ["nothing was reported", makeEvidence(null)],
  ["no figure now", figures(null, 84)],
  ["no year before", figures(85, null)],
  ["no figure the year before", makeEvidence(makeReported({ value: 85 }, { value: null }))],
])("without two figures there is no change: %s", (_case, evidence) => {
  expect(changeSinceBefore("higher", evidence)).toBeNull();
});

test("a miss that is better than before is met, by how much it gained", () => {
  expect(orImproving(missed, "higher", figures(85, 84))).toMatchObject({
    state: "met",
    reason: null,
    gap: -1,
    relativeGap: null,
    filled: "85 ≥ 90 ✗ (5) · 84 → 85",
    rows: [{ value: 84 }],
  });
});

test.each([84, 83])("a miss of %d after 84 stays missed, with both figures shown", (now) => {
  const outcome = orImproving(missed, "higher", figures(now, 84));
  expect(outcome).toMatchObject({ state: "not-met", gap: 5, rows: [{ value: 84 }] });
});

test("a miss without a year before cannot be told", () => {
  expect(orImproving(missed, "higher", figures(85, null))).toMatchObject({
    state: "not-assessed",
    reason: "no-earlier-value",
  });
});

test("close to the limit and better than before is in no danger", () => {
  expect(orImproving(near, "higher", figures(91, 90))).toEqual({
    ...near,
    state: "met",
    reason: null,
  });
});

test.each([
  ["as before", figures(91, 91)],
  ["worse than before", figures(91, 92)],
  ["nothing before", figures(91, null)],
])("close to the limit stays at risk: %s", (_case, evidence) => {
  expect(orImproving(near, "higher", evidence)).toBe(near);
});

test("what is met, or at risk for another reason, is left as it is", () => {
  const met: Outcome = { ...missed, state: "met", gap: -3 };
  const worse: Outcome = { ...near, reason: "worse-than-before" };
  expect(orImproving(met, "higher", figures(93, 90))).toBe(met);
  expect(orImproving(worse, "higher", figures(93, 90))).toBe(worse);
});

test("a miss beside a figure of another version cannot be told, and says why", () => {
  const evidence = makeEvidence(
    makeReported({ value: 85, version: "b" }, { value: 84, version: "a" }),
  );
  expect(changeSinceBefore("higher", evidence)).toBeNull();
  expect(orImproving(missed, "higher", evidence)).toMatchObject({
    state: "not-assessed",
    reason: "other-version",
  });
});

test("a figure missing before is missing, whatever its version", () => {
  const evidence = makeEvidence(
    makeReported({ value: 85, version: "b" }, { value: null, version: "a" }),
  );
  expect(orImproving(missed, "higher", evidence).reason).toBe("no-earlier-value");
});
