import { beforeAll, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { MapScene } from "../../src/map/map-scene";
import { placeOnScreen, showMap } from "./map-page";
import { codeOf, loadFont, makeScene, placeIn, unit } from "./map-scenes";

beforeAll(async () => {
  await loadFont();
});

const PATIENT = { timeout: 30_000 };

const outlet: MapScene["shapes"]["opened"] = {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: { place: "3.0.12" },
      geometry: { type: "Point", coordinates: placeIn("met", 0.3, 0.3) },
    },
  ],
};

test("a place of an opened file is drawn over the verdicts, and goes with its layer", async () => {
  const bare = makeScene({ units: [unit("met")] });
  const scene = { ...bare, shapes: { ...bare.shapes, opened: outlet } };
  const { picture, draw } = await showMap(scene);
  const at = placeOnScreen(placeIn("met", 0.3, 0.3));
  const seen = async () => (await picture()).at(...at).join();
  await vi.waitFor(async () => expect(await seen()).toBe("106,79,163"), PATIENT);
  draw({ ...scene, visible: { ...scene.visible, opened: false } });
  await vi.waitFor(async () => expect(await seen()).not.toBe("106,79,163"), PATIENT);
});

test("a click on it tells its row and what it lies over; it is drawn larger while it is picked", async () => {
  const bare = makeScene({ units: [unit("met")] });
  const scene = { ...bare, shapes: { ...bare.shapes, opened: outlet } };
  const { picture, draw, calls } = await showMap(scene);
  const [x, y] = placeOnScreen(placeIn("met", 0.3, 0.3));
  const ink = async () =>
    (await picture()).around(x, y, 12).filter((colour) => colour.join() === "106,79,163").length;
  await vi.waitFor(async () => expect(await ink()).toBeGreaterThan(20), PATIENT);
  const plain = await ink();
  await userEvent.click(page.getByTestId("map"), { position: { x, y } });
  expect(calls.onPick).toHaveBeenLastCalledWith({ file: 3, table: 0, row: 12 });
  expect(calls.onSelect).toHaveBeenLastCalledWith({ kind: "unit", code: codeOf("met") });
  draw({ ...scene, picked: { file: 3, table: 0, row: 12 } });
  await vi.waitFor(async () => expect(await ink()).toBeGreaterThan(plain * 1.8), PATIENT);
  draw(scene);
  await vi.waitFor(async () => expect(await ink()).toBe(plain), PATIENT);
  await userEvent.click(page.getByTestId("map"), { position: { x: x + 40, y: y + 40 } });
  expect(calls.onPick).toHaveBeenLastCalledWith(null);
});
