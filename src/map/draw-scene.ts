import type { GeoJSONSource, Map as MapLibre } from "maplibre-gl";
import { type RowPlace, rowKey } from "../domain/tables/row-place";
import { isTownshipCode } from "../domain/unit-code";
import { outlineOf } from "../geometry/outline-of";
import { type UnitFeatureState, type UnitSource, unitSources } from "./layers/map-layer";
import { mapLayers } from "./layers/map-layers";
import type { Focus } from "./layers/unit-focus";
import { waterNameIn, waterNames } from "./layers/water-names";
import type { MapScene, MapShapes, MapTarget, Shapes, UnitMark } from "./map-scene";
import { placeLabels, sectionLabels } from "./place-labels";
import { fontsReady } from "./style/map-fonts";
import { addMapImages } from "./style/map-images";
import { EMPTY } from "./style/map-style";

export interface SceneDrawing {
  draw(scene: MapScene): void;
  /** All names asked for so far are with the map. */
  settled(): Promise<void>;
  /** The map is gone or lost: what is still under way leaves it alone. */
  close(): void;
}

type Data = Parameters<GeoJSONSource["setData"]>[0];

const shapeNames = ["county", "township", "hydro", "protected", "neighbours", "opened"] as const;

const PLAIN: UnitFeatureState = { state: null, severity: 0, isFaded: false, tone: null };

/**
 * Puts scenes on one map, each as its difference from the last: polygons are handed over once, colours
 * go by feature state. After a lost context start a new drawing, for the map has forgotten all.
 *
 * Names and context wait for `contextAfter`: the search for label points and the one worker's turn
 * take time that the first coloured frame should not.
 */
export function drawScenes(map: MapLibre, contextAfter: Promise<void>): SceneDrawing {
  const handed = new Map<string, Shapes | null>();
  const marks = new Map<string, UnitFeatureState>();
  let last: MapScene | null = null;
  let names: Promise<void> = Promise.resolve();
  let namesAsked = 0;
  let isClosed = false;
  addMapImages(map);

  return {
    draw(scene) {
      putShapes(map, scene.level === "township" ? unitSources : ["county"], scene.shapes, handed);
      if (!last || hasOtherMarks(scene, last)) putMarks(map, scene, marks);
      if (!last || hasOtherFocus(scene, last)) setData(map, "unit-focus", focusOf(scene));
      putUpstream(map, scene, last);
      putPicked(map, scene, last);
      putVisibility(map, scene, last);
      putWaterNames(map, scene, last);
      const isRenamed = last ? hasNewNames(scene, last) : scene.visible.labels;
      last = scene;
      void contextAfter.then(() => {
        if (last === scene && !isClosed) putShapes(map, shapeNames, scene.shapes, handed);
      });
      if (!isRenamed) return;
      const number = ++namesAsked;
      const isCurrent = () => number === namesAsked && !isClosed;
      names = contextAfter.then(() => putNames(map, scene, isCurrent));
    },
    settled: () => names,
    close() {
      isClosed = true;
    },
  };
}

function putShapes(
  map: MapLibre,
  names: readonly (keyof MapShapes)[],
  shapes: MapShapes,
  handed: Map<string, Shapes | null>,
): void {
  for (const name of names) {
    if ((handed.get(name) ?? null) === shapes[name]) continue;
    handed.set(name, shapes[name]);
    setData(map, name, shapes[name]);
    if (name === "county") setData(map, "city-outline", shapes.county && outlineOf(shapes.county));
  }
}

function setData(map: MapLibre, source: string, data: Shapes | Data | null): void {
  void map.getSource<GeoJSONSource>(source)?.setData((data ?? EMPTY) as Data);
}

function hasOtherMarks(scene: MapScene, last: MapScene): boolean {
  return scene.units !== last.units || scene.level !== last.level;
}

/** Under the sections no unit is coloured, and above townships no county. */
function putMarks(map: MapLibre, scene: MapScene, drawn: Map<string, UnitFeatureState>): void {
  const wanted = new Map<string, UnitFeatureState>();
  for (const mark of scene.units)
    if (sourceOfUnit(mark.code) === scene.level) wanted.set(mark.code, stateOf(mark));
  for (const code of new Set([...drawn.keys(), ...wanted.keys()])) {
    const mark = wanted.get(code) ?? PLAIN;
    if (isSameMark(drawn.get(code), mark)) continue;
    setState(map, code, { ...mark });
    drawn.set(code, mark);
  }
}

