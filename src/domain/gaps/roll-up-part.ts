import { isOfSameVersion, type Observation } from "../observation";
import type { Period } from "../period";
import type { Indicator } from "../programme/programme";
import { tracedRow } from "../programme/rules/outcome";
import { isPlausible } from "../programme/rules/plausible";
import { evaluate } from "./evaluate";
import type { Evidence } from "./evidence";
import { inNativeUnit } from "./native-unit";
import type { RollUpPart } from "./roll-up";
import { isKept, type LeftOutReason, type LeftOutRow } from "./verdict";

/** What is known of one township or county, and how many people live there (null: not known). */
export interface PartEvidence {
  readonly evidence: Evidence;
  readonly population: number | null;
}

/** A part as it is rolled up, now and before, with the row that cannot take part. */
export interface ReadPart {
  readonly now: RollUpPart;
  readonly before: RollUpPart;
  /** The period `before` is of; null without one. */
  readonly periodBefore: Period | null;
  readonly leftOut: readonly LeftOutRow[];
}

/** An older, implausible or foreign figure takes no part; so a part that has no other is missing. */
export function readPart(indicator: Indicator, { evidence, population }: PartEvidence): ReadPart {
  const { unit, reported } = evidence;
  const { current, previous } = reported ?? { current: null, previous: null };
  const native = inNativeUnit(indicator, evidence);
  const why = whyUnused(indicator, evidence);
  const { state, target } = evaluate(indicator, evidence);
  const isLike = !current || !previous || isOfSameVersion(current, previous);
  const base = { unit: unit.code, areaKm2: unit.areaKm2, population, limit: target?.value ?? null };
  return {
    now: {
      ...base,
      value: why ? null : usable(indicator, native?.current),
      isMet: why ? null : isKept({ state }),
      ...stated(current),
    },
    before: {
      ...base,
      value: isLike ? usable(indicator, native?.previous) : null,
      isMet: null,
      ...stated(previous),
    },
    periodBefore: previous?.period ?? null,
    leftOut: current && why ? [{ ...tracedRow(current), why }] : [],
  };
}

function stated(row: Observation | null): Pick<RollUpPart, "basis" | "rows"> {
  return { basis: row?.basis ?? null, rows: row ? [tracedRow(row)] : [] };
}

function whyUnused(indicator: Indicator, evidence: Evidence): LeftOutReason | null {
  const current = evidence.reported?.current;
  if (!current) return null;
  if (current.period !== evidence.asked) return "older-period";
  if (current.value === null) return null;
  const native = inNativeUnit(indicator, evidence);
  return usable(indicator, native?.current) === null ? "implausible" : null;
}

function usable(indicator: Indicator, row: Observation | null | undefined): number | null {
  const value = row?.value ?? null;
  return value !== null && isPlausible(indicator, value) ? value : null;
}
