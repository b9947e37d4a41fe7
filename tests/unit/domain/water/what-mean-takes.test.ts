import { expect, test } from "vitest";
import type { Move } from "../../../../src/domain/gaps/what-it-takes";
import { assessSection } from "../../../../src/domain/water/assess-section";
import { assessRegion } from "../../../../src/domain/water/region";
import type { WaterKind } from "../../../../src/domain/water/section";
import { whatMeanTakes } from "../../../../src/domain/water/what-mean-takes";
import { makeReading, makeSection } from "../../../helpers/make-water";
import { table } from "./limits-table";

type Values = Readonly<Record<string, number>>;

function measured(id: string, values: Values, waterKind: WaterKind = "river") {
  const section = makeSection({ id, waterKind });
  const readings = Object.entries(values).map(([item, value]) => makeReading({ item, value }));
  return { section, assessment: assessSection(section, readings, { limits: table }, null) };
}

test("a mean of four comes under the limit by one section where its room is enough", () => {
  const sections = [0.5, 0.6, 0.7, 3].map((NH3N, place) => measured(`s${place}`, { NH3N }));
  const takes = whatMeanTakes(sections, 3, table);
  expect(takes).toMatchObject({ isMet: false, reachable: true, size: 1, tieCount: 1 });
  expect(takes?.best?.moves).toEqual([
    { place: "s3", about: "NH3N", from: 3, to: 2.2, unit: "mg/L" },
  ]);
});

test("where one is not enough, two share the move by their room", () => {
  const sections = [1.15, 1.15, 4].map((NH3N, place) => measured(`s${place}`, { NH3N }));
  const two = whatMeanTakes([measured("a", { NH3N: 1.9 }), measured("b", { NH3N: 1.9 })], 2, table);
  expect(two).toMatchObject({ size: 2, tieCount: 1 });
  expect(two?.best?.moves.map(({ to }) => to)).toEqual([0.5, 0.5]);
  expect(whatMeanTakes(sections, 3, table)?.best?.places).toEqual(["s2"]);
});

test("oxygen has to rise, and no further than class Ⅰ asks", () => {
  const sections = [measured("a", { DO: 4 }), measured("b", { DO: 5 })];
  const takes = whatMeanTakes(sections, 3, table);
  expect(takes?.best?.moves).toEqual([{ place: "b", about: "DO", from: 5, to: 6, unit: "mg/L" }]);
  expect(takes?.tieCount).toBe(2);
});

test("the moves of every listed set bring the region's class to the goal, and a subset does not", () => {
  const given: Values[] = [
    { NH3N: 1.9, TP: 0.35 },
    { NH3N: 1.4, TP: 0.3 },
    { NH3N: 0.8, TP: 0.05, DO: 4 },
    { NH3N: 2.6, TP: 0.2, DO: 3.5 },
  ];
  const region = (values: readonly Values[]) =>
    values.map((each, place) => measured(`s${place}`, each));
  const takes = whatMeanTakes(region(given), 2, table);
  expect(takes?.size).toBeGreaterThan(1);
  const after = (moves: readonly Move[]) =>
    given.map((each, place) => ({
      ...each,
      ...Object.fromEntries(
        moves.filter((move) => move.place === `s${place}`).map(({ about, to }) => [about, to]),
      ),
    }));
  for (const set of [takes?.best, ...(takes?.ties ?? [])]) {
    const moves = set?.moves ?? [];
    expect(assessRegion(region(after(moves)), table).rank).toBe(2);
    const fewer = moves.filter(({ place }) => place !== set?.places[0]);
    expect(assessRegion(region(after(fewer)), table).rank).toBeGreaterThan(2);
  }
});

test("a goal that is kept asks for nothing, and a region without a class is not asked", () => {
  expect(whatMeanTakes([measured("a", { TP: 0.1 })], 3, table)).toMatchObject({
    isMet: true,
    size: 0,
    best: null,
    tieCount: 0,
  });
  expect(whatMeanTakes([measured("a", {})], 3, table)).toBeNull();
});

test("from five sections on the mean does not decide, and is not asked", () => {
  const sections = [3, 3, 3, 3, 3].map((NH3N, place) => measured(`s${place}`, { NH3N }));
  expect(whatMeanTakes(sections, 3, table)).toBeNull();
  expect(whatMeanTakes(sections.slice(1), 3, table)).toMatchObject({ size: 3, tieCount: 4 });
});

test("a mean pH out of its range comes back to the nearer end, on the scale of [H⁺]", () => {
  const sour = whatMeanTakes([measured("a", { PH: 5 }), measured("b", { PH: 7 })], 3, table);
  expect(sour).toMatchObject({ isMet: false, reachable: true, size: 1, tieCount: 1 });
  expect(sour?.best?.moves[0]).toMatchObject({ place: "a", about: "PH", from: 5 });
  const to = sour?.best?.moves[0]?.to ?? 0;
  expect(assessRegion([measured("a", { PH: to }), measured("b", { PH: 7 })], table).rank).toBe(1);
  const alkaline = whatMeanTakes(
    [measured("a", { PH: 9.6 }), measured("b", { PH: 9.2 })],
    3,
    table,
  );
  expect(alkaline).toMatchObject({ reachable: true, size: 2 });
  expect(alkaline?.best?.moves.map((move) => move.to)).toEqual([9, 9]);
});

test("among lakes the lake's limit is the one to reach", () => {
  const lakes = ["a", "b"].map((id) => measured(id, { TP: 0.08 }, "lake"));
  expect(whatMeanTakes(lakes, 3, table)?.best?.moves.map(({ to }) => to)).toEqual([0.02]);
  const rivers = ["a", "b"].map((id) => measured(id, { TP: 0.08 }));
  expect(whatMeanTakes(rivers, 3, table)).toMatchObject({ isMet: true });
});
