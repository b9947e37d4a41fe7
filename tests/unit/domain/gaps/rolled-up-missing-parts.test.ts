import { describe, expect, test } from "vitest";
import { evaluateRolledUp } from "../../../../src/domain/gaps/evaluate-rolled-up";
import type { Rule } from "../../../../src/domain/programme/programme";
import { period } from "../../../helpers/make-case";
import { type County, makeCounties, makeRolled, ofCity } from "./make-parts";

const atLeast: Rule = { kind: "at-least", value: 18 };
const byArea = { method: "area-mean", floor: 0.8 } as const;
const cover = makeRolled(atLeast, byArea);

const judge = (counties: readonly County[], indicator = cover) =>
  evaluateRolledUp(indicator, ofCity, makeCounties(counties));

const with90 = (value: number): readonly County[] => [
  { value, areaKm2: 900 },
  { value: null, areaKm2: 100 },
];

describe("a missing part", () => {
  test("that could not change the verdict leaves it", () => {
    expect(judge(with90(22))).toMatchObject({ state: "met", value: 22 });
  });

  test("that could break the limit makes them too few", () => {
    const verdict = judge(with90(19.9));
    expect(verdict).toMatchObject({
      state: "not-assessed",
      reason: "too-few",
      value: 19.9,
      gap: null,
      robustness: null,
    });
    expect(verdict.trace.filled).toBe("Σax/Σa = 19.9 · 19.9 ≥ 18 ✓ · 17.91 ≥ 18 ✗ (0.09)");
  });

  test("that could bring it near the limit makes it at risk", () => {
    expect(judge(with90(20.5))).toMatchObject({ state: "at-risk", reason: "near-limit" });
  });

  test("does not excuse what is short without it", () => {
    expect(judge(with90(17))).toMatchObject({ state: "not-met", gap: 1 });
  });

  test("that could bring it near a ceiling makes it at risk too", () => {
    const ceiling = makeRolled({ kind: "at-most", value: 50 }, byArea);
    expect(judge(with90(43), ceiling)).toMatchObject({ state: "at-risk", reason: "near-limit" });
    expect(judge(with90(40), ceiling)).toMatchObject({ state: "met", reason: null });
  });

  test("could be anything where no plausible range is known", () => {
    const open = makeRolled(atLeast, byArea, { plausible: null });
    expect(judge(with90(90), open)).toMatchObject({ state: "not-assessed", reason: "too-few" });
  });
});

describe("a missing part among others", () => {
  test("may weigh anything where its area is unknown", () => {
    const counties = [
      { value: 40, areaKm2: 100 },
      { value: 40, areaKm2: 100 },
      { value: 40, areaKm2: 100 },
      { value: 40, areaKm2: 100 },
    ];
    const light = judge([...counties, { value: 17, areaKm2: null }]);
    expect(light).toMatchObject({ reason: "too-few", value: 40 });
    expect(light.trace.leftOut).toMatchObject([{ why: "no-weight", row: { line: 5 } }]);
    expect(judge([...counties, { value: 30, areaKm2: null }]).state).toBe("met");
  });

  test("counts beside one of an unknown area", () => {
    const known = Array.from({ length: 4 }, () => ({ value: 40, areaKm2: 100 }));
    const loose = makeRolled(atLeast, { method: "area-mean", floor: 0.5 });
    const counties = [...known, { value: null, areaKm2: 100 }, { value: 17, areaKm2: null }];
    expect(judge(counties, loose)).toMatchObject({ state: "not-assessed", reason: "too-few" });
  });

  test("counts as failing in a share of those that keep their limit", () => {
    const share = makeRolled(atLeast, { method: "share-met", floor: 0.5 });
    const found = (...values: (number | null)[]) =>
      judge(
        values.map((value) => ({ value })),
        share,
      );
    expect(found(30, 1, null)).toMatchObject({ state: "met", value: 50 });
    expect(found(30, 1, 1, 1, 1)).toMatchObject({ state: "met", value: 20 });
    expect(found(30, 1, 1, 1, null)).toMatchObject({ state: "met", value: 25 });
    expect(found(1, 1, 1, null)).toMatchObject({ state: "not-met", value: 0 });
    const majority = makeRolled({ kind: "at-least", value: 18 }, { method: "share-met", floor: 0 });
    expect(judge([{ value: 30 }, ...Array(5).fill({ value: null })], majority)).toMatchObject({
      state: "not-assessed",
      reason: "too-few",
    });
  });
});

describe("或持续提高: below the limit, better than before will do", () => {
  const improving = makeRolled({ ...atLeast, value: 25, orImproving: true }, byArea);
  const judged = (before: Partial<County>, missing: Partial<County> = {}) =>
    judge(
      [
        { value: 30, areaKm2: 900, ...before },
        { value: null, areaKm2: 100, ...missing },
      ],
      improving,
    );

  test("a missing part cannot undo a rise that is large enough", () => {
    expect(judged({ value: 20, previous: 2 })).toMatchObject({ state: "met", value: 20 });
  });

  test("it does not matter which of the parts is missing", () => {
    const first = [
      { value: null, areaKm2: 100 },
      { value: 20, previous: 2, areaKm2: 900 },
    ];
    expect(judge(first, improving)).toMatchObject({ state: "met", value: 20 });
  });

  test("figures of different years make no rise to count on", () => {
    const counties = [
      { value: 26, previous: 2, areaKm2: 450 },
      { value: 26, previous: 2, areaKm2: 450, rowBefore: { period: period("2020") } },
      { value: null, areaKm2: 100 },
    ];
    expect(judge(counties, improving)).toMatchObject({ reason: "too-few", value: 26 });
  });

  test("a missing part may undo a small one", () => {
    expect(judged({ value: 20, previous: 15 })).toMatchObject({ reason: "too-few", value: 20 });
  });

  test("without a figure before there is no rise to count on", () => {
    const low = { value: 26, areaKm2: 900 };
    expect(judged(low)).toMatchObject({ reason: "too-few", value: 26 });
    expect(judged({ ...low, previous: 180 })).toMatchObject({ reason: "too-few", value: 26 });
  });
});
