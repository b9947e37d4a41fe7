import { GPUInitializationError, Map as MapLibre } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import type { RowPlace } from "../domain/tables/row-place";
import type { Bounds } from "../geometry/position";
import type { MapCamera, MapScene, MapTarget } from "./map-scene";
import "./map-worker";
import { createStage } from "./scene-stage";
import { mapStyle } from "./style/map-style";
import { BY_PERSON, fitOf, jumpOf, watchCamera } from "./watch-camera";
import { watchKeyboard } from "./watch-keyboard";
import { watchPointer } from "./watch-pointer";

export type MapFailure = "no-webgl" | "context-lost" | "context-restored";

export interface MapEvents {
  onHover(target: MapTarget | null): void;
  onSelect(target: MapTarget | null): void;
  onPick(place: RowPlace | null): void;
  onCamera(camera: MapCamera): void;
  onFirstFrame(): void;
  onSectionsDrawn(): void;
  onScale(camera: MapCamera): void;
  onFailure(failure: MapFailure): void;
}

export interface MapController {
  draw(scene: MapScene): void;
  moveTo(camera: MapCamera): void;
  showBounds(): void;
  zoomBy(step: 1 | -1): void;
  destroy(): void;
}

export interface MapOptions {
  readonly host: HTMLElement;
  readonly bounds: Bounds;
  readonly camera: MapCamera | null;
  readonly label: string;
  readonly events: MapEvents;
}

const ROAM_DEGREES = 4;

/** Null, after `onFailure("no-webgl")`, where the browser gives no WebGL 2. */
export function createMapController(options: MapOptions): MapController | null {
  const map = startMap(options);
  if (!map) {
    options.events.onFailure("no-webgl");
    return null;
  }
  const { events, bounds } = options;
  const stage = createStage(map, events);
  watchPointer(map, stage.scene, events);
  watchKeyboard(map, stage.scene, events);
  const camera = watchCamera(map, bounds, options.camera === null, events);

  return {
    draw: stage.draw,
    moveTo: camera.moveTo,
    showBounds: () => camera.showAll(),
    zoomBy: (step) => void map.easeTo({ zoom: map.getZoom() + step, duration: 200 }, BY_PERSON),
    destroy() {
      stage.destroy();
      map.remove();
    },
  };
}

function startMap({ host, bounds, camera, label }: MapOptions): MapLibre | null {
  const [west, south, east, north] = bounds;
  try {
    const map = new MapLibre({
      container: host,
      style: mapStyle(),
      bounds: [west, south, east, north],
      fitBoundsOptions: fitOf(host.clientHeight),
      maxBounds: [
        west - ROAM_DEGREES,
        south - ROAM_DEGREES,
        east + ROAM_DEGREES,
        north + ROAM_DEGREES,
      ],
      minZoom: 6,
      maxZoom: 15,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      fadeDuration: 0,
      locale: { "Map.Title": label },
    });
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    map.getCanvas().setAttribute("role", "application");
    if (camera) map.jumpTo(jumpOf(camera));
    return map;
  } catch (problem) {
    if (problem instanceof GPUInitializationError) return null;
    throw problem;
  }
}
