import type { Map as MapLibre, MapMouseEvent } from "maplibre-gl";
import type { MapScene, MapTarget } from "./map-scene";
import { isSameTarget, targetAt } from "./map-target";

interface PointerEvents {
  onHover(target: MapTarget | null): void;
  onSelect(target: MapTarget | null): void;
}

/** Hover at most once a frame and only when it changes; a click selects, or clears on the paper. */
export function watchPointer(
  map: MapLibre,
  scene: () => MapScene | null,
  { onHover, onSelect }: PointerEvents,
): void {
  let hovered: MapTarget | null = null;
  let waiting: MapMouseEvent["point"] | null = null;

  const hover = (target: MapTarget | null) => {
    if (isSameTarget(target, hovered)) return;
    hovered = target;
    map.getCanvas().style.cursor = target ? "pointer" : "";
    onHover(target);
  };
  const look = () => {
    const [point, now] = [waiting, scene()];
    waiting = null;
    if (point && now && isLive(map)) hover(targetAt(map, now, point));
  };
  map.on("mousemove", ({ point }) => {
    if (!waiting) requestAnimationFrame(look);
    waiting = point;
  });
  map.on("mouseout", () => {
    waiting = null;
    hover(null);
  });
  map.on("click", ({ point }) => {
    const now = scene();
    if (now && isLive(map)) onSelect(targetAt(map, now, point));
  });
}

/** A lost context leaves a map without a style, which cannot be asked. */
function isLive(map: MapLibre): boolean {
  return Boolean(map.style);
}
