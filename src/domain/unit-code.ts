/**
 * Code of a place as text: six digits name a city or county (GB/T 2260), nine a township
 * (statistical code). Function zones without an official code carry a `zone-…` name of their own.
 */
export type UnitCode = string & { readonly brand: "UnitCode" };

export type UnitLevel = "city" | "county" | "zone" | "township";

const CODE = /^(?<county>\d{6})(?:(?<township>\d{3})(?:000)?)?(?:\.0+)?$/;
const ZONE = /^zone-[a-z0-9-]+$/;

/** A code as the product writes it, of a township and of nothing else. */
export function isTownshipCode(code: string): boolean {
  return /^\d{9}$/.test(code);
}

/**
 * Also reads codes that a spreadsheet holds as numbers ("421002.0") or pads with blanks, or with zeros
 * to 9 or 12 digits. What is not wholly a code is none: no digit is added, dropped or guessed.
 */
export function parseUnitCode(cell: unknown): UnitCode | null {
  const text = String(cell ?? "").trim();
  if (ZONE.test(text)) return text as UnitCode;
  const { county, township } = CODE.exec(text)?.groups ?? {};
  if (!county) return null;
  return (township && township !== "000" ? county + township : county) as UnitCode;
}
