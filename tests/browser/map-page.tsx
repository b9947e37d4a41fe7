import { createRoot } from "react-dom/client";
import { expect, onTestFinished, vi } from "vitest";
import { page } from "vitest/browser";
import type { MapScene } from "../../src/map/map-scene";
import { MapView, type MapViewProps } from "../../src/map/map-view";
import { BOUNDS } from "./map-scenes";

export const SIZE = { width: 480, height: 360 } as const;

const text = {
  mapLabel: "地图",
  keysHint: "Alt 加方向键选择相邻县区",
  zoomIn: "放大",
  zoomOut: "缩小",
  wholeCity: "全市",
  north: "指北针",
};

export interface ShownMap {
  readonly calls: {
    readonly [Name in
      | "onHover"
      | "onSelect"
      | "onPick"
      | "onCamera"
      | "onFirstFrame"
      | "onFailure"]: ReturnType<typeof vi.fn<MapViewProps[Name]>>;
  };
  readonly element: HTMLElement;
  draw(scene: MapScene, camera?: MapViewProps["camera"]): void;
  /** The canvases as a person sees them. */
  picture(): Promise<Picture>;
}

/** A map on the page with spies for all it reports; taken away when the test ends. */
export function openMap(scene: MapScene): ShownMap {
  const host = document.createElement("div");
  host.style.cssText = `width:${SIZE.width}px;height:${SIZE.height}px`;
  document.body.append(host);
  const root = createRoot(host);
  const calls = {
    onHover: vi.fn<MapViewProps["onHover"]>(),
    onSelect: vi.fn<MapViewProps["onSelect"]>(),
    onPick: vi.fn<MapViewProps["onPick"]>(),
    onCamera: vi.fn<MapViewProps["onCamera"]>(),
    onFirstFrame: vi.fn<MapViewProps["onFirstFrame"]>(),
    onFailure: vi.fn<MapViewProps["onFailure"]>(),
  };
  const draw = (next: MapScene, camera: MapViewProps["camera"] = null) =>
    root.render(<MapView scene={next} bounds={BOUNDS} camera={camera} text={text} {...calls} />);
  draw(scene);
  onTestFinished(() => {
    root.unmount();
    host.remove();
  });
  return { calls, element: host, draw, picture: takePicture };
}

export async function showMap(scene: MapScene): Promise<ShownMap> {
  const shown = openMap(scene);
  const map = page.getByTestId("map");
  await expect.element(map, { timeout: 30_000 }).toHaveAttribute("aria-busy", "false");
  if (scene.sections.length > 0)
    await expect.element(map, { timeout: 30_000 }).toHaveAttribute("data-sections", "drawn");
  return shown;
}

export type Colour = readonly [red: number, green: number, blue: number];

export interface Picture {
  at(x: number, y: number): Colour;
  /** All colours of a window around a place. */
  around(x: number, y: number, radius: number): Colour[];
}

async function takePicture(): Promise<Picture> {
  const base64 = await page.getByTestId("map").screenshot({ base64: true, save: false });
  const data = typeof base64 === "string" ? base64 : "";
  const image = await createImageBitmap(
    new Blob([Uint8Array.from(atob(data), (char) => char.charCodeAt(0))]),
  );
  return pictureOf(image);
}

export function pictureOf(image: ImageBitmap | HTMLCanvasElement): Picture {
  const canvas = new OffscreenCanvas(image.width, image.height);
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("no 2D canvas");
  pen.drawImage(image, 0, 0);
  const colours = (x: number, y: number, width: number, height: number): Colour[] => {
    const { data } = pen.getImageData(Math.round(x), Math.round(y), width, height);
    return Array.from({ length: width * height }, (_, index) => {
      const [red = 0, green = 0, blue = 0] = data.subarray(index * 4, index * 4 + 3);
      return [red, green, blue];
    });
  };
  return {
    at: (x, y) => colours(x, y, 1, 1)[0] ?? [0, 0, 0],
    around: (x, y, radius) => colours(x - radius, y - radius, 2 * radius + 1, 2 * radius + 1),
  };
}

/** Where a position lies in the picture while the whole of BOUNDS is shown. */
export function placeOnScreen([longitude, latitude]: readonly [number, number]): [number, number] {
  const [west, south, east, north] = BOUNDS;
  const mercator = (degrees: number) =>
    Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) * (180 / Math.PI);
  const [bottom, top] = [mercator(south), mercator(north)];
  const padding = 28;
  const scale = Math.min(
    (SIZE.width - 2 * padding) / (east - west),
    (SIZE.height - 2 * padding) / (top - bottom),
  );
  return [
    SIZE.width / 2 + (longitude - (west + east) / 2) * scale,
    SIZE.height / 2 - (mercator(latitude) - (bottom + top) / 2) * scale,
  ];
}
