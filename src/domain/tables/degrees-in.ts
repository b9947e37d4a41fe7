import { numberIn } from "./recognise/figure-cell";

const SIGNED = /^(?:[东西]经|[南北]纬)?(.+?)([EWNS])?$/i;
/** Letters as they are after NFKC: º is o, and ″ two primes. */
const PARTS =
  /^(\d{1,3}(?:\.\d+)?)[°度o](?:(\d{1,2}(?:\.\d+)?)[′'’分](?:(\d{1,2}(?:\.\d+)?)(?:′′|''|["”秒]))?)?$/;

/** "112.25", "112°14′30″E", "东经112度14分30秒" as degrees, west and south below 0; null for what is neither. */
export function degreesIn(text: string): number | null {
  // Of a large table nearly every cell is a plain number: evening out its writing costs more than all else.
  const plain = Number(text);
  if (Number.isFinite(plain)) return plain;
  const even = text.normalize("NFKC").replace(/\s/g, "");
  const [, inside = "", side = ""] = SIGNED.exec(even) ?? [];
  const size = numberOf(inside) ?? fromParts(inside);
  if (size === null) return null;
  return /^[西南]/.test(even) || /[WS]/i.test(side) ? -size : size;
}

function numberOf(text: string): number | null {
  const number = numberIn(text);
  return number === null ? null : Number(number);
}

function fromParts(text: string): number | null {
  const parts = PARTS.exec(text);
  if (!parts) return null;
  const [degrees = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return minutes < 60 && seconds < 60 ? degrees + minutes / 60 + seconds / 3600 : null;
}
