import type { Layer } from "@deck.gl/core";
import { IconLayer, ScatterplotLayer } from "@deck.gl/layers";
import { MapLibreOverlay, type MapLibreOverlayProps } from "@deck.gl/maplibre";
import type { Texture } from "@luma.gl/core";
import type { Map as MapLibre } from "maplibre-gl";
import { romanOf } from "../../domain/water/roman";
import { FIRST_NAME_LAYER } from "../layers/map-layers";
import type { MapScene, SectionMark } from "../map-scene";
import { mapColours } from "../style/map-colours";
import { fontsReady } from "../style/map-fonts";
import { deckColour } from "./deck-colour";
import { buildFlowLayers } from "./flow-layers";
import { createFramesOnDemand, type FramesOnDemand } from "./frames-on-demand";
import { type MarkAtlas, paintAtlas } from "./mark-atlas";
import { markScaleAt } from "./mark-size";
import { variantKey, variantOf } from "./mark-variant";
import { MARK_SIZE } from "./paint-mark";

export interface SectionsOverlay {
  draw(scene: MapScene): void;
  remove(): void;
}

export interface SectionsOptions {
  /** After a lost context an interleaved overlay does not come back: only one with its own canvas. */
  readonly isInterleaved: boolean;
  readonly pixelRatio: number;
  /** The marks of the last scene are on the canvas. */
  readonly onDrawn: () => void;
}

interface Drawn {
  readonly given: readonly SectionMark[];
  readonly sections: readonly SectionMark[];
  readonly language: MapScene["language"];
  readonly atlas: MarkAtlas;
}

// A picture of marks that is not on the card after this many frames comes with the map's next one.
const MOST_FRAMES = 300;
const LAST_FRAMES = 10;

// All marks lie flat on the map: the later one covers the earlier one.
const FLAT = { depthWriteEnabled: false, depthCompare: "always" } as const;

/** The water sections by deck.gl. Needs a loaded style; loaded itself only after the first frame. */
export function createSectionsOverlay(map: MapLibre, options: SectionsOptions): SectionsOverlay {
  let drawn: Drawn | null = null;
  let layers: readonly Layer[] = [];
  let isFontReady = false;
  let isTold = false;
  let scene: MapScene | null = null;

  const frames = createFramesOnDemand();
  frames.wake(MOST_FRAMES);
  const overlay = new MapLibreOverlay({
    ...onDemand(frames),
    interleaved: options.isInterleaved,
    layers: [],
    // Left alone deck.gl sets its own hand on the shared canvas.
    getCursor: () => map.getCanvas().style.cursor,
    onAfterRender: () => {
      if (isTold || layers.length === 0 || !layers.every(({ isLoaded }) => isLoaded)) return;
      isTold = true;
      frames.settle(LAST_FRAMES);
      options.onDrawn();
    },
  });
  map.addControl(overlay);

  const refresh = () => {
    if (!scene || !isFontReady) return;
    drawn = isSame(drawn, scene) ? drawn : prepare(scene, options.pixelRatio);
    layers = buildLayers(scene, drawn, markScaleAt(map.getZoom()));
    isTold = false;
    frames.wake(MOST_FRAMES);
    overlay.setProps({ layers: [...layers] });
    // While sources load deck.gl leaves out its place among the layers and draws above the names.
    if (!map.isStyleLoaded()) void map.once("idle", refresh);
    map.triggerRepaint();
  };
  void fontsReady(`${Object.values(romanOf).join("")}–演D`).then(() => {
    isFontReady = true;
    refresh();
  });
  map.on("zoomend", refresh);

  return {
    draw(next) {
      const isOther = !scene || hasOtherSections(scene, next);
      scene = next;
      if (isOther) refresh();
    },
    remove() {
      scene = null;
      map.off("zoomend", refresh);
      map.removeControl(overlay);
    },
  };
}

/** deck.gl hands its properties on to its loop, which knows this one; its own types do not. */
function onDemand({ provider }: FramesOnDemand): MapLibreOverlayProps {
  return { animationFrameProvider: provider } as MapLibreOverlayProps;
}

/** A change of the units' colours is no business of the sections. */
function hasOtherSections(last: MapScene, next: MapScene): boolean {
  return (
    last.visible.section !== next.visible.section ||
    (
      ["sections", "language", "level", "selected", "hovered", "litSections", "upstream"] as const
    ).some((key) => last[key] !== next[key])
  );
}

function isSame(drawn: Drawn | null, { sections, language }: MapScene): drawn is Drawn {
  return drawn?.given === sections && drawn.language === language;
}

function prepare({ sections, language }: MapScene, pixelRatio: number): Drawn {
  const atlas = paintAtlas(
    sections.map((mark) => variantOf(mark, language)),
    pixelRatio,
  );
  return { given: sections, sections: worstOnTop(sections), language, atlas };
}

function worstOnTop(sections: readonly SectionMark[]): readonly SectionMark[] {
  const weight = ({ isOutside, rank }: SectionMark) => (isOutside ? -1 : (rank ?? 0));
  return sections.toSorted((a, b) => weight(a) - weight(b));
}

function buildLayers(
  { selected, hovered, litSections, visible, upstream }: MapScene,
  drawn: Drawn,
  scale: number,
): readonly Layer[] {
  const { sections, atlas, language } = drawn;
  const lit = sections.filter(
    ({ id }) =>
      litSections.includes(id) ||
      [selected, hovered].some((target) => target?.kind === "section" && target.id === id),
  );
  const isSelected = ({ id }: SectionMark) => selected?.kind === "section" && selected.id === id;
  const common = { visible: visible.section, parameters: FLAT, beforeId: FIRST_NAME_LAYER };
  const halo = new ScatterplotLayer<SectionMark>({
    ...common,
    id: "section-halo",
    data: lit,
    getPosition: ({ position }) => [...position],
    radiusUnits: "pixels",
    getRadius: (mark) => (isSelected(mark) ? 19 : 16.5) * scale,
    getFillColor: (mark) => deckColour(mapColours.ink, isSelected(mark) ? 235 : 110),
    updateTriggers: { getRadius: [selected, scale], getFillColor: selected },
  });
  const marks = new IconLayer<SectionMark>({
    ...common,
    id: "section-marks",
    data: sections,
    // Any picture is taken; the type knows only textures and addresses.
    iconAtlas: atlas.image as unknown as Texture,
    iconMapping: atlas.places,
    getIcon: (mark) => variantKey(variantOf(mark, language)),
    getPosition: ({ position }) => [...position],
    sizeUnits: "pixels",
    getSize: MARK_SIZE,
    sizeScale: scale,
    getColor: ({ isFaded }) => [0, 0, 0, isFaded ? 51 : 255],
  });
  const flows = upstream && visible.section ? buildFlowLayers(upstream, common, scale) : [];
  return [...flows, halo, marks];
}
