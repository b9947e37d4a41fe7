import fc from "fast-check";
import { expect, test } from "vitest";
import { classOfItem } from "../../../../src/domain/water/class-of-item";
import { roundedNumber } from "../../../../src/domain/water/round-gb8170";
import { roundedLimits } from "../../../../src/domain/water/rounded-limits";
import { table } from "./limits-table";

const places = { PH: 1, DO: 1, TP: 3, HG: 5 } as Readonly<Record<string, number>>;

/** The rest keeps two places: some limits then lie between two steps. */
const lines = table.map((line) => ({ ...line, decimals: places[line.item] ?? line.decimals }));
/** Made anew by each test, so that the test and not its loading rests on it. */
const widen = () => roundedLimits(lines);

/** A few steps and a fraction of one beyond a limit, halves and quarters among them. */
const offset = fc.oneof(
  fc.integer({ min: -12, max: 12 }).map((quarters) => quarters / 4),
  fc.double({ min: -3, max: 3, noNaN: true }),
);

test("a value as it is has by the widened limits the class that its rounded value has", () => {
  const wide = widen();
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: lines.length - 1 }),
      fc.integer({ min: 0, max: 4 }),
      offset,
      (at, place, steps) => {
        const [line, widened] = [lines[at], wide[at]];
        if (!line || !widened) throw new Error("no line");
        const limit = line.limits[place % line.limits.length] ?? 0;
        const raw = Math.max(0, limit + steps / 10 ** line.decimals);
        const value = Number(raw.toPrecision(8));
        const expected = classOfItem(line, roundedNumber(value, line.decimals));
        expect(classOfItem(widened, value)).toBe(expected);
      },
    ),
    { numRuns: 3000 },
  );
});

test.each([
  ["TP", 0.2005, 3],
  ["TP", 0.2006, 4],
  ["NH3N", 1.005, 3],
  ["NH3N", 1.006, 4],
  ["NH3N", 0.155, 2],
  ["DO", 4.95, 3],
  ["DO", 4.94, 4],
  ["DO", 7.45, 2],
  ["DO", 7.451, 1],
  ["DO", 5.95, 2],
  ["DO", 5.9499, 3],
  ["PH", 9.05, 1],
  ["PH", 9.06, 6],
  ["PH", 5.95, 1],
  ["PH", 5.94, 6],
])("%s %d rounds into class %d: half a step goes to the even digit", (item, value, rank) => {
  const line = widen().find((each) => each.item === item);
  expect(line && classOfItem(line, value)).toBe(rank);
});
