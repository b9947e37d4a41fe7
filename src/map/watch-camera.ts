import type { Map as MapLibre } from "maplibre-gl";
import type { Bounds } from "../geometry/position";
import type { MapCamera } from "./map-scene";

/** Marks our own moves that a person asked for; MapLibre's carry the input event. */
export const BY_PERSON = { isByPerson: true } as const;

const MARGIN_PX = 28;
/** What the legend covers at the foot of the map, where there is room to spare. */
const LEGEND_PX = 250;
const ROOMY_PX = 560;

/** How the whole city is fitted into a map of this height: above the legend when there is room. */
export function fitOf(heightPx: number) {
  const bottom = heightPx > ROOMY_PX ? LEGEND_PX : MARGIN_PX;
  return {
    padding: { top: MARGIN_PX, right: MARGIN_PX, bottom, left: MARGIN_PX },
  };
}

const SAME_CAMERA = 1e-5;

export interface CameraEvents {
  onCamera(camera: MapCamera): void;
  onScale(camera: MapCamera): void;
}

export interface CameraControl {
  moveTo(camera: MapCamera): void;
  showAll(): void;
}

/** Reports only what a person moved; while the whole city is shown it stays whole when resized. */
export function watchCamera(
  map: MapLibre,
  bounds: Bounds,
  isWholeAtStart: boolean,
  { onCamera, onScale }: CameraEvents,
): CameraControl {
  let isWhole = isWholeAtStart;
  const showAll = () => {
    isWhole = true;
    map.fitBounds([...bounds], { ...fitOf(map.getContainer().clientHeight), animate: false });
  };
  map.on("move", () => onScale(cameraOf(map)));
  map.on("moveend", (event) => {
    if (!event.originalEvent && !("isByPerson" in event)) return;
    isWhole = false;
    onCamera(cameraOf(map));
  });
  map.on("resize", () => {
    if (isWhole) showAll();
  });
  onScale(cameraOf(map));
  return {
    showAll,
    moveTo(camera) {
      if (isSameCamera(cameraOf(map), camera)) return;
      isWhole = false;
      map.jumpTo(jumpOf(camera));
    },
  };
}

export function jumpOf({ longitude, latitude, zoom }: MapCamera) {
  return { center: [longitude, latitude] as [number, number], zoom };
}

function cameraOf(map: MapLibre): MapCamera {
  const { lng, lat } = map.getCenter();
  return { longitude: lng, latitude: lat, zoom: map.getZoom() };
}

function isSameCamera(a: MapCamera, b: MapCamera): boolean {
  return (["longitude", "latitude", "zoom"] as const).every(
    (key) => Math.abs(a[key] - b[key]) < SAME_CAMERA,
  );
}
