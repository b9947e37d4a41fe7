import type { Bilingual } from "../bilingual";
import type { Indicator, Programme } from "../programme/programme";

/** Provinces with a coast, by the first two digits of GB/T 2260. */
const COASTAL = [
  "12",
  "13",
  "21",
  "31",
  "32",
  "33",
  "35",
  "37",
  "44",
  "45",
  "46",
  "71",
  "81",
  "82",
];

const NO_COAST: Bilingual = { zh: "所在省份不临海", en: "The province has no coast" };

/**
 * Coast items apply nowhere in a province without one. In a coastal province nobody has said whether the
 * city lies on the coast, so there they stay without data instead of being set aside.
 */
export function forCoast(programme: Programme, code: string): Programme {
  const isCoastal = COASTAL.includes(code.slice(0, 2));
  return {
    ...programme,
    indicators: programme.indicators.map(({ notApplicable, ...indicator }): Indicator => {
      if (!notApplicable) return indicator;
      return isCoastal ? indicator : { ...indicator, notApplicable: NO_COAST };
    }),
  };
}
