import type { CityPack } from "../../../domain/city";
import type { ItemLimits } from "../../../domain/water/limits";
import {
  areDistinct,
  type CellCheck,
  type Faults,
  isAscending,
  isCount,
  isNamed,
  rowFaults,
} from "./fault";

const MOST_DECIMALS = 9;
const MOST_NUMBER = 999;

/** Limits of classes Ⅰ to Ⅴ, of pH the two ends. */
const COUNT: Readonly<Record<ItemLimits["direction"], number>> = {
  "at-most": 5,
  "at-least": 5,
  range: 2,
};

export function* limitFaults({ limits }: Pick<CityPack, "limits">): Faults {
  const lines = limits.flatMap(({ item, waterKind }) =>
    (waterKind === "all" ? ["river", "lake"] : [waterKind]).map((kind) => `${item} ${kind}`),
  );
  if (!areDistinct(lines)) yield { place: "limits", problem: "twice" };
  yield* rowFaults("limits", limits, limitChecks);
}

const limitChecks: readonly CellCheck<ItemLimits>[] = [
  ["item", "id", ({ item }) => /^[A-Z][A-Z0-9]{0,19}$/.test(item)],
  ["name", "name", isNamed],
  ["limits", "number", areLimits],
  ["number", "number", ({ number }) => isCount(number, MOST_NUMBER)],
  ["decimals", "number", ({ decimals }) => isCount(decimals, MOST_DECIMALS)],
];

/** From the best class to the worst they get looser. */
function areLimits({ direction, limits }: ItemLimits): boolean {
  if (limits.length !== COUNT[direction] || limits.some((limit) => limit < 0)) return false;
  return isAscending(direction === "at-least" ? limits.toReversed() : limits);
}
