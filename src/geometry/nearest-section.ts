import { distance } from "@turf/turf";
import type { Position } from "./position";

/** With its distance along the sphere; null when none has a position. */
export function nearestSection<Section extends { readonly position: Position | null }>(
  from: Position,
  sections: readonly Section[],
): { readonly section: Section; readonly distanceKm: number } | null {
  let nearest: { readonly section: Section; readonly distanceKm: number } | null = null;
  for (const section of sections) {
    if (!section.position) continue;
    const distanceKm = distance([...from], [...section.position]);
    if (distanceKm < (nearest?.distanceKm ?? Number.POSITIVE_INFINITY))
      nearest = { section, distanceKm };
  }
  return nearest;
}
