import { numberIn } from "../recognise/figure-cell";

const SIGNED = /^(?:([东西])经|([南北])纬)?:?([EWNS])?:?(.+?)([EWNS])?$/i;
/** Letters as they are after NFKC: º is o, and ″ two primes. */
const PARTS =
  /^(\d{1,3}(?:\.\d+)?)[°度o](?:(\d{1,2}(?:\.\d+)?)[′'’‘分](?:(\d{1,2}(?:\.\d+)?)(?:′′|″|''|["”“秒])?)?)?$/;
/** "112 14 30" */
const SPACED = /^(\d{1,3})\s+(\d{1,2})(?:\s+(\d{1,2}(?:\.\d+)?))?$/;

/**
 * "112.25", "112°14′30″E", "E112°14′30″", "东经112度14分30秒", "112 14 30" as degrees, west and south below 0; null
 * for what is neither.
 */
export function degreesIn(text: string): number | null {
  // Of a large table nearly every cell is a plain number: evening out its writing costs more than all else.
  const plain = Number(text);
  if (Number.isFinite(plain)) return plain;
  const usual = PARTS.exec(text);
  if (usual) return ofParts(usual.slice(1));
  // ´ and ˝ would come apart.
  const even = text.replace(/´/g, "′").replace(/˝/g, "″").normalize("NFKC").trim();
  const spaced = SPACED.exec(even);
  if (spaced) return ofParts(spaced.slice(1));
  if (/\d\s+\d/.test(even)) return null;
  const [, east = "", north = "", front = "", inside = "", behind = ""] =
    SIGNED.exec(even.replace(/\s/g, "")) ?? [];
  const size = numberOf(inside) ?? ofParts(PARTS.exec(inside)?.slice(1) ?? []);
  if (size === null) return null;
  const isBelow = east === "西" || north === "南" || /[WS]/i.test(front + behind);
  return isBelow ? -size : size;
}

function numberOf(text: string): number | null {
  const number = numberIn(text);
  return number === null ? null : Number(number);
}

function ofParts([degrees, minutes = "0", seconds = "0"]: readonly (string | undefined)[]) {
  if (degrees === undefined) return null;
  const [most, least] = [Number(minutes), Number(seconds)];
  return most < 60 && least < 60 ? Number(degrees) + most / 60 + least / 3600 : null;
}
