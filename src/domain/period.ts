/** A year "2021" or a month "2021-04". Text, so that it sorts and travels in an address. */
export type Period = string & { readonly brand: "Period" };

const PERIOD = /^(?<year>(?:19|20)\d{2})(?:-(?<month>0[1-9]|1[0-2]))?$/;

export function parsePeriod(cell: unknown): Period | null {
  const text = String(cell ?? "").trim();
  return PERIOD.test(text) ? (text as Period) : null;
}

export function yearOf(period: Period): number {
  return Number(period.slice(0, 4));
}

export function isYear(period: Period): boolean {
  return period.length === 4;
}
