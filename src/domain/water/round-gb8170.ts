const DECIMAL = /^(?<sign>-?)(?<whole>\d+)(?:\.(?<part>\d+))?$/;

/**
 * 四舍六入五成双 (GB/T 8170) on a decimal as text, to so many places: a 5 with nothing behind keeps the
 * even digit, with anything behind it goes up. Text that is no plain decimal comes back as it is.
 */
export function roundGb8170(decimal: string, places: number): string {
  const match = DECIMAL.exec(decimal.trim())?.groups;
  if (!match) return decimal;
  const { sign = "", whole = "0", part = "" } = match;
  const digits = whole + part.padEnd(places, "0").slice(0, places);
  const rest = part.slice(places);
  const kept = BigInt(digits) + (goesUp(digits, rest) ? 1n : 0n);
  const text = String(kept).padStart(places + 1, "0");
  const rounded = places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
  return kept === 0n ? rounded : `${sign}${rounded}`;
}

function goesUp(digits: string, rest: string): boolean {
  const next = Number(rest[0] ?? 0);
  if (next !== 5) return next > 5;
  const isExactlyHalf = !/[1-9]/.test(rest.slice(1));
  return !isExactlyHalf || Number(digits.at(-1)) % 2 === 1;
}

/** Significant places of a mean that carry no dust of binary fractions yet. */
const PLACES = 12;

/** The same for a number, by the decimal it stands for: 0.22500000000000003 is 0.225. */
export function roundedNumber(value: number, places: number): number {
  const text = String(Number(value.toPrecision(PLACES)));
  return Number(roundGb8170(text.includes("e") ? value.toFixed(20) : text, places));
}
