import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluate } from "../../../../src/domain/gaps/evaluate";
import { compareGapRows, type GapRow, unitGap } from "../../../../src/domain/lists/gap-row";
import { byDepartment } from "../../../../src/domain/lists/group-gaps";
import { makeEvidence, makeIndicator, makeReported, period } from "../../../helpers/make-case";

const indicator = makeIndicator(
  { kind: "at-least", value: 90 },
  { departments: { lead: "市住建局", support: ["市财政局"] } },
);
const verdict = evaluate(indicator, makeEvidence(makeReported({ value: 81 })));
const context = { today: "2022-11-30", asked: period("2022"), namingGoals: [] };
const row = unitGap(verdict, indicator, context);

const rows = fc.array(
  fc.record({
    state: fc.constantFrom("not-met" as const, "at-risk" as const),
    isGoal: fc.boolean(),
    isBinding: fc.boolean(),
    isDemo: fc.boolean(),
    share: fc.option(fc.constantFrom(0, 0.1, 0.2), { nil: null }),
    deadline: fc.option(fc.constantFrom("2021-12-31", "2023-12-31"), { nil: null }),
    lead: fc.constantFrom("", "a", "b"),
  }),
  { maxLength: 12 },
);

function made(specs: readonly (Partial<GapRow> & { readonly lead?: string })[]): readonly GapRow[] {
  return specs.map(({ lead = "", ...change }, at) => ({
    ...row,
    ...change,
    key: `${String(at).padStart(2, "0")} x`,
    duty: { lead, support: [], isSuggested: true },
  }));
}

test("a unit's gap says how far short, until when, and who leads", () => {
  expect(row.state).toBe("not-met");
  expect(row.share).toBeCloseTo(0.1);
  expect([row.deadline, row.daysLeft]).toEqual(["2022-12-31", 31]);
  expect(row.duty).toEqual({ lead: "市住建局", support: ["市财政局"], isSuggested: true });
});

test("a missed naming was due in the goal's year, whatever year is asked", () => {
  const naming = makeIndicator({ kind: "named-by" }, { domain: "goal", id: "naming" });
  const goal = { unit: row.place, tier: "national", year: 2021, clause: "" } as never;
  const outcome = {
    unit: row.place,
    tier: "national",
    year: 2021,
    outcome: "not-in-list",
    provenance: { status: "sourced", note: "" },
  } as never;
  const given = makeEvidence(null, {
    asked: period("2024"),
    namingGoals: [goal],
    namingOutcomes: [outcome],
  });
  const missed = evaluate(naming, given);
  const late = unitGap(missed, naming, {
    today: "2024-06-30",
    asked: period("2024"),
    namingGoals: [goal],
  });
  expect([late.deadline, late.isGoal, late.duty.isSuggested]).toEqual(["2021-12-31", true, false]);
  expect(late.daysLeft).toBeLessThan(-900);
});

test("the order is by 约束性, then size, then deadline", () => {
  const [advisory, small, early, large] = made([
    { isBinding: false, share: 9 },
    { isBinding: true, share: 0.1, deadline: "2023-12-31" },
    { isBinding: true, share: 0.1, deadline: "2021-12-31" },
    { isBinding: true, share: 0.5 },
  ]);
  const given = [advisory, small, early, large] as GapRow[];
  expect(given.toSorted(compareGapRows)).toEqual([large, early, small, advisory]);
});

test("the order is the same whatever order the rows come in, and no two rows are equal", () => {
  fc.assert(
    fc.property(rows, fc.infiniteStream(fc.nat()), (specs, numbers) => {
      const given = made(specs);
      const shuffled = given
        .map((each) => [numbers.next().value, each] as const)
        .toSorted(([one], [other]) => one - other)
        .map(([, each]) => each);
      expect(shuffled.toSorted(compareGapRows)).toEqual(given.toSorted(compareGapRows));
      for (const one of given)
        for (const other of given) {
          const order = compareGapRows(one, other);
          expect(order).toBe(-compareGapRows(other, one) + 0);
          expect(order === 0).toBe(one === other);
        }
    }),
  );
});

test("departments hold every gap once, in its order, nobody's last", () => {
  fc.assert(
    fc.property(rows, (specs) => {
      const given = made(specs).toSorted(compareGapRows);
      const groups = byDepartment(given);
      expect(groups.flatMap((group) => group.rows).toSorted(compareGapRows)).toEqual(given);
      for (const group of groups) {
        expect(group.rows).toEqual(given.filter(({ duty }) => duty.lead === group.name));
        expect(group.notMet).toBe(group.rows.filter(({ state }) => state === "not-met").length);
      }
      const nobody = groups.findIndex(({ name }) => name === "");
      expect([-1, groups.length - 1]).toContain(nobody);
    }),
  );
});
