import { beforeAll, expect, test, vi } from "vitest";
import type { MapScene } from "../../src/map/map-scene";
import { placeOnScreen, showMap } from "./map-page";
import { loadFont, makeScene, placeIn, unit } from "./map-scenes";

beforeAll(async () => {
  await loadFont();
});

const PATIENT = { timeout: 30_000 };

const outlet: MapScene["shapes"]["opened"] = {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: {},
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
