import { expect, test } from "vitest";
import { evaluate } from "../../../../src/domain/gaps/evaluate";
import { orderIndicators, orderUnits } from "../../../../src/domain/gaps/order-cells";
import { rankUnits } from "../../../../src/domain/gaps/rank-units";
import { buildCube } from "../../../../src/domain/gaps/verdict-cube";
import type { Period } from "../../../../src/domain/period";
import type { UnitCode } from "../../../../src/domain/unit-code";
import { makeEvidence, makeIndicator, makeReported, period } from "../../../helpers/make-case";

const units = ["421001", "421002", "421003", "421004"] as UnitCode[];
const indicators = [
  makeIndicator({ kind: "at-least", value: 90 }, { id: "x" }),
  makeIndicator({ kind: "at-least", value: 50 }, { id: "y" }),
];

/** Figures of each unit in their order; null was not reported. */
const figures: Readonly<Record<string, readonly (number | null)[]>> = {
  "2021 x": [80, 85, 95, 70],
  "2022 x": [60, 95, 85, null],
  "2022 y": [90, 10, 90, 90],
};

function judge(year: Period) {
  return indicators.flatMap((indicator) =>
    units.map((unit, place) => {
      const value = figures[`${year} ${indicator.id}`]?.[place] ?? null;
      const reported = value === null ? null : makeReported({ period: year, value });
      const evidence = makeEvidence(reported, { asked: year });
      return { ...evaluate(indicator, evidence), unit };
    }),
  );
}

const years = [period("2021"), period("2022")];
const cube = buildCube({ periods: years, indicators: ["x", "y"], units }, judge);
const sides = { units, indicators: ["x", "y"] };
const order = { period: "2022", by: "", pinned: [] };

test("the largest gap comes first, and what is missing is apart, never zero", () => {
  const { ranked, missing } = rankUnits(cube, {
    indicator: "x",
    period: "2022",
    before: "2021",
    units,
  });
  expect(ranked.map(({ unit, rank, rankBefore }) => [unit, rank, rankBefore])).toEqual([
    ["421001", 3, 3],
    ["421003", 2, 1],
    ["421002", 1, 2],
  ]);
  expect(missing).toEqual(["421004"]);
});

test("a figure before of another version is no ghost; its unit keeps its place", () => {
  const versioned = buildCube({ periods: years, indicators: ["x"], units }, (year) =>
    judge(year)
      .filter(({ indicator }) => indicator === "x")
      .map((each) => (each.unit === "421001" ? { ...each, version: year } : each)),
  );
  const choice = { indicator: "x", period: "2022", before: "2021", units };
  const ghosts = rankUnits(versioned, choice).ranked.map(({ unit, before, rankBefore }) => [
    unit,
    before?.value ?? null,
    rankBefore,
  ]);
  expect(ghosts).toEqual([
    ["421001", null, 3],
    ["421003", 95, 1],
    ["421002", 85, 2],
  ]);
});

test("rows are ordered by one indicator, by the most not met, or not at all; pins stay first", () => {
  expect(orderUnits(cube, sides, order)).toEqual(units);
  expect(orderUnits(cube, sides, { ...order, by: "x" })).toEqual([
    "421001",
    "421003",
    "421002",
    "421004",
  ]);
  expect(orderUnits(cube, sides, { ...order, by: "x", pinned: ["421004", "y"] })[0]).toBe("421004");
  expect(orderUnits(cube, sides, { ...order, by: "worst" }).at(-1)).toBe("421004");
});

test("columns are ordered by the states of one unit", () => {
  expect(orderIndicators(cube, sides, { ...order, by: "421002" })).toEqual(["y", "x"]);
  expect(orderIndicators(cube, sides, { ...order, by: "421003" })).toEqual(["x", "y"]);
});

test("of two no distance away the one that is not met stands behind", () => {
  const { ranked } = rankUnits(
    buildCube({ periods: years, indicators: ["x"], units }, (year) =>
      units.slice(0, 2).map((unit, place) => ({
        ...evaluate(
          makeIndicator({ kind: "at-least", value: 90 }, { id: "x" }),
          makeEvidence(null),
        ),
        unit,
        period: year,
        state: place === 0 ? "met" : "not-met",
        gap: 0,
      })),
    ),
    { indicator: "x", period: "2022", before: null, units: units.slice(0, 2) },
  );
  expect(ranked.map(({ unit, rank }) => [unit, rank])).toEqual([
    ["421002", 2],
    ["421001", 1],
  ]);
});
