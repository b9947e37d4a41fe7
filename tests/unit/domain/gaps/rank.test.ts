import { expect, test } from "vitest";
import { countStates } from "../../../../src/domain/gaps/count-states";
import { evaluate } from "../../../../src/domain/gaps/evaluate";
import { compareGaps, restsOnDemo, worstGap } from "../../../../src/domain/gaps/rank";
import type { Verdict } from "../../../../src/domain/gaps/verdict";
import {
  JIANLI,
  makeEvidence,
  makeIndicator,
  makeReported,
  period,
} from "../../../helpers/make-case";

const indicator = makeIndicator({ kind: "at-least", value: 80 });
const indicators = new Map([[indicator.id, indicator]]);

function verdict(value: number, change: Partial<Verdict> = {}): Verdict {
  return { ...evaluate(indicator, makeEvidence(makeReported({ value }))), ...change };
}

test("a small published gap goes before a large made-up one", () => {
  const made = verdict(10, { basis: "demo" });
  const published = verdict(79);
  expect(worstGap([made, published], indicators)).toBe(published);
});

test("binding goes before advisory, then the larger share missed", () => {
  const advisory = verdict(10, { attribute: "advisory" });
  const small = verdict(79);
  const large = verdict(40);
  const order = [advisory, small, large].toSorted(compareGaps(indicators));
  expect(order).toEqual([large, small, advisory]);
});

test("nothing short is no gap, however near the limit", () => {
  expect(worstGap([verdict(80), verdict(95)], indicators)).toBeNull();
});

test("the order does not depend on the order they came in", () => {
  const some = [verdict(70), verdict(60, { basis: "demo" }), verdict(50), verdict(90)];
  const sort = (list: readonly Verdict[]) => list.toSorted(compareGaps(indicators));
  expect(sort(some)).toEqual(sort(some.toReversed()));
});

test("what does not apply leaves the coverage's denominator", () => {
  const none = evaluate(indicator, makeEvidence(makeReported(null)));
  const foreign = { ...none, state: "not-assessed", reason: "not-applicable" } as const;
  expect(countStates([verdict(90), verdict(10), none, foreign])).toMatchObject({
    judged: 2,
    applicable: 3,
    counts: { met: 1, "not-met": 1, "no-data": 1, "not-assessed": 1 },
  });
});

test("a goal of the notice goes before any indicator, binding before published", () => {
  const goal = makeIndicator({ kind: "at-least", value: 80 }, { id: "goal", domain: "goal" });
  const all = new Map([...indicators, [goal.id, goal]]);
  const ofGoal = verdict(79, { indicator: goal.id, attribute: "advisory", basis: "demo" });
  const binding = verdict(70, { basis: "demo" });
  const advisory = verdict(10, { attribute: "advisory" });
  const order = [advisory, binding, ofGoal].toSorted(compareGaps(all));
  expect(order).toEqual([ofGoal, binding, advisory]);
});

test("a published figure short of a made-up target is no published gap", () => {
  const assigned = makeIndicator({ kind: "assigned", better: "higher", notWorse: false });
  const target = (status: "demo" | "sourced") =>
    evaluate(
      assigned,
      makeEvidence(makeReported({ value: 10 }), {
        assigned: {
          unit: JIANLI,
          indicator: assigned.id,
          period: period("2022"),
          value: 80,
          provenance: { status, note: "" },
        },
      }),
    );
  const published = verdict(79);
  expect(restsOnDemo(target("demo"))).toBe(true);
  expect(restsOnDemo(target("sourced"))).toBe(false);
  expect(worstGap([target("demo"), published], indicators)).toBe(published);
});

test("a published figure compared with a made-up one of the year before rests on demo", () => {
  const trend = makeIndicator({ kind: "trend", trend: "not-decreasing" });
  const judge = (basis: "demo" | "published") =>
    evaluate(trend, makeEvidence(makeReported({ value: 10 }, { value: 20, basis })));
  expect(restsOnDemo(judge("demo"))).toBe(true);
  expect(restsOnDemo(judge("published"))).toBe(false);
});

test("the opening is published even when a made-up gap is binding and the published advisory", () => {
  const made = verdict(10, { basis: "demo" });
  const published = verdict(79, { attribute: "advisory" });
  const order = [published, made].toSorted(compareGaps(indicators));
  expect(order[0]).toBe(made);
  expect(worstGap([made, published], indicators)).toBe(published);
  expect(worstGap([made], indicators)).toBe(made);
});

test("of gaps alike in kind, a published small one goes before a made-up large one", () => {
  const [made, published] = [verdict(10, { basis: "demo" }), verdict(79)];
  expect([made, published].toSorted(compareGaps(indicators))).toEqual([published, made]);
});

test("equal gaps stand by unit code, then by indicator", () => {
  const codes = ["421024", "421002", "zone-jinan"].map((code) =>
    verdict(70, { unit: code as Verdict["unit"] }),
  );
  const sorted = codes.toSorted(compareGaps(indicators)).map(({ unit }) => unit);
  expect(sorted).toEqual(["421002", "421024", "zone-jinan"]);
  const ids = ["b", "a"].map((id) => verdict(70, { indicator: id }));
  expect(ids.toSorted(compareGaps(indicators)).map((each) => each.indicator)).toEqual(["a", "b"]);
});
