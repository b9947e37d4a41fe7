import fc from "fast-check";
import { expect, test } from "vitest";
import { difference, isAtMost } from "../../../../src/domain/decimal";
import { evaluate } from "../../../../src/domain/gaps/evaluate";
import { evaluateRolledUp } from "../../../../src/domain/gaps/evaluate-rolled-up";
import { type RollUpMethod, type RollUpPart, rollUp } from "../../../../src/domain/gaps/roll-up";
import { smallestSets } from "../../../../src/domain/gaps/smallest-sets";
import type { Verdict } from "../../../../src/domain/gaps/verdict";
import type { Move } from "../../../../src/domain/gaps/what-it-takes";
import { whatRollUpTakes } from "../../../../src/domain/gaps/what-roll-up-takes";
import type { Rule } from "../../../../src/domain/programme/programme";
import {
  JIANLI,
  makeEvidence,
  makeIndicator,
  makeReported,
  period,
} from "../../../helpers/make-case";
import { type County, makeCounties, makePart, makeRolled, ofCity } from "./make-parts";

/** Figures as they are reported: tenths of a percent. */
const figure = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);

const numericRule: fc.Arbitrary<{ rule: Rule; better: 1 | -1 }> = fc.oneof(
  figure.map((value) => ({ rule: { kind: "at-least", value } as const, better: 1 as const })),
  figure.map((value) => ({
    rule: { kind: "at-least", value, orImproving: true } as const,
    better: 1 as const,
  })),
  figure.map((value) => ({ rule: { kind: "more-than", value } as const, better: 1 as const })),
  figure.map((value) => ({ rule: { kind: "at-most", value } as const, better: -1 as const })),
  fc.constantFrom<{ rule: Rule; better: 1 | -1 }>(
    { rule: { kind: "exactly", value: 100 }, better: 1 },
    { rule: { kind: "trend", trend: "not-decreasing" }, better: 1 },
    { rule: { kind: "trend", trend: "area-kept" }, better: 1 },
    { rule: { kind: "trend", trend: "decreasing" }, better: -1 },
    { rule: { kind: "assigned", better: "higher", notWorse: true }, better: 1 },
    { rule: { kind: "assigned", better: "lower", notWorse: true }, better: -1 },
  ),
);

const assignedAt = (value: number) => ({
  unit: JIANLI,
  indicator: "x",
  period: period("2022"),
  value,
  provenance: { status: "sourced", note: "" } as const,
});

/** Not met, at risk, met; what could not be judged is on no such scale. */
const goodness = ({ state }: Verdict) => ["not-met", "at-risk", "met"].indexOf(state);

/**
 * 或持续提高 asks whether the figure improved only below the limit, so a figure that improved is met
 * there and at risk just above the limit: for it, only keeping the rule or not can be compared.
 */
function comparable(rule: Rule, verdict: Verdict): number {
  const isEither = "orImproving" in rule && rule.orImproving === true;
  return isEither ? Math.min(goodness(verdict), 1) : goodness(verdict);
}

test("a better figure never has a worse verdict, whatever the rule", () => {
  fc.assert(
    fc.property(numericRule, figure, figure, fc.tuple(figure, figure), (given, a, b, others) => {
      const [before, target] = others;
      const indicator = makeIndicator(given.rule);
      const judge = (value: number) =>
        evaluate(
          indicator,
          makeEvidence(makeReported({ value }, { value: before }), {
            assigned: assignedAt(target),
          }),
        );
      const [worse = 0, better = 0] = [a, b]
        .toSorted((x, y) => (x - y) * given.better)
        .map((value) => comparable(given.rule, judge(value)));
      expect(better).toBeGreaterThanOrEqual(worse);
    }),
    { numRuns: 1000 },
  );
});

const method = fc.constantFrom<RollUpMethod>(
  "sum",
  "area-mean",
  "population-mean",
  "mean",
  "worst",
  "share-met",
);
const weight = fc.option(fc.integer({ min: 1, max: 400 }), { freq: 8 });
const county: fc.Arbitrary<County> = fc.record({
  value: figure,
  previous: figure,
  areaKm2: weight,
  population: weight,
});
const counties = fc.array(county, { minLength: 1, maxLength: 6 });
const floor = fc.constantFrom(0, 0.3, 0.6, 0.8, 1);

test("the order of the parts is irrelevant", () => {
  fc.assert(
    fc.property(counties, method, floor, fc.infiniteStream(fc.nat()), (list, how, least, keys) => {
      const indicator = makeRolled({ kind: "at-least", value: 50 }, { method: how, floor: least });
      const parts = makeCounties(list);
      const shuffled = parts
        .map((part) => ({ part, key: keys.next().value ?? 0 }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ part }) => part);
      const [straight, mixed] = [parts, shuffled].map((each) =>
        evaluateRolledUp(indicator, ofCity, each),
      );
      expect(mixed).toEqual(straight);
    }),
  );
});

