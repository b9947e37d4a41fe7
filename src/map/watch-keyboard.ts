import type { Map as MapLibre } from "maplibre-gl";
import type { Direction } from "../geometry/neighbour-in-direction";
import type { MapScene, MapTarget } from "./map-scene";
import { targetTowards } from "./map-target";
import { BY_PERSON } from "./watch-camera";

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

interface SelectEvents {
  onSelect(target: MapTarget | null): void;
}

/**
 * With the focus on the map: Alt and an arrow select the next unit (or section) that way, Enter takes
 * the pointed-at one; Escape is the page's own. Plain arrows and + − stay MapLibre's pan and zoom.
 */
export function watchKeyboard(
  map: MapLibre,
  scene: () => MapScene | null,
  { onSelect }: SelectEvents,
): void {
  map.getCanvas().addEventListener("keydown", (event) => {
    const now = scene();
    if (!now) return;
    const direction = event.altKey ? DIRECTIONS[event.key] : undefined;
    if (!direction) return keep(event.key, now, onSelect);
    // Alt and the left arrow would leave the page.
    event.preventDefault();
    walk(map, now, direction, onSelect);
  });
}

function keep(
  key: string,
  { hovered, selected }: MapScene,
  onSelect: SelectEvents["onSelect"],
): void {
  const target = hovered ?? selected;
  if (key === "Enter" && target) onSelect(target);
}

function walk(
  map: MapLibre,
  scene: MapScene,
  direction: Direction,
  onSelect: SelectEvents["onSelect"],
): void {
  const next = targetTowards(map, scene, direction);
  if (!next) return;
  const [longitude, latitude] = next.at;
  if (!map.getBounds().contains([longitude, latitude]))
    map.easeTo({ center: [longitude, latitude], duration: 200 }, BY_PERSON);
  onSelect(next.target);
}
