import { expect, test } from "vitest";
import { betterDirection } from "../../../../src/domain/gaps/better-direction";
import type { Rule } from "../../../../src/domain/programme/programme";

test.each([
  [{ kind: "at-least", value: 1 }, "higher"],
  [{ kind: "more-than", value: 1 }, "higher"],
  [{ kind: "exactly", value: 1 }, "higher"],
  [{ kind: "at-most", value: 1 }, "lower"],
  [{ kind: "assigned", better: "lower" }, "lower"],
  [{ kind: "assigned", better: "higher" }, "higher"],
  [{ kind: "trend", trend: "decreasing" }, "lower"],
  [{ kind: "trend", trend: "not-decreasing" }, "higher"],
  [{ kind: "trend", trend: "area-kept" }, "higher"],
  [{ kind: "stated", expected: "制定实施" }, null],
  [{ kind: "named-by" }, null],
])("under %j a figure gets better %s", (rule, better) => {
  expect(betterDirection(rule as Rule)).toBe(better);
});
