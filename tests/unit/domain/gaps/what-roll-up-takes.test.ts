import { describe, expect, test } from "vitest";
import { rollUp } from "../../../../src/domain/gaps/roll-up";
import { type RollUpGoal, whatRollUpTakes } from "../../../../src/domain/gaps/what-roll-up-takes";
import { countyCode, makePart } from "./make-parts";

const goalOf = (value: number, better: RollUpGoal["better"] = "higher"): RollUpGoal => ({
  value,
  better,
  about: "x",
  unit: "%",
});

const partsOf = (...values: readonly (number | null)[]) =>
  values.map((value, place) => makePart(place, { value }));

describe("a mean", () => {
  test("is brought up by the part with most room; its move is no longer than needed", () => {
    const found = whatRollUpTakes(partsOf(50, 80, 90), "mean", goalOf(80), 100);
    expect(found).toMatchObject({ goal: "x >= 80", isMet: false, reachable: true, size: 1 });
    expect(found?.best).toEqual({
      places: [countyCode(0)],
      moves: [{ place: countyCode(0), about: "x", from: 50, to: 70, unit: "%" }],
    });
    expect(found).toMatchObject({ ties: [{ places: [countyCode(1)] }], tieCount: 2 });
    expect(found?.ties[0]?.moves[0]).toMatchObject({ from: 80, to: 100 });
    expect(found).not.toHaveProperty("isTieCountLeast");
  });

  test("of two parts moves each by the same share of its own room", () => {
    const found = whatRollUpTakes(partsOf(0, 50, 90), "mean", goalOf(90), 100);
    const moves = found?.best?.moves.map(({ from, to }) => [from, to]);
    expect(moves).toEqual([
      [0, 86.6666666667],
      [50, 93.3333333333],
    ]);
    expect(found).toMatchObject({ size: 2, ties: [], tieCount: 1 });
  });

  test("weighs: a small poor part gives less than a large middling one", () => {
    const parts = [
      makePart(0, { value: 10, areaKm2: 100 }),
      makePart(1, { value: 60, areaKm2: 900 }),
    ];
    const found = whatRollUpTakes(parts, "area-mean", goalOf(65), 100);
    expect(found?.best?.places).toEqual([countyCode(1)]);
    expect(found?.best?.moves[0]?.to).toBeCloseTo(60 + 10 / 0.9, 9);
    expect(whatRollUpTakes(parts, "mean", goalOf(65), 100)?.best?.places).toEqual([countyCode(0)]);
  });

  test("falls where lower is better, no further than the cap", () => {
    const found = whatRollUpTakes(partsOf(30, 10), "mean", goalOf(10, "lower"), 0);
    expect(found).toMatchObject({ goal: "x <= 10", size: 1, tieCount: 1 });
    expect(found?.best?.moves[0]).toMatchObject({ from: 30, to: 10 });
    expect(whatRollUpTakes(partsOf(30, 10), "mean", goalOf(4, "lower"), 5)?.reachable).toBe(false);
  });

  test("reached exactly by all room there is takes all of it", () => {
    const found = whatRollUpTakes(partsOf(99.9, 99.8, 99.7), "mean", goalOf(100), 100);
    expect(found).toMatchObject({ reachable: true, size: 3, tieCount: 1 });
    expect(found?.best?.moves.map(({ to }) => to)).toEqual([100, 100, 100]);
  });

  test("that no part can bring there is out of reach", () => {
    const found = whatRollUpTakes(partsOf(50, 100), "mean", goalOf(99), 90);
    expect(found).toMatchObject({
      isMet: false,
      reachable: false,
      size: 0,
      best: null,
      tieCount: 0,
    });
  });

  test("that is there takes nothing", () => {
    const found = whatRollUpTakes(partsOf(80, 80), "mean", goalOf(80), 100);
    expect(found).toMatchObject({ isMet: true, reachable: true, size: 0, best: null, ties: [] });
  });

  test("does not count on what is missing", () => {
    const found = whatRollUpTakes(partsOf(50, null), "mean", goalOf(80), 100);
    expect(found?.best).toMatchObject({ places: [countyCode(0)], moves: [{ to: 80 }] });
    expect(whatRollUpTakes(partsOf(null, null), "mean", goalOf(80), 100)).toBeNull();
  });
});

test("a sum takes what is short of it", () => {
  const found = whatRollUpTakes(partsOf(40, 60), "sum", goalOf(130), 100);
  expect(found).toMatchObject({ size: 1, tieCount: 2 });
  expect(found?.best?.moves[0]).toMatchObject({ from: 40, to: 70 });
});