test("a missing part never raises a rolled-up verdict, whatever rule and method", () => {
  fc.assert(
    fc.property(
      fc.tuple(numericRule, method, floor, figure),
      counties,
      fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
      fc.boolean(),
      ([{ rule }, how, least, target], list, lost, isLostBefore) => {
        const indicator = makeRolled(rule, { method: how, floor: least }, { plausible: [0, 600] });
        const whole = { ...ofCity, assigned: assignedAt(target) };
        const judge = (each: readonly County[]) =>
          evaluateRolledUp(indicator, whole, makeCounties(each));
        const fewer = list.map((each, place) => {
          if (!lost[place]) return each;
          const { previous: _previous, ...without } = each;
          return isLostBefore ? { ...without, value: null } : { ...each, value: null };
        });
        const [complete, partial] = [judge(list), judge(fewer)];
        if (goodness(complete) < 0) return;
        expect(goodness(partial)).toBeLessThanOrEqual(goodness(complete));
      },
    ),
    { numRuns: 1000 },
  );
});

/** Every choice of places of a list. */
function choices(of: number): readonly (readonly number[])[] {
  const places = Array.from({ length: of }, (_, place) => place);
  return Array.from({ length: 2 ** of }, (_, at) => places.filter((place) => (at >> place) & 1));
}

test("no smaller choice of gifts reaches, and all smallest ones are counted, most first", () => {
  const gifts = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(gifts, fc.integer({ min: 1, max: 60 }), (unordered, needed) => {
      const list = unordered.toSorted((a, b) => b - a);
      const sumOf = (places: readonly number[]) =>
        places.reduce((sum, place) => sum + (list[place] ?? 0), 0);
      const reaching = choices(list.length).filter((places) => sumOf(places) >= needed);
      const size = Math.min(...reaching.map(({ length }) => length));
      const smallest = reaching.filter(({ length }) => length === size);
      const found = smallestSets(list, needed, 1000);
      expect(found === null).toBe(smallest.length === 0);
      if (!found) return;
      expect(found).toMatchObject({ size, count: smallest.length, isCountExact: true });
      const keys = (sets: readonly (readonly number[])[]) =>
        sets.map((set) => set.join()).toSorted();
      expect(keys(found.sets)).toEqual(keys(smallest));
      const sums = found.sets.map(sumOf);
      expect(sums).toEqual(sums.toSorted((a, b) => b - a));
    }),
    { numRuns: 500 },
  );
});

const part = (place: number) =>
  fc
    .record({ value: fc.option(figure, { freq: 10 }), areaKm2: fc.integer({ min: 1, max: 9 }) })
    .map((change): RollUpPart => {
      const isMet = change.value === null ? null : change.value >= 50;
      return makePart(place, { ...change, isMet, limit: 50 });
    });
const parts = fc
  .integer({ min: 1, max: 8 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, place) => part(place))));

/** The parts of a list at the given places, each at the end that is best. */
function movedTo(cap: number, list: readonly RollUpPart[], chosen: readonly number[]) {
  return list.map((each, place) =>
    chosen.includes(place) && each.value !== null ? { ...each, value: cap } : each,
  );
}

function withMoves(list: readonly RollUpPart[], moves: readonly Move[]) {
  return list.map((each) => {
    const move = moves.find(({ place }) => place === each.unit);
    return move ? { ...each, value: move.to } : each;
  });
}

test("smallest sets of parts really are smallest, and their moves really reach the goal", () => {
  const means = fc.constantFrom<RollUpMethod>("sum", "mean", "area-mean", "worst");
  const ends = fc.constantFrom(["higher", 100] as const, ["lower", 0] as const);
  fc.assert(
    fc.property(parts, means, ends, figure, (list, how, [better, cap], value) => {
      const figureOf = (moved: readonly RollUpPart[]) =>
        rollUp(moved, how, 0, better).value ?? Number.NaN;
      const reaches = (moved: readonly RollUpPart[]) =>
        better === "higher" ? isAtMost(value, figureOf(moved)) : isAtMost(figureOf(moved), value);
      const reaching = choices(list.length).filter((each) => reaches(movedTo(cap, list, each)));
      const size = Math.min(...reaching.map(({ length }) => length));
      const found = whatRollUpTakes(list, how, { value, better, about: "x", unit: "%" }, cap);
      expect(found === null).toBe(list.every((each) => each.value === null));
      if (!found) return;
      expect([found.reachable, found.isMet]).toEqual([reaching.length > 0, size === 0]);
      if (!found.best) return;
      expect(found.size).toBe(size);
      expect(found.tieCount).toBe(reaching.filter(({ length }) => length === size).length);
      for (const { moves } of [found.best, ...found.ties])
        expect(Math.abs(difference(figureOf(withMoves(list, moves)), value))).toBeLessThan(1e-8);
    }),
    { numRuns: 500 },
  );
});

test("a share takes as many places as brute force finds", () => {
  fc.assert(
    fc.property(parts, figure, (list, value) => {
      const reaching = choices(list.length).filter((chosen) => {
        const moved = list.map((each, place) =>
          chosen.includes(place) && each.isMet !== null ? { ...each, isMet: true } : each,
        );
        return isAtMost(value, rollUp(moved, "share-met", 0).value ?? Number.NaN);
      });
      const size = Math.min(...reaching.map(({ length }) => length));
      const goal = { value, better: "higher", about: "x", unit: "%" } as const;
      const found = whatRollUpTakes(list, "share-met", goal, 100);
      if (!found) return;
      expect(found).toMatchObject({ reachable: true, isMet: size === 0, size });
    }),
  );
});
