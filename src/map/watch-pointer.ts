import type { Map as MapLibre, MapMouseEvent } from "maplibre-gl";
import type { RowPlace } from "../domain/tables/row-place";
import type { MapScene, MapTarget } from "./map-scene";
import { isSameTarget, openedAt, targetAt } from "./map-target";

interface PointerEvents {
  onHover(target: MapTarget | null): void;
  onSelect(target: MapTarget | null): void;
  /** A shape of an opened file, or none; what it lies over is selected as well. */
  onPick(place: RowPlace | null): void;
}

/** Hover at most once a frame and only when it changes; a click selects, or clears on the paper. */
export function watchPointer(
  map: MapLibre,
  scene: () => MapScene | null,
  { onHover, onSelect, onPick }: PointerEvents,
): void {
  let hovered: MapTarget | null = null;
  let waiting: MapMouseEvent["point"] | null = null;

  const hover = (target: MapTarget | null) => {
    if (isSameTarget(target, hovered)) return;
    hovered = target;
    onHover(target);
  };
  const look = () => {
    const [point, now] = [waiting, scene()];
    waiting = null;
    if (!point || !now || !isLive(map)) return;
    const target = targetAt(map, now, point);
    hover(target);
    map.getCanvas().style.cursor = target || openedAt(map, now, point) ? "pointer" : "";
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
    if (!now || !isLive(map)) return;
    const target = targetAt(map, now, point);
    onSelect(target);
    onPick(target?.kind === "section" ? null : openedAt(map, now, point));
  });
}

/** A lost context leaves a map without a style, which cannot be asked. */
function isLive(map: MapLibre): boolean {
  return Boolean(map.style);
}
