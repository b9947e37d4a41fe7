import type { RowAddress } from "../observation";
import type { Period } from "../period";
import type { ItemAssessment, SectionAssessment } from "./assessment";
import { type Acidity, isThroughIons } from "./averages";
import { limitsFor } from "./class-of-item";
import { SATURATION_OF_ONE } from "./dissolved-oxygen";
import type { ItemLimits } from "./limits";
import type { ReadingWay } from "./reading-way";
import { romanOf } from "./roman";
import type { Reading, Section } from "./section";

/** One monthly value that went into an item's mean. */
export interface TracedReading {
  readonly row: RowAddress;
  readonly period: Period;
  readonly value: number;
  readonly isBelowDetection: boolean;
  readonly way?: ReadingWay;
}

/** How one item's class was reached. */
export interface ItemTrace {
  readonly item: string;
  readonly clause: string;
  /** In signs only: "(0.4 + 9) ÷ 2 = 4.7 > 2 → 劣Ⅴ". */
  readonly filled: string;
  readonly readings: readonly TracedReading[];
}

/** Why a row of the section in this period was not used. */
export interface LeftOutReading extends TracedReading {
  readonly item: string;
  readonly reason: "too-few" | "no-limit" | "other-basis" | "other-way";
}

/** The whole answer to 为什么？ for a section: the same value for card, dialog and export. */
export interface SectionTrace {
  readonly items: readonly ItemTrace[];
  readonly leftOut: readonly LeftOutReading[];
}

export interface TraceGiven {
  readonly limits: readonly ItemLimits[];
  /** Every monthly reading of the section. */
  readonly history: readonly Reading[];
  /** Readings that gave way to those of the other way of reading; none when left out. */
  readonly setAside?: readonly Reading[];
  /** The months the assessed period is made of. */
  readonly months: readonly Period[];
  /** How pH was averaged; through [H⁺] when left out. */
  readonly acidity?: Acidity;
}

const MOST_FILLED = 4;

/** Follows each class down to the rows that made it, and names the rows that made none. */
export function traceSection(
  section: Section,
  assessment: SectionAssessment,
  { limits, history, setAside = [], months, acidity }: TraceGiven,
): SectionTrace {
  const inPeriod = history.filter(({ period }) => months.includes(period));
  const used = ({ item, basis }: Reading) =>
    basis === assessment.basis && assessment.items.some((each) => each.item === item);
  return {
    items: assessment.items.map((each) =>
      traceItem(
        each,
        limitsFor(limits, each.item, section.waterKind),
        inPeriod.filter((reading) => reading.item === each.item && used(reading)),
        acidity,
      ),
    ),
    leftOut: [
      ...inPeriod
        .filter((reading) => !used(reading))
        .map((reading) => leftOut(reading, reasonOf(reading, assessment))),
      ...setAside
        .filter(({ period }) => months.includes(period))
        .map((reading) => leftOut(reading, "other-way")),
    ],
  };
}

function reasonOf(
  { item, basis }: Reading,
  assessment: SectionAssessment,
): LeftOutReading["reason"] {
  if (basis !== assessment.basis) return "other-basis";
  return assessment.leftOut.some((each) => each.item === item) ? "too-few" : "no-limit";
}

function leftOut(reading: Reading, reason: LeftOutReading["reason"]): LeftOutReading {
  return { ...tracedReading(reading), item: reading.item, reason };
}

function tracedReading({ row, period, value, isBelowDetection, way }: Reading): TracedReading {
  return { row, period, value, isBelowDetection, ...(way ? { way } : {}) };
}

function traceItem(
  { item, value, rank, saturation, reading }: ItemAssessment,
  limits: ItemLimits | null,
  readings: readonly Reading[],
  acidity: Acidity | undefined,
): ItemTrace {
  // Where the months were not handed in, the mean's own first row still says where it stands.
  const rows = readings.length > 0 ? readings : [reading];
  return {
    item,
    clause: limits?.clause ?? "",
    filled: [
      meanWords(isThroughIons(item, acidity), reading.value, rows),
      ...(value === reading.value ? [] : [`≈ ${value}`]),
      limits ? comparisonWords(limits, { value, rank, saturation }) : "",
    ].join(" "),
    readings: rows.map(tracedReading),
  };
}

function meanWords(isOfIons: boolean, mean: number, readings: readonly Reading[]): string {
  if (readings.length < 2) return short(mean);
  const values = readings.map(({ value }) => String(value));
  const shown =
    values.length > MOST_FILLED ? [...values.slice(0, 2), "…", ...values.slice(-1)] : values;
  const sum = `(${shown.join(" + ")}) ÷ ${values.length}`;
  return isOfIons ? `−lg x̄[H⁺], n = ${values.length}: ${short(mean)}` : `${sum} = ${short(mean)}`;
}

interface Judged extends Pick<ItemAssessment, "value" | "rank"> {
  readonly saturation: number | undefined;
}

/** Against the limit that decides: the one that is kept, or class V's that is not. */
function comparisonWords(
  { direction, limits }: ItemLimits,
  { value, rank, saturation }: Judged,
): string {
  if (saturation !== undefined)
    return `= ${Number(saturation.toPrecision(4))} % DOf ≥ ${SATURATION_OF_ONE} % → ${romanOf[rank]}`;
  if (direction === "range")
    return `${rank === 6 ? "∉" : "∈"} [${limits.join(", ")}] → ${romanOf[rank]}`;
  const decisive = limits[Math.min(rank, 5) - 1] ?? value;
  const [kept, broken] = direction === "at-most" ? ["≤", ">"] : ["≥", "<"];
  return `${rank === 6 ? broken : kept} ${decisive} → ${romanOf[rank]}`;
}

function short(value: number): string {
  return String(Number(value.toPrecision(6)));
}
