import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { selectMapScene } from "../../../src/app/select-map-scene";
import { decodeOpening } from "../../../src/database/opening";
import { parseCityPack } from "../../../src/formats/city-pack";
import type { AppState } from "../../../src/state/app-state";
import { openingState } from "../../../src/state/initial-state";
import { selectUpstream } from "../../../src/state/select-upstream";
import { receiveShapes, showUpstream } from "../../../src/state/transitions";

const read = (file: string) => readFileSync(`public/geodata/jingzhou/${file}`, "utf8");
const opened = openingState(parseCityPack(read("pack.json")), decodeOpening(read("opening.json")), {
  language: "zh",
  today: "2026-11-23",
});

const county = {
  type: "FeatureCollection" as const,
  features: opened.pack.places.units.map(({ code }, at) => ({
    type: "Feature" as const,
    properties: { code },
    geometry: {
      type: "Polygon" as const,
      coordinates: [
        [
          [112 + at / 50, 30],
          [112.01 + at / 50, 30],
          [112.01 + at / 50, 30.01],
          [112 + at / 50, 30],
        ],
      ],
    },
  })),
};
const shown = showUpstream(receiveShapes(opened, "county", county), "xintan");

function withoutReadings(state: AppState): AppState {
  const { readings } = state.results;
  const value = readings.value && { ...readings.value, rows: [] };
  return { ...state, results: { ...state.results, readings: { ...readings, value } } };
}

test("other classes and other layers draw the upstream view no second time", () => {
  const scene = selectMapScene(shown).upstream;
  expect(scene?.places.length).toBeGreaterThan(3);
  expect(scene?.branches.length).toBeGreaterThan(3);
  const assessed = selectUpstream(shown);
  const next = withoutReadings(shown);
  expect(selectUpstream(next)).not.toBe(assessed);
  expect(selectMapScene(next).upstream).toBe(scene);
  const context = receiveShapes(next, "protected", { ...county, features: [] });
  expect(selectMapScene(context).upstream).toBe(scene);
  const moved = receiveShapes(next, "county", structuredClone(county));
  expect(selectMapScene(moved).upstream).not.toBe(scene);
});

test("another section has another view, and none when it is closed", () => {
  const scene = selectMapScene(shown).upstream;
  expect(selectMapScene(showUpstream(shown, "liukou")).upstream).not.toEqual(scene);
  expect(selectMapScene(showUpstream(shown, "")).upstream).toBeNull();
});
