import { expect, test } from "vitest";
import type { CubeCell } from "../../../src/domain/gaps/verdict-cube";
import { trendOf } from "../../../src/panels/compare-page/cell-words";

const cell = (state: CubeCell["state"], gap: number | null) => ({ state, gap }) as CubeCell;

test.each([
  [cell("met", 0), cell("not-met", 0), "worse"],
  [cell("not-met", 0), cell("met", 0), "better"],
  [cell("not-met", 1), cell("not-met", 2), "worse"],
  [cell("not-met", 2), cell("not-met", 1), "better"],
  [cell("met", -3), cell("met", -3), "same"],
  [cell("met", -1), cell("at-risk", -0.5), "worse"],
  [cell("not-met", null), cell("met", -1), null],
] as const)("from %o to %o it is %s", (before, now, trend) => {
  expect(trendOf(now, before)).toBe(trend);
});

test("without a period before there is no trend", () => {
  expect(trendOf(cell("met", 0), null)).toBeNull();
});
