import type { EcoTown } from "./city";
import type { Unit } from "./unit";
import type { UnitCode } from "./unit-code";

/** How many are named (命名), declared (申报) and planned (计划). */
export type EcoTownTally = Readonly<Record<EcoTown["status"], number>>;

/** Counts of 生态镇 and 生态村 by the level that names them; what was never listed counts nothing. */
export type EcoTownCounts = Readonly<
  Record<EcoTown["level"], Readonly<Record<EcoTown["kind"], EcoTownTally>>>
>;

/**
 * Eco-towns and eco-villages of every unit. Each counts where it lies and in every unit above; one of
 * which only the county was published counts from there up, and where not even that was, for the city
 * alone: a village without a name is never given to a township. A code that is no unit here counts as
 * not published. Units without any have no entry.
 */
export function countEcoTowns(
  ecoTowns: readonly EcoTown[],
  units: readonly Unit[],
): ReadonlyMap<UnitCode, EcoTownCounts> {
  const parents = new Map(units.map(({ code, parent }) => [code, parent]));
  const city = units.find(({ level }) => level === "city")?.code ?? null;
  const placeOf = ({ unit, county }: EcoTown) =>
    [unit, county].find((code) => code !== null && parents.has(code)) ?? city;
  const counts = new Map<UnitCode, EcoTownCounts>();
  for (const town of ecoTowns)
    for (const code of upwards(parents, placeOf(town)))
      counts.set(code, withOne(counts.get(code) ?? none, town));
  return counts;
}

function upwards(
  parents: ReadonlyMap<UnitCode, UnitCode | null>,
  from: UnitCode | null,
): readonly UnitCode[] {
  return from === null ? [] : [from, ...upwards(parents, parents.get(from) ?? null)];
}

const nothing: EcoTownTally = { named: 0, declared: 0, planned: 0 };
const neither = { town: nothing, village: nothing };
const none: EcoTownCounts = { national: neither, provincial: neither, municipal: neither };

function withOne(counts: EcoTownCounts, { level, kind, status, count }: EcoTown): EcoTownCounts {
  const tally = counts[level][kind];
  const more = { ...tally, [status]: tally[status] + count };
  return { ...counts, [level]: { ...counts[level], [kind]: more } };
}
