import { expect, test } from "vitest";
import { changesOf, officialMethod, withEntry } from "../../../../src/domain/method/method";

test("the official method changes nothing", () => {
  expect(changesOf(officialMethod)).toEqual([]);
});

test.each([
  [{ rounding: "rounded" }, [{ kind: "rounding" }]],
  [{ oxygenBySaturation: true }, [{ kind: "oxygen" }]],
  [{ terrains: { a: "hill", b: "plain" } }, [{ kind: "terrain", count: 2 }]],
  [{ climate: "other" }, [{ kind: "climate" }]],
  [{ citySize: "large" }, [{ kind: "citySize" }]],
  [{ limits: { "2019-11_0": 0 } }, [{ kind: "limit", count: 1 }]],
] as const)("each thing that is set is told: %j", (change, told) => {
  expect(changesOf({ ...officialMethod, ...change })).toEqual(told);
});

test("all that is set is told in one order", () => {
  const all = {
    limits: { x_0: 1 },
    citySize: "super",
    climate: "arid",
    terrains: { a: "hill" },
    acidity: "arithmetic",
    oxygenBySaturation: true,
    rounding: "rounded",
  } as const;
  const kinds = changesOf(all).map(({ kind }) => kind);
  expect(kinds).toEqual([
    "rounding",
    "oxygen",
    "acidity",
    "terrain",
    "climate",
    "citySize",
    "limit",
  ]);
});

test("an entry is set, set again and taken back, the others stay", () => {
  const one = withEntry({ a: 1 }, "b", 2);
  expect(one).toEqual({ a: 1, b: 2 });
  expect(withEntry(one, "a", 0)).toEqual({ a: 0, b: 2 });
  expect(withEntry(one, "a", null)).toEqual({ b: 2 });
});
