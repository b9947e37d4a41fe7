import type { Indicator } from "./programme/programme";
import { isPlausible } from "./programme/rules/plausible";

/** What was typed or pasted into one cell of the table of targets. */
export type TargetEntry =
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "empty" }
  | { readonly kind: "refused"; readonly reason: RefusedReason };

export type RefusedReason = "not-a-number" | "implausible" | "unit";

const NUMBER = /^(?<figure>[+-]?\d+(?:\.\d+)?)(?<unit>\D.*)?$/;

/**
 * Reads a target as people write it: full-width digits, "≥82", "82 %", "1,234". A unit must be the
 * indicator's own, and the figure plausible: a target nobody could mean is refused, never taken over.
 */
export function parseTargetEntry(text: string, indicator: Indicator): TargetEntry {
  const plain = text
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, "")
    .replace(/^[≥≤><=]+/, "");
  if (plain === "" || plain === "-" || plain === "—") return { kind: "empty" };
  const { figure, unit = "" } = NUMBER.exec(plain)?.groups ?? {};
  if (figure === undefined) return { kind: "refused", reason: "not-a-number" };
  if (unit !== "" && !ownUnits(indicator).includes(unit))
    return { kind: "refused", reason: "unit" };
  const value = Number(figure);
  if (!isPlausible(indicator, value)) return { kind: "refused", reason: "implausible" };
  return { kind: "value", value };
}

function ownUnits({ unit }: Indicator): readonly string[] {
  return [unit.zh, unit.en].map((each) => each.normalize("NFKC").replace(/\s/g, ""));
}

export interface TargetCells {
  /** From the cell the block was pasted into, in the order of the table. */
  readonly units: readonly string[];
  readonly indicators: readonly string[];
}

export interface TargetBlockCell {
  readonly unit: string;
  readonly indicator: string;
  readonly words: string;
}

/** A block from a spreadsheet (tabs and lines) laid over the table; what lies beyond it is left out. */
export function parseTargetBlock(
  block: string,
  { units, indicators }: TargetCells,
): readonly TargetBlockCell[] {
  return block
    .replace(/\r?\n$/, "")
    .split(/\r?\n/)
    .flatMap((line, row) =>
      line.split("\t").flatMap((words, column) => {
        const [unit, indicator] = [units[row], indicators[column]];
        return unit && indicator ? [{ unit, indicator, words }] : [];
      }),
    );
}
