import { expect, test } from "vitest";
import { evaluate } from "../../../../../src/domain/gaps/evaluate";
import type { Rule } from "../../../../../src/domain/programme/programme";
import { makeEvidence, makeIndicator, makeReported } from "../../../../helpers/make-case";

type Trend = Extract<Rule, { kind: "trend" }>["trend"];

const judge = (trend: Trend, value: number, before: number) =>
  evaluate(
    makeIndicator({ kind: "trend", trend }),
    makeEvidence(makeReported({ value }, { value: before })),
  );

test("an area that shrank is short by what was lost, with both rows in the trace", () => {
  const verdict = judge("area-kept", 51.19, 51.23);
  expect(verdict).toMatchObject({ state: "not-met", gap: 0.04 });
  expect(verdict.trace.rows.map(({ period }) => period)).toEqual(["2022", "2021"]);
  expect(verdict.trace.filled).toBe("51.23 → 51.19 (-0.04) ✗");
});

test("binary dust is no change: neither a loss nor a fall", () => {
  expect(judge("not-decreasing", 0.3, 0.1 + 0.2)).toMatchObject({ state: "met", gap: 0 });
  expect(judge("decreasing", 0.3, 0.1 + 0.2).state).toBe("not-met");
});

test.each([
  ["now", 180, 50],
  ["before", 50, 180],
] as const)("a figure out of its range %s is not compared", (_when, value, before) => {
  expect(judge("not-decreasing", value, before)).toMatchObject({
    state: "not-assessed",
    reason: "implausible",
    gap: null,
  });
});

test("what must fall and stayed is not met, by no distance a figure could tell", () => {
  expect(judge("decreasing", 50, 50)).toMatchObject({
    state: "not-met",
    gap: null,
    relativeGap: null,
  });
});

test.each([
  ["0.01 km² of a small area is two digitisations of one boundary", 51.22, 51.23, "met"],
  ["0.02 km² of a small area is a loss", 51.21, 51.23, "not-met"],
  ["0.01 % of a large area is two digitisations of one boundary", 99.99, 100, "met"],
] as const)("%s", (_case, now, before, state) => {
  expect(judge("area-kept", now, before).state).toBe(state);
});

test("a share has no such tolerance", () => {
  expect(judge("not-decreasing", 51.22, 51.23).state).toBe("not-met");
});

test("a boundary drawn anew is no loss: figures of two versions are not compared", () => {
  const drawnAnew = (before: string | undefined) =>
    evaluate(
      makeIndicator({ kind: "trend", trend: "area-kept" }),
      makeEvidence(
        makeReported(
          { value: 48, version: "2022" },
          { value: 51.23, ...(before === undefined ? {} : { version: before }) },
        ),
      ),
    );
  expect(drawnAnew("2018")).toMatchObject({
    state: "not-assessed",
    reason: "other-version",
    gap: null,
    target: { value: null },
  });
  expect(drawnAnew("2018").trace.rows.map(({ version }) => version)).toEqual(["2022", "2018"]);
  expect(drawnAnew(undefined)).toMatchObject({ reason: "other-version" });
  expect(drawnAnew("2022")).toMatchObject({ state: "not-met", gap: 3.23 });
});
