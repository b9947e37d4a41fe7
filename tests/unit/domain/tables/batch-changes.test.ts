import { expect, test } from "vitest";
import { batchChanges, type Judged } from "../../../../src/domain/tables/batch-changes";

const judged = (state: Judged["state"], gap: number | null = null, place = "421002"): Judged => ({
  place,
  matter: "2019-11",
  state,
  gap,
});

test.each([
  [judged("met"), judged("not-met", 2), "newly-failing"],
  [judged("no-data"), judged("not-met", 2), "newly-failing"],
  [judged("not-met", 2), judged("met", -1), "recovered"],
  [judged("not-met", 2), judged("at-risk", -0.1), "recovered"],
  [judged("not-met", 2), judged("not-met", 3), "worsened"],
  [judged("not-met", 2), judged("not-met", 1), "improved"],
  [judged("stale"), judged("met", -1), "newly-judged"],
  [judged("met", -1), judged("no-data"), "no-longer-judged"],
  [judged("not-met", 2), judged("stale"), "no-longer-judged"],
  [{ ...judged("not-assessed"), isNotDue: true }, judged("not-met", 1), "late"],
  [judged("not-assessed"), judged("not-met", 1), "newly-failing"],
] as const)("%o then %o is %s", (then, now, kind) => {
  const { place, matter } = then;
  const change = { kind, place, matter, before: then.state, after: now.state, then, now };
  expect(batchChanges([then], [now])).toEqual([change]);
});

test.each([
  [judged("met", -1), judged("at-risk", -0.1)],
  [judged("not-met", 2), judged("not-met", 2)],
  [judged("not-met"), judged("not-met", 2)],
  [judged("no-data"), judged("stale")],
  [
    { ...judged("not-met", 2), version: "2018" },
    { ...judged("not-met", 3), version: "2022" },
  ],
  [judged("not-met", 3), { ...judged("not-met", 2), version: "2022" }],
] as const)("%o then %o is no change", (then, now) => {
  expect(batchChanges([then], [now])).toEqual([]);
});

test("the worst comes first; what was not there before is no change", () => {
  const before = [judged("not-met", 1, "a"), judged("met", -1, "b")];
  const after = [judged("met", -1, "a"), judged("not-met", 1, "b"), judged("not-met", 9, "c")];
  expect(batchChanges(before, after).map(({ place, kind }) => [place, kind])).toEqual([
    ["b", "newly-failing"],
    ["a", "recovered"],
  ]);
});
