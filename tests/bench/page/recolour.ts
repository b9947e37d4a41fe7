import { GeoJsonLayer } from "@deck.gl/layers";
import { MapLibreOverlay } from "@deck.gl/maplibre";
import { Map as MapLibre } from "maplibre-gl";
import { verdictStates } from "../../../src/domain/gaps/verdict";
import { stateStyles } from "../../../src/domain/palette";
import type { UnitCode } from "../../../src/domain/unit-code";
import { readFlatGeobuf } from "../../../src/formats/flatgeobuf";
import { createMapController } from "../../../src/map/map-controller";
import type { MapScene, Shapes, UnitMark } from "../../../src/map/map-scene";

/** One way of recolouring: made once, then switched between indicators. */
interface Contender {
  switchTo(step: number): void;
  remove(): void;
}

const BOUNDS = [111.24, 29.43, 114.1, 30.67] as const;

const NO_SECTIONS: MapScene["sections"] = [];

declare global {
  interface Window {
    bench: {
      start(name: string): Promise<void>;
      switchTo(step: number): Promise<void>;
      stop(): void;
    };
  }
}

function newHost(): HTMLElement {
  const host = document.getElementById("map");
  if (!host) throw new Error("no host");
  host.replaceChildren();
  Object.assign(host.style, { width: "1000px", height: "700px" });
  const inner = document.createElement("div");
  Object.assign(inner.style, { width: "100%", height: "100%" });
  host.append(inner);
  return inner;
}

/** A state per unit that differs from step to step, the same for every contender. */
function stateOf(place: number, step: number) {
  return verdictStates[(place * 7 + step * 3) % verdictStates.length] ?? "met";
}

function marksOf(shapes: Shapes, step: number): UnitMark[] {
  return shapes.features.map(({ properties }, place) => ({
    code: String(properties["code"]) as UnitCode,
    name: String(properties["name"]),
    state: stateOf(place, step),
    severity: ((place + step) % 10) / 10,
    isDemo: false,
    isFaded: false,
    figure: "",
  }));
}

function oursWith(labels: boolean) {
  return async (shapes: Shapes): Promise<Contender> => {
    const county = (await readFlatGeobuf("/geodata/jingzhou/county.fgb")) as Shapes;
    return ours(shapes, county, labels);
  };
}

async function ours(shapes: Shapes, county: Shapes, labels: boolean): Promise<Contender> {
  const scene = (step: number): MapScene => ({
    shapes: {
      county,
      township: shapes,
      hydro: null,
      protected: null,
      neighbours: null,
      opened: null,
    },
    level: "township",
    units: marksOf(shapes, step),
    sections: NO_SECTIONS,
    visible: {
      section: false,
      hydro: false,
      protected: false,
      township: false,
      neighbours: false,
      labels,
      opened: false,
    },
    selected: null,
    hovered: null,
    litUnits: [],
    litSections: [],
    upstream: null,
    language: "zh",
  });
  return new Promise((resolve) => {
    const ignore = () => undefined;
    const made = createMapController({
      host: newHost(),
      bounds: BOUNDS,
      camera: null,
      label: "bench",
      events: {
        onHover: ignore,
        onSelect: ignore,
        onPick: ignore,
        onCamera: ignore,
        onFirstFrame: () =>
          resolve({
            switchTo: (step) => made?.draw(scene(step)),
            remove: () => made?.destroy(),
          }),
        onSectionsDrawn: ignore,
        onScale: ignore,
        onFailure: ignore,
      },
    });
    made?.draw(scene(0));
  });
}

function plainMap(shapes: Shapes | null): Promise<MapLibre> {
  const map = new MapLibre({
    container: newHost(),
    bounds: [BOUNDS[0], BOUNDS[1], BOUNDS[2], BOUNDS[3]],
    style: {
      version: 8,
      sources: shapes ? { unit: { type: "geojson", data: shapes, promoteId: "code" } } : {},
      layers: shapes
        ? [
            {
              id: "unit",
              type: "fill",
              source: "unit",
              paint: { "fill-color": ["to-color", ["feature-state", "colour"], "#ffffff"] },
            },
          ]
        : [],
    },
  });
  return new Promise((resolve) => map.once("idle", () => resolve(map)));
}

async function featureState(shapes: Shapes): Promise<Contender> {
  const map = await plainMap(shapes);
  return {
    switchTo(step) {
      for (const { code, state } of marksOf(shapes, step))
        map.setFeatureState({ source: "unit", id: code }, { colour: stateStyles[state].fill });
    },
    remove: () => map.remove(),
  };
}

async function geoJsonLayer(shapes: Shapes): Promise<Contender> {
  const map = await plainMap(null);
  const overlay = new MapLibreOverlay({ interleaved: false, layers: [] });
  map.addControl(overlay);
  const rgb = (hex: string) =>
    [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];
  return {
    switchTo(step) {
      const colours = marksOf(shapes, step).map(({ state }) => rgb(stateStyles[state].fill));
      overlay.setProps({
        layers: [
          new GeoJsonLayer({
            id: "unit",
            data: { ...shapes, features: [...shapes.features] },
            filled: true,
            stroked: false,
            getFillColor: (_feature, { index }) => colours[index] ?? [255, 255, 255],
          }),
        ],
      });
    },
    remove: () => map.remove(),
  };
}

const contenders: Readonly<Record<string, (shapes: Shapes) => Promise<Contender>>> = {
  ours: oursWith(false),
  oursWithNames: oursWith(true),
  featureState,
  geoJsonLayer,
};

const shapes = await readFlatGeobuf("/geodata/jingzhou/township.fgb");
let current: Contender | null = null;

const twoFrames = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

window.bench = {
  async start(name) {
    const make = contenders[name];
    if (!make) throw new Error(name);
    current = await make(shapes as Shapes);
    current.switchTo(1);
    await twoFrames();
  },
  async switchTo(step) {
    current?.switchTo(step);
    await twoFrames();
  },
  stop() {
    current?.remove();
    current = null;
  },
};
document.body.dataset["ready"] = "yes";