test("no area inside a part grows beyond the part", () => {
  const parts = [
    makePart(0, { value: 40, areaKm2: 60 }),
    makePart(1, { value: 60, areaKm2: 90 }),
    makePart(2, { value: 80, areaKm2: null }),
  ];
  const goal = { ...goalOf(205), unit: "km²" };
  const found = whatRollUpTakes(parts, "sum", goal, 100);
  expect(found?.best?.moves).toMatchObject([{ place: countyCode(1), from: 60, to: 85 }]);
  expect(found?.tieCount).toBe(1);
  expect(whatRollUpTakes(parts, "sum", { ...goal, value: 251 }, 100)?.reachable).toBe(false);
  expect(whatRollUpTakes(parts, "sum", { ...goal, value: 250 }, 100)?.reachable).toBe(true);
  const falling = { ...goalOf(5, "lower"), unit: "km²" };
  expect(whatRollUpTakes(parts, "sum", falling, 0)?.reachable).toBe(true);
});

describe("the worst", () => {
  test("takes every part beyond the goal, in one way only", () => {
    const found = whatRollUpTakes(partsOf(50, 80, 70), "worst", goalOf(80), 100);
    expect(found).toMatchObject({ size: 2, ties: [], tieCount: 1 });
    expect(found?.best?.moves.map(({ place, to }) => [place, to])).toEqual([
      [countyCode(0), 80],
      [countyCode(2), 80],
    ]);
  });

  test("where lower is better", () => {
    const found = whatRollUpTakes(partsOf(50, 80), "worst", goalOf(60, "lower"), 0);
    expect(found?.best?.moves).toMatchObject([{ place: countyCode(1), from: 80, to: 60 }]);
  });

  test("cannot be better than the cap", () => {
    expect(whatRollUpTakes(partsOf(50), "worst", goalOf(101), 100)?.reachable).toBe(false);
    expect(whatRollUpTakes(partsOf(50), "worst", goalOf(100), 100)?.reachable).toBe(true);
  });
});

describe("a share of parts that keep their limit", () => {
  const parts = [
    makePart(0, { value: 90, limit: 80, isMet: true }),
    makePart(1, { value: 40, limit: 80, isMet: false }),
    makePart(2, { value: 70, limit: 80, isMet: false }),
    makePart(3, { value: 60, limit: 80, isMet: false }),
    makePart(4, { value: 10, limit: 80, isMet: null }),
  ];

  test("takes as many as are short, whichever: the nearest first", () => {
    const found = whatRollUpTakes(parts, "share-met", goalOf(70), 100);
    expect(found).toMatchObject({ size: 2, tieCount: 3 });
    expect(found?.best?.moves.map(({ place, from, to }) => [place, from, to])).toEqual([
      [countyCode(2), 70, 80],
      [countyCode(3), 60, 80],
    ]);
    expect(found?.ties.map(({ places }) => places)).toEqual([
      [countyCode(2), countyCode(1)],
      [countyCode(3), countyCode(1)],
    ]);
  });

  test("of exactly the share that is there takes nothing", () => {
    expect(whatRollUpTakes(parts, "share-met", goalOf(25), 100)?.isMet).toBe(true);
    expect(whatRollUpTakes(parts, "share-met", goalOf(100), 100)?.size).toBe(3);
  });

  test("names places without a move where they are held to words, last", () => {
    const words = [
      makePart(0, { isMet: false }),
      makePart(1, { value: 79, limit: 80, isMet: false }),
      makePart(2, { value: 0, limit: 80, isMet: false }),
    ];
    const found = whatRollUpTakes(words, "share-met", goalOf(100), 100);
    expect(found?.best?.places).toEqual([countyCode(1), countyCode(2), countyCode(0)]);
    expect(found?.best?.moves).toHaveLength(2);
  });
});

describe("many parts", () => {
  test("twenty further sets are listed, and all are counted", () => {
    const parts = Array.from({ length: 30 }, (_, place) => makePart(place, { value: 0 }));
    const found = whatRollUpTakes(parts, "mean", goalOf(10), 100);
    expect(found).toMatchObject({ size: 3, tieCount: 4060 });
    expect(found?.ties).toHaveLength(20);
    const keys = [found?.best, ...(found?.ties ?? [])].map((set) => set?.places.join());
    expect(new Set(keys).size).toBe(21);
  });

  test("where counting takes too long, so many at least", () => {
    const parts = Array.from({ length: 89 }, (_, place) =>
      makePart(place, { value: Math.sqrt(place), areaKm2: 1 + ((place * 37) % 89) / 7 }),
    );
    const found = whatRollUpTakes(parts, "area-mean", goalOf(50), 100);
    expect(found).toMatchObject({ isTieCountLeast: true, reachable: true });
    expect(found?.ties).toHaveLength(20);
    const places = new Set(found?.best?.places);
    const moved = parts.map((part) => {
      const move = found?.best?.moves.find(({ place }) => place === part.unit);
      return places.has(part.unit) && move ? { ...part, value: move.to } : part;
    });
    expect(rollUp(moved, "area-mean", 1).value).toBeCloseTo(50, 9);
  });
});
