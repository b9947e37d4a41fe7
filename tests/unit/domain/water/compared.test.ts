import { expect, test } from "vitest";
import { assessSection } from "../../../../src/domain/water/assess-section";
import { assessLake } from "../../../../src/domain/water/lake";
import { assessRegion } from "../../../../src/domain/water/region";
import { traceSection } from "../../../../src/domain/water/section-trace";
import type { WaterStandard } from "../../../../src/domain/water/water-standard";
import { whatMeanTakes } from "../../../../src/domain/water/what-mean-takes";
import { makeReading, makeSection } from "../../../helpers/make-water";
import { table } from "./limits-table";

const full: WaterStandard = { limits: table };
const rounded: WaterStandard = { limits: table, rounding: "rounded" };
const saturated: WaterStandard = { limits: table, dissolvedOxygenBySaturation: true };

function measured(id: string, values: Readonly<Record<string, number>>, standard = full) {
  const section = makeSection({ id });
  const readings = Object.entries(values).map(([item, value]) => makeReading({ item, value }));
  return { section, assessment: assessSection(section, readings, standard, null) };
}

const whyOf = ({ section, assessment }: ReturnType<typeof measured>) =>
  traceSection(section, assessment, { limits: table, history: [], months: [] }).items.map(
    ({ filled }) => filled,
  );

test("why says the value and what it was rounded to; in full nothing is rounded", () => {
  expect(whyOf(measured("a", { NH3N: 1.004 }))).toEqual(["1.004 ≤ 1.5 → Ⅳ"]);
  expect(whyOf(measured("a", { NH3N: 1.004 }, rounded))).toEqual(["1.004 ≈ 1 ≤ 1 → Ⅲ"]);
  expect(whyOf(measured("a", { NH3N: 1.01 }, rounded))).toEqual(["1.01 ≤ 1.5 → Ⅳ"]);
});

test("why says the saturation where that and not the concentration made class Ⅰ", () => {
  const warm = { DO: 6.9, WT: 30 };
  expect(whyOf(measured("a", warm))).toEqual(["6.9 ≥ 6 → Ⅱ"]);
  expect(whyOf(measured("a", warm, saturated))).toEqual(["6.9 = 90.82 % DOf ≥ 90 % → Ⅰ"]);
  expect(whyOf(measured("a", { DO: 8, WT: 30 }, saturated))).toEqual(["8 ≥ 7.5 → Ⅰ"]);
  expect(measured("a", { DO: 6.9, WT: 29 }, saturated).assessment.items[0]).toMatchObject({
    rank: 2,
  });
  expect(measured("a", { DO: 6.9 }, saturated).assessment.rank).toBe(2);
  expect(measured("a", { NH3N: 6.9, WT: 30 }, saturated).assessment.rank).toBe(6);
});

test("a mean over sections is rounded once, and not made of rounded values", () => {
  // 0.994 and 1.014 make 1.004, which rounds to 1.00.
  const values = [0.994, 1.014];
  const sections = (standard: WaterStandard) =>
    values.map((NH3N, place) => measured(`s${place}`, { NH3N }, standard));
  expect(assessRegion(sections(full), table)).toMatchObject({ rank: 4 });
  const region = assessRegion(sections(rounded), table, rounded);
  expect(region).toMatchObject({ rank: 3 });
  expect(region.means[0]?.value).toBe(1);
  const uneven = [0.504, 0.504, 0.493].map((NH3N, place) =>
    measured(`s${place}`, { NH3N }, rounded),
  );
  // Of values rounded first it would be 0.4967.
  expect(assessRegion(uneven, table).means[0]?.value).toBeCloseTo(0.500333, 6);
});

test("a mean pH as plain figures is so over sections, over a lake's points, and in what it takes", () => {
  const plain: WaterStandard = { limits: table, acidity: "arithmetic" };
  // Through [H⁺] 5 and 8 make 5.3, below the range.
  const two = [measured("a", { PH: 5 }), measured("b", { PH: 8 })];
  expect(assessRegion(two, table)).toMatchObject({ rank: 6 });
  expect(assessRegion(two, table, plain)).toMatchObject({ rank: 1, means: [{ value: 6.5 }] });
  expect(whatMeanTakes(two, 3, table)).toMatchObject({ isMet: false });
  expect(whatMeanTakes(two, 3, table, plain)).toMatchObject({ isMet: true });
  const sour = [measured("a", { PH: 4 }), measured("b", { PH: 6 })];
  expect(whatMeanTakes(sour, 3, table, plain)?.best?.moves).toMatchObject([
    { place: "a", about: "PH", from: 4, to: 6 },
  ]);
  const points = two.map(({ section }, place) => ({
    section,
    readings: [makeReading({ item: "PH", value: [5, 8][place] ?? 0 })],
  }));
  const classOf = (standard: WaterStandard) => assessLake("洪湖", points, standard).assessment.rank;
  expect([classOf(full), classOf(plain)]).toEqual([6, 1]);
});

test("what a mean takes is nothing where its rounded value keeps the limit", () => {
  const two = [measured("a", { NH3N: 0.994 }), measured("b", { NH3N: 1.014 })];
  expect(whatMeanTakes(two, 3, table)).toMatchObject({ isMet: false, size: 1 });
  expect(whatMeanTakes(two, 3, table, rounded)).toMatchObject({ isMet: true, size: 0 });
});
