import fc from "fast-check";
import { expect, test } from "vitest";
import { AppError } from "../../../src/errors";
import { cityParts } from "../../../src/formats/workspace-file/city-parts";
import { readCity } from "../../../src/formats/workspace-file/read-city";
import { makeCity } from "../../helpers/make-city";

const city = makeCity();

test("however a part of a city is mutated, it is read whole or refused as ours, and no prototype changes", async () => {
  const keys = Object.getOwnPropertyNames(Object.prototype).length;
  const parts = new Map(cityParts(city));
  const cut = fc.record({
    path: fc.constantFrom("city/pack.json", "city/programme-eco.json", "city/county.fgb"),
    at: fc.nat(1_000_000),
    length: fc.nat(16),
    by: fc.oneof(
      fc.uint8Array({ maxLength: 8 }),
      fc.constant(new TextEncoder().encode('"__proto__":{"x":1},')),
    ),
  });
  await fc.assert(
    fc.asyncProperty(cut, async ({ path, at, length, by }) => {
      const part = parts.get(path) ?? new Uint8Array();
      const from = at % part.length;
      const bytes = Uint8Array.from([
        ...part.subarray(0, from),
        ...by,
        ...part.subarray(from + length),
      ]);
      try {
        const found = await readCity("襄阳.zip", new Map([...parts, [path, bytes]]));
        expect(found?.layers.county.features).toHaveLength(2);
      } catch (problem) {
        expect(problem).toBeInstanceOf(AppError);
      }
    }),
    { numRuns: 1000, seed: 1 },
  );
  expect(Object.getOwnPropertyNames(Object.prototype).length).toBe(keys);
  expect(({} as { x?: unknown }).x).toBeUndefined();
});

test.each([
  ["columns without number", 32, [0, 64, 0, 0], 33],
  ["an index of no features", 16, [0, 64, 0, 64], 30],
  ["more fields than it holds", 17, [158, 47], 19],
])("a layer whose header tells of %s is refused at once", async (_case, from, by, to) => {
  const parts = new Map(cityParts(city));
  const part = parts.get("city/county.fgb") ?? new Uint8Array();
  const bytes = Uint8Array.from([...part.subarray(0, from), ...by, ...part.subarray(to)]);
  const reading = readCity("襄阳.zip", new Map([...parts, ["city/county.fgb", bytes]]));
  await expect(reading).rejects.toThrowError(/city-damaged.*city\/county\.fgb/);
});
