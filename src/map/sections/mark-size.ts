import type { SectionMark } from "../map-scene";

/** Marks grow in steps: each step redraws them, a smooth growth would do so in each frame. */
export function markScaleAt(zoom: number): number {
  if (zoom < 8.4) return 0.88;
  return zoom < 9.6 ? 1 : 1.15;
}

const HIT_RADIUS = 13;

/** The nearest mark under the pointer; the last one where marks lie on each other, as it is drawn. */
export function markAt(
  sections: readonly SectionMark[],
  place: (section: SectionMark) => { readonly x: number; readonly y: number },
  scale: number,
): SectionMark | null {
  let nearest: { readonly section: SectionMark; readonly distance: number } | null = null;
  for (const section of sections) {
    const { x, y } = place(section);
    const distance = Math.hypot(x, y);
    const reach = HIT_RADIUS * scale * (section.isOutside ? 0.78 : 1);
    if (distance <= reach && distance <= (nearest?.distance ?? reach))
      nearest = { section, distance };
  }
  return nearest?.section ?? null;
}
