import type { EcoTown } from "./city";
import { restsOnDemo } from "./gaps/rank";
import { isJudged, type Verdict } from "./gaps/verdict";
import type { Unit } from "./unit";

/** Where a township stands on the way to be named an eco-town; the order is that of the list. */
export const townStandings = [
  "ready",
  "lacking",
  "unknown",
  "planned",
  "declared",
  "named",
] as const;

export type TownStanding = (typeof townStandings)[number];

/** A township beside its own gaps. */
export interface TownReadiness {
  readonly unit: Unit;
  readonly standing: TownStanding;
  /** Every record of it as a town: named, declared or planned, newest first. */
  readonly records: readonly EcoTown[];
  /** Not met. */
  readonly lacking: readonly Verdict[];
  /** Nothing reported, older than asked, or not to be judged: no lack, and no fulfilment either. */
  readonly missing: readonly Verdict[];
  readonly judged: number;
  readonly applicable: number;
  readonly hasDemo: boolean;
}

/**
 * How each township stands: by its record where there is one, else by its verdicts. `ready` has every
 * applicable figure and none short; `unknown` has none short but figures missing, or none at all. The
 * documents that were read set no conditions for 生态镇: the county rules stand in, as an indication.
 *
 * Ready first, then those that lack least; among equals those with fewer figures missing, then by code.
 */
export function townReadiness(
  townships: readonly Unit[],
  records: readonly EcoTown[],
  verdicts: readonly Verdict[],
): readonly TownReadiness[] {
  const byUnit = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const list = byUnit.get(verdict.unit);
    if (list) list.push(verdict);
    else byUnit.set(verdict.unit, [verdict]);
  }
  return townships
    .map((unit) => {
      const own = records.filter((each) => each.unit === unit.code && each.kind === "town");
      return readinessOf(unit, own, byUnit.get(unit.code) ?? []);
    })
    .toSorted(compareReadiness);
}

function readinessOf(
  unit: Unit,
  own: readonly EcoTown[],
  verdicts: readonly Verdict[],
): TownReadiness {
  const applying = verdicts.filter(({ reason }) => reason !== "not-applicable");
  const lacking = applying.filter(({ state }) => state === "not-met");
  const judged = applying.filter(isJudged);
  const missing = applying.filter((verdict) => !isJudged(verdict));
  return {
    unit,
    standing:
      standingByRecord(own) ?? standingByFigures(lacking.length, missing.length, judged.length),
    records: own.toSorted((one, other) => other.year - one.year),
    lacking,
    missing,
    judged: judged.length,
    applicable: applying.length,
    hasDemo: judged.some(restsOnDemo),
  };
}

function standingByRecord(own: readonly EcoTown[]): TownStanding | null {
  const statuses = new Set(own.map(({ status }) => status));
  return (["named", "declared", "planned"] as const).find((each) => statuses.has(each)) ?? null;
}

function standingByFigures(lacking: number, missing: number, judged: number): TownStanding {
  if (lacking > 0) return "lacking";
  return judged > 0 && missing === 0 ? "ready" : "unknown";
}

function compareReadiness(one: TownReadiness, other: TownReadiness): number {
  return (
    townStandings.indexOf(one.standing) - townStandings.indexOf(other.standing) ||
    one.lacking.length - other.lacking.length ||
    one.missing.length - other.missing.length ||
    one.unit.code.localeCompare(other.unit.code)
  );
}
