import { GPUInitializationError, Map as MapLibre } from "maplibre-gl";
import type { Bounds } from "../../geometry/position";
import { drawScenes } from "../draw-scene";
import type { MapCamera, MapScene } from "../map-scene";
import "../map-worker";
import { metresPerPixel } from "../scale-bar";
import { createSectionsOverlay } from "../sections/sections-overlay";
import { penOf } from "../style/canvas-image";
import { mapStyle } from "../style/map-style";

export type MapExtent =
  | { readonly kind: "bounds"; readonly bounds: Bounds }
  | { readonly kind: "camera"; readonly camera: MapCamera };

export interface PictureSize {
  /** CSS pixels; the canvas has `pixelRatio` times as many. */
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
}

export type Captured =
  | {
      readonly kind: "captured";
      readonly canvas: HTMLCanvasElement;
      /** For the scale bar, in the middle of the picture. */
      readonly metresPerPixel: number;
    }
  | { readonly kind: "failed"; readonly reason: "no-webgl" | "wrong-size" | "timed-out" };

/** Nothing is pointed at on paper. */
function withoutHover(scene: MapScene): MapScene {
  return { ...scene, hovered: null, litUnits: [], litSections: [] };
}

const TIMEOUT_MS = 90_000;
/** MapLibre's own limit of 4096 lowers the resolution with no more than a warning. */
const MAX_CANVAS: [number, number] = [16_384, 16_384];

/** Draws the scene anew, off the screen, at any size: never the screen's pixels enlarged. */
export async function captureMap(
  scene: MapScene,
  extent: MapExtent,
  size: PictureSize,
): Promise<Captured> {
  const host = offScreen(size);
  let map: MapLibre | null = null;
  try {
    map = startMap(host, extent, size);
    const isDrawn = await withinTime(drawWhole(map, withoutHover(scene), size.pixelRatio));
    if (!isDrawn) return { kind: "failed", reason: "timed-out" };
    const canvas = copyOf(map.getCanvas());
    const isAsAsked =
      canvas.width === size.width * size.pixelRatio &&
      canvas.height === size.height * size.pixelRatio;
    if (!isAsAsked) return { kind: "failed", reason: "wrong-size" };
    const scale = metresPerPixel(map.getCenter().lat, map.getZoom());
    return { kind: "captured", canvas, metresPerPixel: scale };
  } catch (problem) {
    if (problem instanceof GPUInitializationError) return { kind: "failed", reason: "no-webgl" };
    throw problem;
  } finally {
    // A map left alive keeps one of the page's few WebGL contexts.
    map?.remove();
    host.remove();
  }
}

function offScreen({ width, height }: PictureSize): HTMLElement {
  const host = document.createElement("div");
  Object.assign(host.style, {
    position: "fixed",
    left: "-30000px",
    top: "0",
    width: `${width}px`,
    height: `${height}px`,
  });
  host.inert = true;
  document.body.append(host);
  return host;
}

function startMap(container: HTMLElement, extent: MapExtent, { pixelRatio }: PictureSize) {
  const map = new MapLibre({
    container,
    style: mapStyle(),
    interactive: false,
    trackResize: false,
    attributionControl: false,
    fadeDuration: 0,
    pixelRatio,
    maxCanvasSize: MAX_CANVAS,
    canvasContextAttributes: { preserveDrawingBuffer: true },
  });
  if (extent.kind === "bounds") map.fitBounds([...extent.bounds], { padding: 20, animate: false });
  else {
    const { longitude, latitude, zoom } = extent.camera;
    map.jumpTo({ center: [longitude, latitude], zoom });
  }
  return map;
}

async function drawWhole(map: MapLibre, scene: MapScene, pixelRatio: number): Promise<void> {
  await happened(map, "style.load");
  const drawing = drawScenes(map, Promise.resolve());
  drawing.draw(scene);
  await drawing.settled();
  await happened(map, "idle");
  if (!scene.visible.section || scene.sections.length === 0) return;
  await new Promise<void>((onDrawn) =>
    createSectionsOverlay(map, { isInterleaved: true, pixelRatio, onDrawn }).draw(scene),
  );
  map.triggerRepaint();
  await happened(map, "idle");
}

function happened(map: MapLibre, event: "style.load" | "idle"): Promise<void> {
  return new Promise((resolve) => void map.once(event, () => resolve()));
}

function withinTime(work: Promise<void>): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), TIMEOUT_MS));
  return Promise.race([work.then(() => true), late]);
}

function copyOf(source: HTMLCanvasElement): HTMLCanvasElement {
  const copy = document.createElement("canvas");
  copy.width = source.width;
  copy.height = source.height;
  penOf(copy).drawImage(source, 0, 0);
  return copy;
}
