import type { ClassRank } from "./section";

const words: ReadonlyMap<string, ClassRank> = new Map([
  ["i", 1],
  ["ii", 2],
  ["iii", 3],
  ["iv", 4],
  ["v", 5],
  ["一", 1],
  ["二", 2],
  ["三", 3],
  ["四", 4],
  ["五", 5],
  ["1", 1],
  ["2", 2],
  ["3", 3],
  ["4", 4],
  ["5", 5],
  ["6", 6],
  ["劣v", 6],
  ["劣五", 6],
  ["劣5", 6],
  ["vi", 6],
  ["劣于v", 6],
  ["劣于五", 6],
]);

/**
 * A class label as it is written: "III", "Ⅲ类", "三类", "3", "劣V", "劣五类". Ranks 1–5 are Ⅰ–Ⅴ, 6 (in
 * some tables "VI") is 劣Ⅴ; null for anything else (优 and 良好 are grades, no classes).
 */
export function parseClass(raw: unknown): ClassRank | null {
  const text = String(raw ?? "")
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/类$/, "")
    .toLowerCase();
  return words.get(text) ?? null;
}
