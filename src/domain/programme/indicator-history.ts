import type { Indicator, Programme } from "./programme";

export interface HistoryEntry {
  readonly programme: Programme;
  readonly indicator: Indicator;
}

/**
 * An indicator through the versions, oldest first: what it continues and what continues it, found in
 * both directions from the one asked for; the asked one alone where nothing is linked to it.
 */
export function indicatorHistory(
  id: string,
  programmes: readonly Programme[],
): readonly HistoryEntry[] {
  const all = programmes
    .toSorted((a, b) => (a.version?.year ?? 0) - (b.version?.year ?? 0))
    .flatMap((programme) => programme.indicators.map((indicator) => ({ programme, indicator })));
  const linked = new Set([id]);
  // Each pass may reach one version further in either direction.
  for (const _pass of programmes)
    for (const { indicator } of all)
      if (linked.has(indicator.id) || linked.has(indicator.replaces ?? "")) {
        linked.add(indicator.id);
        if (indicator.replaces) linked.add(indicator.replaces);
      }
  return all.filter(({ indicator }) => linked.has(indicator.id));
}