/** Where a tone is, no state is: its pattern would lie over the colour. */
function stateOf({ state, severity, isFaded, tone }: UnitMark): UnitFeatureState {
  return { state: tone ? null : state, severity, isFaded, tone: tone ?? null };
}

function isSameMark(a: UnitFeatureState | undefined, b: UnitFeatureState): boolean {
  const keys = ["state", "severity", "isFaded", "tone"] as const;
  return a !== undefined && keys.every((key) => a[key] === b[key]);
}

function hasOtherFocus(scene: MapScene, last: MapScene): boolean {
  return (
    unitOf(scene.hovered) !== unitOf(last.hovered) ||
    scene.litUnits !== last.litUnits ||
    unitOf(scene.selected) !== unitOf(last.selected) ||
    scene.shapes !== last.shapes
  );
}

/** The outlines of what is lit and of the selected unit. */
function focusOf({ shapes, hovered, litUnits, selected }: MapScene): Shapes {
  const outline = (code: string | null, focus: Focus) => {
    const shape =
      code &&
      shapes[sourceOfUnit(code)]?.features.find(({ properties }) => properties["code"] === code);
    return shape ? [{ ...shape, properties: { focus } }] : [];
  };
  return {
    type: "FeatureCollection",
    features: [
      ...[unitOf(hovered), ...litUnits].flatMap((code) => outline(code, "hovered")),
      ...outline(unitOf(selected), "selected"),
    ],
  };
}

/** A source of its own: with the outlines the places would be sent again as the pointer moves on. */
function putUpstream(map: MapLibre, { upstream }: MapScene, last: MapScene | null): void {
  if (upstream === (last?.upstream ?? null)) return;
  const features = (upstream?.places ?? []).map(({ shape, relation, isTownship }) => ({
    ...shape,
    properties: { relation, isTownship },
  }));
  setData(map, "upstream", { type: "FeatureCollection", features });
}

function putPicked(map: MapLibre, { picked }: MapScene, last: MapScene | null): void {
  const before = last?.picked ?? null;
  if ((picked ?? null) === before) return;
  const mark = (place: RowPlace, isPicked: boolean) =>
    map.setFeatureState({ source: "opened", id: rowKey(place) }, { isPicked });
  if (before) mark(before, false);
  if (picked) mark(picked, true);
}

function unitOf(target: MapTarget | null): string | null {
  return target?.kind === "unit" ? target.code : null;
}

function setState(map: MapLibre, code: string, state: Readonly<Record<string, unknown>>): void {
  map.setFeatureState({ source: sourceOfUnit(code), id: code }, state);
}

function sourceOfUnit(code: string): UnitSource {
  return unitSources[isTownshipCode(code) ? 1 : 0];
}

function putVisibility(map: MapLibre, scene: MapScene, last: MapScene | null): void {
  for (const { spec, isShown } of mapLayers) {
    const isNow = isShown(scene);
    if (last && isNow === isShown(last)) continue;
    map.setLayoutProperty(spec.id, "visibility", isNow ? "visible" : "none");
  }
}

function putWaterNames(map: MapLibre, { language }: MapScene, last: MapScene | null): void {
  if (language === (last?.language ?? "zh")) return;
  for (const { spec } of waterNames)
    map.setLayoutProperty(spec.id, "text-field", waterNameIn[language]);
}

/** Names cost a turn of the worker: none while they are hidden, all when they are shown again. */
function hasNewNames(scene: MapScene, last: MapScene): boolean {
  if (!scene.visible.labels) return false;
  if (!last.visible.labels) return true;
  return (["shapes", "units", "sections", "level", "language"] as const).some(
    (key) => scene[key] !== last[key],
  );
}

async function putNames(map: MapLibre, scene: MapScene, isCurrent: () => boolean): Promise<void> {
  if (!isCurrent()) return;
  const places = placeLabels(scene);
  const sections = sectionLabels(scene);
  const texts = [...places.features, ...sections.features].map(({ properties }) =>
    Object.values(properties).join(""),
  );
  await fontsReady(texts.join(""));
  if (!isCurrent()) return;
  setData(map, "place-labels", places);
  setData(map, "section-labels", sections);
}
