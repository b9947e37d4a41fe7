/** Share of a figure below which a difference is the dust of binary fractions: 0.1 + 0.2 is 0.3. */
export const DUST = 1e-9;

/** Significant places that carry no dust yet. */
const PLACES = 12;

/** a ≤ b as decimals are compared; false for what is no number. */
export function isAtMost(a: number, b: number): boolean {
  return a <= b || a - b <= DUST * Math.max(Math.abs(a), Math.abs(b));
}

/** a − b as decimals are subtracted, in their unit: 80 − 79.9 is 0.1, never −0. */
export function difference(a: number, b: number): number {
  const size = Math.max(Math.abs(a), Math.abs(b));
  const change = a - b;
  if (!Number.isFinite(change)) return change;
  if (Math.abs(change) <= DUST * size) return 0;
  const places = PLACES - 1 - Math.floor(Math.log10(size));
  return Number(change.toFixed(Math.min(Math.max(places, 0), 100)));
}
