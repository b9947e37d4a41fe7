/** 环办〔2011〕22号: a year wants twelve monthly means, eight where ice or drought prevents it. */
export const FEWEST_MONTHS = 8;
