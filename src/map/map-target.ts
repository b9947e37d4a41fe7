import type { Map as MapLibre, PointLike } from "maplibre-gl";
import { type RowPlace, rowOfKey } from "../domain/tables/row-place";
import type { UnitCode } from "../domain/unit-code";
import { labelPointOf } from "../geometry/label-point";
import { type Direction, neighbourInDirection } from "../geometry/neighbour-in-direction";
import type { Position } from "../geometry/position";
import type { MapScene, MapTarget, SectionMark } from "./map-scene";
import { markAt, markScaleAt } from "./sections/mark-size";

/** How far beside a point or a line a click still means it. */
const REACH_PX = 4;

export function isSameTarget(a: MapTarget | null, b: MapTarget | null): boolean {
  return keyOf(a) === keyOf(b);
}

/** What lies under a point of the screen: a section first, then a unit of the coloured level. */
export function targetAt(
  map: MapLibre,
  scene: MapScene,
  { x, y }: { readonly x: number; readonly y: number },
): MapTarget | null {
  const place = ({ position: [longitude, latitude] }: SectionMark) => {
    const point = map.project([longitude, latitude]);
    return { x: point.x - x, y: point.y - y };
  };
  const shown = scene.visible.section ? scene.sections : [];
  const section = markAt(shown, place, markScaleAt(map.getZoom()));
  if (section) return { kind: "section", id: section.id };
  const layers = ["county-fill", "township-fill"];
  const point: PointLike = [x, y];
  const code: unknown = map.queryRenderedFeatures(point, { layers })[0]?.properties["code"];
  return typeof code === "string" ? { kind: "unit", code: code as UnitCode } : null;
}

/** The row of an opened file whose shape lies under a point of the screen. */
export function openedAt(
  map: MapLibre,
  { visible, shapes }: MapScene,
  { x, y }: { readonly x: number; readonly y: number },
): RowPlace | null {
  if (!visible.opened || !shapes.opened) return null;
  const near: [PointLike, PointLike] = [
    [x - REACH_PX, y - REACH_PX],
    [x + REACH_PX, y + REACH_PX],
  ];
  const found =
    map.queryRenderedFeatures(near, { layers: ["opened-point", "opened-line"] })[0] ??
    map.queryRenderedFeatures([x, y], { layers: ["opened-fill"] })[0];
  return found ? rowOfKey(String(found.properties["place"])) : null;
}

/** The next one that way from the selected target, or from the middle of the view. */
export function targetTowards(
  map: MapLibre,
  scene: MapScene,
  direction: Direction,
): { readonly target: MapTarget; readonly at: Position } | null {
  const places = placesOf(scene);
  const from = places.get(keyOf(scene.selected) ?? "");
  const { lng, lat } = map.getCenter();
  const points = new Map([...places].map(([key, { at }]) => [key, at]));
  const key = neighbourInDirection(points, from?.at ?? [lng, lat], direction);
  return (key && places.get(key)) || null;
}

function placesOf(scene: MapScene): ReadonlyMap<string, { target: MapTarget; at: Position }> {
  const places =
    scene.level === "section"
      ? scene.sections.map(({ id, position }) => ({
          target: { kind: "section", id } as const,
          at: position,
        }))
      : (scene.shapes[scene.level]?.features ?? []).map((shape) => ({
          target: { kind: "unit", code: String(shape.properties["code"]) as UnitCode } as const,
          at: labelPointOf(shape.geometry),
        }));
  return new Map(places.map((place) => [keyOf(place.target) ?? "", place]));
}

function keyOf(target: MapTarget | null): string | null {
  if (!target) return null;
  return target.kind === "unit" ? `unit ${target.code}` : `section ${target.id}`;
}
