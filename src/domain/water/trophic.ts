import type { TrophicItem, TrophicLevel, TrophicState } from "./lake-assessment";

/**
 * Coefficients of 湖泊（水库）富营养化评价方法及分级技术规定: TLI(j) = a + b·ln(C), with the weights of the
 * five items. Chlorophyll a in mg/m³, transparency in m, the others in mg/L.
 */
const coefficients: Readonly<
  Record<TrophicItem["item"], { readonly a: number; readonly b: number; readonly weight: number }>
> = {
  CHLA: { a: 25, b: 10.86, weight: 0.2663 },
  TP: { a: 94.36, b: 16.24, weight: 0.1879 },
  TN: { a: 54.53, b: 16.94, weight: 0.179 },
  SD: { a: 51.18, b: -19.4, weight: 0.1834 },
  CODMN: { a: 1.09, b: 26.61, weight: 0.1834 },
};

export const trophicItems = Object.keys(coefficients) as readonly TrophicItem["item"][];

/**
 * TLI(Σ) of a lake. All five items are needed: with one missing there is no index, for its weight is
 * not the others' to take. A concentration of zero or less has no logarithm and counts as missing.
 */
export function trophicState(means: ReadonlyMap<string, number>): TrophicState {
  const items = trophicItems.flatMap((item) => {
    const value = means.get(item);
    if (value === undefined || !(value > 0)) return [];
    const { a, b, weight } = coefficients[item];
    return [{ item, value, index: a + b * Math.log(value), weight }];
  });
  const missing = trophicItems.filter((item) => !items.some((each) => each.item === item));
  const index =
    missing.length > 0 ? null : items.reduce((sum, each) => sum + each.weight * each.index, 0);
  return { items, index, level: index === null ? null : trophicLevel(index), missing };
}

/** < 30 贫, 30–50 中, up to 60 轻度富, up to 70 中度富, beyond 重度富营养. */
export function trophicLevel(index: number): TrophicLevel {
  if (index < 30) return "oligo";
  if (index <= 50) return "meso";
  if (index <= 60) return "light-eu";
  return index <= 70 ? "moderate-eu" : "heavy-eu";
}
