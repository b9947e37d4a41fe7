import fc from "fast-check";
import { expect, test } from "vitest";
import { assessSection } from "../../../../src/domain/water/assess-section";
import { classOfItem } from "../../../../src/domain/water/class-of-item";
import { roundGb8170 } from "../../../../src/domain/water/round-gb8170";
import type { WaterKind } from "../../../../src/domain/water/section";
import { makeReading, makeSection, makeTarget } from "../../../helpers/make-water";
import { table } from "../water/limits-table";

type Values = Readonly<Record<string, number>>;

const taking = [
  ...new Set(table.filter(({ participates }) => participates).map(({ item }) => item)),
];
const concentration = fc.double({ min: 0, max: 60, noNaN: true });
const values: fc.Arbitrary<Values> = fc.dictionary(fc.constantFrom(...taking), concentration, {
  minKeys: 1,
  noNullPrototype: true,
});
const kind = fc.constantFrom<WaterKind>("river", "lake");

function assess(given: Values, waterKind: WaterKind = "river") {
  const readings = Object.entries(given).map(([item, value]) => makeReading({ item, value }));
  return assessSection(makeSection({ waterKind }), readings, { limits: table }, makeTarget(3));
}

const rankOf = (given: Values, waterKind?: WaterKind) => assess(given, waterKind).rank ?? 0;

test("more of a pollutant never betters its class, more oxygen never worsens it", () => {
  const line = fc.constantFrom(...table.filter(({ direction }) => direction !== "range"));
  fc.assert(
    fc.property(line, concentration, concentration, (limits, a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)];
      const change = classOfItem(limits, more) - classOfItem(limits, less);
      if (limits.direction === "at-most") expect(change).toBeGreaterThanOrEqual(0);
      else expect(change).toBeLessThanOrEqual(0);
    }),
  );
});

test("pH is best inside its range and 劣Ⅴ outside, with nothing between", () => {
  const line = table.find(({ item }) => item === "PH");
  if (!line) throw new Error("no pH");
  fc.assert(
    fc.property(fc.double({ min: 0, max: 14, noNaN: true }), (value) => {
      expect(classOfItem(line, value)).toBe(value >= 6 && value <= 9 ? 1 : 6);
    }),
    { examples: [[6], [9], [7]] },
  );
});

const shuffled = values.chain((given) => {
  const entries = Object.entries(given);
  const all = { minLength: entries.length, maxLength: entries.length };
  return fc.tuple(fc.constant(given), fc.shuffledSubarray(entries, all));
});

test("the order of the readings makes no difference to anything", () => {
  fc.assert(
    fc.property(shuffled, ([given, entries]) => {
      expect(assess(Object.fromEntries(entries))).toEqual(assess(given));
    }),
  );
});

test("a worse item never betters the class, and neither does any further item that takes part", () => {
  fc.assert(
    fc.property(
      values,
      fc.constantFrom(...taking),
      concentration,
      kind,
      (given, item, value, water) => {
        const { [item]: _, ...without } = given;
        const added = rankOf({ ...without, [item]: value }, water);
        expect(added).toBeGreaterThanOrEqual(rankOf(without, water));
        const alone = rankOf({ [item]: value }, water);
        expect(added).toBe(Math.max(alone, rankOf(without, water)));
      },
    ),
  );
});

test("TN and 粪大肠菌群 never change the class, the defining items or the count", () => {
  fc.assert(
    fc.property(
      values,
      concentration,
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      kind,
      (given, TN, FC, water) => {
        const [without, withApart] = [assess(given, water), assess({ ...given, TN, FC }, water)];
        expect(withApart.rank).toBe(without.rank);
        expect(withApart.definingItems).toEqual(without.definingItems);
        expect(withApart.itemCount).toBe(without.itemCount);
      },
    ),
  );
});

test("the defining items are those whose class is the section's, and main pollutants at most three", () => {
  fc.assert(
    fc.property(values, kind, (given, water) => {
      const { items, rank, definingItems, mainPollutants } = assess(given, water);
      const worst = items.filter((each) => each.participates && each.rank === rank);
      expect(definingItems).toEqual(worst.map(({ item }) => item));
      expect(mainPollutants.length).toBeLessThanOrEqual(3);
      expect(mainPollutants.length === 0).toBe((rank ?? 0) <= 3);
    }),
  );
});

test("without a reading there is no class, and never a target that is met", () => {
  expect(assess({})).toMatchObject({ rank: null, state: "no-data", gapSteps: null });
});

test("rounding by GB/T 8170 moves by half a unit at most, and a second time not at all", () => {
  const decimal = fc
    .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 999_999 }))
    .map(([whole, part]) => `${whole}.${String(part).padStart(6, "0")}`);
  fc.assert(
    fc.property(decimal, fc.integer({ min: 0, max: 5 }), (text, places) => {
      const rounded = roundGb8170(text, places);
      expect(Math.abs(Number(rounded) - Number(text))).toBeLessThanOrEqual(
        0.5 * 10 ** -places + 1e-9,
      );
      expect(roundGb8170(rounded, places)).toBe(rounded);
    }),
  );
});
