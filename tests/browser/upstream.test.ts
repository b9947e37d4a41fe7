import { differenceCiede2000, formatHex, parse } from "culori";
import { beforeAll, expect, test, vi } from "vitest";
import type { UpstreamScene } from "../../src/map/map-scene";
import { mapColours } from "../../src/map/style/map-colours";
import { type Colour, placeOnScreen, showMap } from "./map-page";
import { county, loadFont, makeScene, placeIn, section } from "./map-scenes";

beforeAll(async () => {
  await loadFont();
});

const PATIENT = { timeout: 30_000 };

const difference = differenceCiede2000();

function isInk([red, green, blue]: Colour): boolean {
  const drawn = formatHex({ mode: "rgb", r: red / 255, g: green / 255, b: blue / 255 });
  return difference(parse(drawn) ?? "#000", parse(mapColours.upstream) ?? "#000") < 12;
}

const [west, middle, east] = [placeIn("not-met"), placeIn("at-risk"), placeIn("met")];
const [from, to] = [placeIn("stale"), placeIn("no-data")];

const [square] = county.features;

const upstream: UpstreamScene = {
  places: square ? [{ relation: "drains", isTownship: false, shape: square }] : [],
  trunk: [west, middle, east],
  branches: [{ id: "branch", path: [from, to], isOfSection: false }],
};

const plain = makeScene({ level: "section", units: [], sections: [section()] });

test("flows are drawn along the water and from its sources, go with the view, and leave the map at rest", async () => {
  const asked = vi.spyOn(window, "requestAnimationFrame");
  const { picture, draw } = await showMap(plain);
  const inkAt = async (place: readonly [number, number], reach: number) =>
    (await picture()).around(...placeOnScreen(place), reach).filter(isInk).length;
  const askedAtRest = async () => {
    asked.mockClear();
    await new Promise((done) => setTimeout(done, 500));
    return asked.mock.calls.length;
  };
  const half = placeIn("at-risk", 0.2);
  const branch = placeIn("stale", 0.9);
  const edge = placeIn("not-met", 0.5, 0);
  expect(await inkAt(half, 4)).toBe(0);
  expect(await inkAt(edge, 4)).toBe(0);
  draw({ ...plain, upstream });
  await expect.poll(() => inkAt(half, 4), PATIENT).toBeGreaterThan(6);
  await expect.poll(() => inkAt(branch, 4), PATIENT).toBeGreaterThan(0);
  await expect.poll(() => inkAt(edge, 4), PATIENT).toBeGreaterThan(6);
  await expect.poll(askedAtRest, PATIENT).toBe(0);
  draw(plain);
  await expect.poll(() => inkAt(half, 4), PATIENT).toBe(0);
  await expect.poll(() => inkAt(edge, 4), PATIENT).toBe(0);
  await expect.poll(askedAtRest, PATIENT).toBe(0);
  asked.mockRestore();
});
