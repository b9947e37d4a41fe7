import type { AbsenceKind } from "./absence";

/** What one cell of a laboratory's table says. */
export type ParsedReading =
  | { readonly kind: "value"; readonly value: number; readonly isBelowDetection: boolean }
  | { readonly kind: "absent"; readonly absence: AbsenceKind }
  | { readonly kind: "unreadable"; readonly reason: UnreadableReason };

export type UnreadableReason = "not-a-number" | "unknown-unit" | "negative" | "no-detection-limit";

export interface ReadingContext {
  readonly item: string;
  /** The unit the table states; null or blank: the standard's own. */
  readonly unit: string | null;
  /** The unit of GB 3838-2002 table 1, into which the value is converted. */
  readonly standardUnit: string;
  /** In the stated unit, for ND without a figure; null when nobody says it. */
  readonly detectionLimit?: number | null;
  /** Further marks of this table that only say there is no value. */
  readonly missingMarkers?: readonly string[];
}

const absences: ReadonlyMap<string, AbsenceKind> = new Map([
  ["", "unstated"],
  ["-", "unstated"],
  ["--", "unstated"],
  ["/", "unstated"],
  ["-1", "unstated"],
  ["nan", "unstated"],
  ["n/a", "unstated"],
  ["无", "unstated"],
  ["null", "unstated"],
  ["未监测", "not-monitored"],
  ["未采样", "not-monitored"],
  ["未测", "not-monitored"],
  ["断流", "dry"],
  ["干涸", "dry"],
  ["冰封", "frozen"],
]);

const NUMBER = /^\+?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?$/;
const DETECTED_UNDER = /^[<≤](?<figure>.+?)l?$|^(?<limit>[\d.e+-]+)l$/;
const NOT_DETECTED = /^(?:nd|n\.d\.|未检出|低于检出限|<检出限|<dl)(?:\((?<figure>.+)\))?$/;

/**
 * Reads a reading as it comes: full-width digits, thousands commas, "0.01L", "<0.01", "ND(0.01)",
 * "断流", units other than the standard's. Below detection is half the limit (环办监测函〔2020〕82号 七),
 * flagged; a mark that says there is no value is absent, never zero; −1 is such a mark.
 */
export function parseReading(raw: string, given: ReadingContext): ParsedReading {
  const text = plainText(raw);
  const absence = absenceOf(text, given);
  if (absence) return { kind: "absent", absence };
  const factor = unitFactor(given);
  if (factor === null) return unreadable("unknown-unit");
  const { figure, isBelowDetection } = figureOf(text, given);
  if (figure === null) return unreadable("no-detection-limit");
  if (/^-\d/.test(figure)) return unreadable("negative");
  if (!NUMBER.test(figure)) return unreadable("not-a-number");
  // Decimals: 28 × 0.001 is 0.028, without the dust of binary fractions.
  const value = Number((Number(figure) * factor * (isBelowDetection ? 0.5 : 1)).toPrecision(12));
  if (!Number.isFinite(value)) return unreadable("not-a-number");
  return { kind: "value", value, isBelowDetection };
}

/** Whether a cell only says that there is no value. */
export function saysNothing(raw: string): boolean {
  return absences.has(plainText(raw));
}

function absenceOf(text: string, { missingMarkers = [] }: ReadingContext): AbsenceKind | null {
  const isMarker = missingMarkers.some((marker) => plainText(marker) === text);
  return absences.get(text) ?? (isMarker ? "unstated" : null);
}

function unreadable(reason: UnreadableReason): ParsedReading {
  return { kind: "unreadable", reason };
}

/** Half-width (NFKC), one kind of dash, no spaces, no thousands commas, small letters. */
function plainText(raw: string): string {
  return raw
    .normalize("NFKC")
    .replace(/[\s\u200b]/g, "")
    .replace(/[‐-―−－]/g, "-")
    .replace(/^-+$/, (dashes) => (dashes.length > 1 ? "--" : "-"))
    .replace(/[1-9]\d{0,2}(?:,\d{3})+(?!\d)/, (grouped) => grouped.replaceAll(",", ""))
    .toLowerCase();
}

interface Figure {
  readonly figure: string | null;
  readonly isBelowDetection: boolean;
}

function figureOf(text: string, { detectionLimit = null }: ReadingContext): Figure {
  const nothing = NOT_DETECTED.exec(text);
  if (nothing) {
    const limit = detectionLimit === null ? null : String(detectionLimit);
    return { figure: nothing.groups?.["figure"] ?? limit, isBelowDetection: true };
  }
  const under = DETECTED_UNDER.exec(text)?.groups;
  const stated = under?.["figure"] ?? under?.["limit"];
  return { figure: stated ?? text, isBelowDetection: stated !== undefined };
}

/** Spellings of the units that readings come in, each as a multiple of the base of its kind. */
const units: ReadonlyMap<string, readonly [kind: string, size: number]> = new Map([
  ["mg/l", ["mass", 1]],
  ["g/m3", ["mass", 1]],
  ["g/l", ["mass", 1000]],
  ["ug/l", ["mass", 0.001]],
  ["mg/m3", ["mass", 0.001]],
  ["ng/l", ["mass", 0.000001]],
  ["m", ["length", 1]],
  ["cm", ["length", 0.01]],
  ["℃", ["temperature", 1]],
  ["°c", ["temperature", 1]],
  ["无量纲", ["none", 1]],
  ["", ["none", 1]],
  ["个/l", ["count", 1]],
  ["mpn/l", ["count", 1]],
  ["mpn/100ml", ["count", 10]],
  ["毫克/升", ["mass", 1]],
  ["微克/升", ["mass", 0.001]],
  ["克/升", ["mass", 1000]],
  ["毫克/立方米", ["mass", 0.001]],
  ["米", ["length", 1]],
  ["厘米", ["length", 0.01]],
  ["摄氏度", ["temperature", 1]],
]);

function unitFactor({ unit, standardUnit }: ReadingContext): number | null {
  if (unit === null || unit.trim() === "" || unit === standardUnit) return 1;
  const [from, to] = [units.get(plainUnit(unit)), units.get(plainUnit(standardUnit))];
  if (!from || !to || from[0] !== to[0]) return null;
  return from[1] / to[1];
}

/** Micro is written μ, µ or u; the degree sign falls apart under NFKC. */
function plainUnit(unit: string): string {
  return unit
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s()]/g, "")
    .replace(/[μµ]/g, "u");
}
