import { expect, test } from "vitest";
import type { Period } from "../../../src/domain/period";
import { type AssignedTarget, targetIn } from "../../../src/domain/target";
import type { UnitCode } from "../../../src/domain/unit-code";

const target = (period: string, value: number): AssignedTarget => ({
  unit: "421088" as UnitCode,
  indicator: "2019-07.1",
  period: period as Period,
  value,
  provenance: { status: "demo", note: "" },
});
const targets = [target("2022", 76), target("2023", 78), target("2023-H2", 79)];

test.each([
  ["2023", 78],
  ["2023-H1", 78],
  ["2023-H2", 79],
  ["2022-06", 76],
  ["2021-H1", null],
])("in %s the target of the period holds, or else of its year", (asked, value) => {
  expect(targetIn(targets, asked as Period)?.value ?? null).toBe(value);
});
