import { isAtMost } from "../decimal";

/** Lengths along the banks of a river or lake, each bank by itself, in km. */
export interface Shoreline {
  /** 岸线保护区. */
  readonly protectedKm: number;
  /** 岸线保留区. */
  readonly reservedKm: number;
  /** All that the shoreline plan covers. */
  readonly plannedKm: number;
}

/**
 * 河湖岸线保护率 in percent: zones of protection and of reserve as a share of the planned shoreline
 * (the definition is from memory). Null where the parts are longer than the whole or there is none.
 */
export function shorelineProtection(shoreline: Shoreline): number | null {
  const { protectedKm, reservedKm, plannedKm } = shoreline;
  const kept = protectedKm + reservedKm;
  const isPossible = protectedKm >= 0 && reservedKm >= 0 && plannedKm > 0;
  return isPossible && isAtMost(kept, plannedKm) ? (kept / plannedKm) * 100 : null;
}
