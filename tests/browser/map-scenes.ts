import regularFontUrl from "@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf?url";
import type { Feature, Polygon } from "geojson";
import type { VerdictState } from "../../src/domain/gaps/verdict";
import type { UnitCode } from "../../src/domain/unit-code";
import type { MapScene, SectionMark, Shapes, UnitMark } from "../../src/map/map-scene";

/** Six squares of 0.2°, three by two, one for each state; the world of all map tests. */
export const BOUNDS = [112, 30, 112.6, 30.4] as const;

const SIDE = 0.2;

export const squares = {
  "not-met": { code: "421023", name: "监利市", column: 0, row: 0 },
  "at-risk": { code: "421083", name: "洪湖市", column: 1, row: 0 },
  met: { code: "421081", name: "石首市", column: 2, row: 0 },
  stale: { code: "421087", name: "松滋市", column: 0, row: 1 },
  "no-data": { code: "421024", name: "江陵县", column: 1, row: 1 },
  "not-assessed": { code: "421022", name: "公安县", column: 2, row: 1 },
} as const satisfies Record<VerdictState, unknown>;

export const codeOf = (state: VerdictState) => squares[state].code as UnitCode;

/** Inside a square, as shares of its side from its south-west corner. */
export function placeIn(state: VerdictState, east = 0.5, north = 0.5): [number, number] {
  const { column, row } = squares[state];
  return [BOUNDS[0] + (column + east) * SIDE, BOUNDS[1] + (row + north) * SIDE];
}

function square(state: VerdictState): Feature<Polygon, { code: string; name: string }> {
  const { code, name } = squares[state];
  const ring = [
    placeIn(state, 0, 0),
    placeIn(state, 1, 0),
    placeIn(state, 1, 1),
    placeIn(state, 0, 1),
    placeIn(state, 0, 0),
  ].map(([x, y]) => [Number(x.toFixed(6)), Number(y.toFixed(6))]);
  return {
    type: "Feature",
    properties: { code, name },
    geometry: { type: "Polygon", coordinates: [ring] },
  };
}

const states = Object.keys(squares) as VerdictState[];

export const county: Shapes = { type: "FeatureCollection", features: states.map(square) };

export function unit(state: VerdictState, changes: Partial<UnitMark> = {}): UnitMark {
  const { code, name } = squares[state];
  return {
    code: code as UnitCode,
    name,
    state,
    severity: 0.8,
    isDemo: false,
    isFaded: false,
    figure: "",
    ...changes,
  };
}

export function section(changes: Partial<SectionMark> = {}): SectionMark {
  return {
    id: "liukou",
    name: "柳口",
    position: placeIn("met"),
    rank: 3,
    state: "met",
    isNational: true,
    isSchematic: false,
    isOutside: false,
    isDemo: false,
    isFaded: false,
    ...changes,
  };
}

export function makeScene(changes: Partial<MapScene> = {}): MapScene {
  return {
    shapes: {
      county,
      township: null,
      hydro: null,
      protected: null,
      neighbours: null,
      opened: null,
    },
    level: "county",
    units: states.map((state) => unit(state)),
    sections: [],
    visible: {
      section: true,
      hydro: true,
      protected: true,
      township: true,
      neighbours: true,
      labels: false,
      opened: true,
    },
    selected: null,
    hovered: null,
    litUnits: [],
    litSections: [],
    upstream: null,
    language: "zh",
    ...changes,
  };
}

let font: Promise<unknown> | null = null;

/** Machines that run the tests may have no Chinese font at all. */
export function loadFont(): Promise<unknown> {
  font ??= new FontFace("Noto Sans SC", `url(${regularFontUrl})`)
    .load()
    .then((face) => document.fonts.add(face));
  return font;
}
