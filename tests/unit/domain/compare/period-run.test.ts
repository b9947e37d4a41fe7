import { expect, test } from "vitest";
import { MOST_SMALL_MAPS, periodRun } from "../../../../src/domain/compare/period-run";
import type { Period } from "../../../../src/domain/period";

const periods = (...texts: readonly string[]) => texts as readonly Period[];
const run = (known: readonly Period[], chosen: string, most?: number) =>
  periodRun(known, chosen as Period, most);

test("a run ends at the chosen period and keeps those between that nobody reported", () => {
  const known = periods("2022-11", "2023-01", "2023-04", "2021-Q4", "2020");
  expect(run(known, "2023-02")).toEqual(["2022-11", "2022-12", "2023-01", "2023-02"]);
  expect(run(periods("2020-high", "2019-low"), "2022-high")).toEqual([
    "2020-high",
    "2021-high",
    "2022-high",
  ]);
});

test("no more than fit, the latest of them; alone where nothing is known", () => {
  const known = periods("2019", "2020", "2021", "2022", "2023");
  expect(run(known, "2023", 3)).toEqual(["2021", "2022", "2023"]);
  expect(run(periods("2024", "1990-Q1"), "2023")).toEqual(["2023"]);
  expect(run(periods("2012"), "2023")).toHaveLength(MOST_SMALL_MAPS);
  expect(run([], "2023-Q1")).toEqual(["2023-Q1"]);
});
