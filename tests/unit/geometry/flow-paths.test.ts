import { expect, test } from "vitest";
import { flatKm } from "../../../src/geometry/along-line";
import { arrowsAlong, flowsTo } from "../../../src/geometry/flow-paths";
import type { Position } from "../../../src/geometry/position";

const river: readonly Position[] = [
  [0, 1],
  [0, 0],
  [0, -1],
];
const section: Position = [0, -0.5];
const near = (one: Position | undefined, other: Position) => {
  expect(one?.[0]).toBeCloseTo(other[0], 6);
  expect(one?.[1]).toBeCloseTo(other[1], 6);
};

test("a source goes to the nearest place of the water, and the trunk from the uppermost one down", () => {
  const sources = [
    { id: "high", at: [0.5, 0.8] as const },
    { id: "low", at: [-0.5, 0.2] as const },
  ];
  const { trunk, branches } = flowsTo(section, river, { sources, beside: [] });
  expect(branches.map(({ id }) => id)).toEqual(["high", "low"]);
  near(branches[0]?.path[0], [0.5, 0.8]);
  near(branches[0]?.path[1], [0, 0.8]);
  near(trunk?.[0], [0, 0.8]);
  near(trunk?.at(-1), section);
});

test("a source beside the lower course joins at the section, never below it", () => {
  const sources = [{ id: "below", at: [0.5, -0.9] as const }];
  const { trunk, branches } = flowsTo(section, river, { sources, beside: [] });
  near(branches[0]?.path[1], section);
  expect((trunk ?? []).every(([, y]) => y >= -0.5 - 1e-9)).toBe(true);
});

test("a source on the water itself has no branch", () => {
  const sources = [{ id: "on", at: [0.005, 0.5] as const }];
  const { trunk, branches } = flowsTo(section, river, { sources, beside: [] });
  expect(branches).toEqual([]);
  near(trunk?.[0], [0, 0.5]);
});

test("places beside the water lengthen the trunk only where no source is known", () => {
  const beside: Position[] = [
    [0.3, 0.9],
    [0.3, 0.1],
  ];
  const without = flowsTo(section, river, { sources: [], beside });
  expect(without.branches).toEqual([]);
  near(without.trunk?.[0], [0, 0.9]);
  const sources = [{ id: "on", at: [0, 0.2] as const }];
  near(flowsTo(section, river, { sources, beside }).trunk?.[0], [0, 0.2]);
});

test("without a line every source goes straight, and there is no trunk", () => {
  const sources = [
    { id: "one", at: [1, 1] as const },
    { id: "same", at: section },
  ];
  const { trunk, branches } = flowsTo(section, null, { sources, beside: [[2, 2]] });
  expect(trunk).toBeNull();
  expect(branches).toEqual([{ id: "one", path: [[1, 1], section] }]);
});

test("arrows point the way the path runs, at equal distances", () => {
  const path: readonly Position[] = [
    [0, 0],
    [1, 0],
    [1, 1],
  ];
  const length = flatKm([0, 0], [1, 0]) + flatKm([1, 0], [1, 1]);
  const arrows = arrowsAlong(path, length / 4);
  expect(arrows.map(({ angle }) => Math.round(angle))).toEqual([0, 0, 90, 90]);
  near(arrows[0]?.at, [0.25, 0]);
  expect(arrowsAlong(path.toReversed(), length / 2).map(({ angle }) => Math.round(angle))).toEqual([
    -90, 180,
  ]);
});

test("however far apart, a path has one arrow; a path without length has none", () => {
  expect(arrowsAlong(river, Number.POSITIVE_INFINITY)).toHaveLength(1);
  expect(arrowsAlong([[1, 1]], 5)).toEqual([]);
});
