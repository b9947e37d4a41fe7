import { isAtMost } from "../decimal";

/** GB 3838-2002 table 1: class Ⅰ is 90 % of saturation (or 7.5 mg/L). */
export const SATURATION_OF_ONE = 90;

/** Saturation of dissolved oxygen (mg/L) at a water temperature in ℃, in %: DOf = 468 / (31.6 + T). */
export function saturationPercent(value: number, temperature: number): number {
  return (value / (468 / (31.6 + temperature))) * 100;
}

/** Whether dissolved oxygen is class Ⅰ by its saturation, the standard's other way. */
export function isClassOneBySaturation(value: number, temperature: number): boolean {
  return isAtMost(SATURATION_OF_ONE, saturationPercent(value, temperature));
}
