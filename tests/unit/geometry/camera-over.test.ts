import { expect, test } from "vitest";
import { cameraOver } from "../../../src/geometry/camera-over";

/** Where a place is drawn in a view of so many pixels whose middle is the camera's, in Web Mercator. */
function pixelOf(
  [longitude, latitude]: readonly [number, number],
  camera: ReturnType<typeof cameraOver>,
) {
  const world = 512 * 2 ** camera.zoom;
  const north = (degrees: number) => {
    const radians = (degrees * Math.PI) / 180;
    return Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI);
  };
  return [
    ((longitude - camera.longitude) / 360) * world,
    (north(latitude) - north(camera.latitude)) * world,
  ] as const;
}

test.each([
  ["wide", [111.2, 29.4, 114.1, 31.4]],
  ["high", [112.2, 29.4, 112.3, 31.4]],
  ["flat", [111.2, 30, 114.1, 30]],
] as const)("all of %s bounds is seen, and fills the view", (_name, bounds) => {
  const [west, south, east, north] = bounds;
  const camera = cameraOver(bounds);
  const [right, top] = pixelOf([east, north], camera);
  const [left, bottom] = pixelOf([west, south], camera);
  const longest = Math.max(right - left, top - bottom);
  expect(longest).toBeGreaterThan(330);
  expect(longest).toBeLessThan(345);
});

test("one place is not looked at from nearer than a town, nor the world from farther than whole", () => {
  expect(cameraOver([112, 30, 112, 30])).toEqual({ longitude: 112, latitude: 30, zoom: 13 });
  expect(cameraOver([-180, -80, 180, 80]).zoom).toBe(3);
});
