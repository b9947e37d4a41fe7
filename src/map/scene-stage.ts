import type { Map as MapLibre } from "maplibre-gl";
import { isTownshipCode } from "../domain/unit-code";
import { drawScenes, type SceneDrawing } from "./draw-scene";
import type { MapScene, UnitMark } from "./map-scene";
import type { SectionsOverlay } from "./sections/sections-overlay";

interface StageEvents {
  onFirstFrame(): void;
  onSectionsDrawn(): void;
  onFailure(failure: "context-lost" | "context-restored"): void;
}

interface Stage {
  readonly scene: () => MapScene | null;
  draw(scene: MapScene): void;
  destroy(): void;
}

/** Holds the scene through the map's life: not yet loaded, drawing, context lost, drawing again. */
export function createStage(map: MapLibre, events: StageEvents): Stage {
  let scene: MapScene | null = null;
  let drawing: SceneDrawing | null = null;
  let overlay: SectionsOverlay | null = null;
  let losses = 0;
  let isGone = false;
  const firstFrame = happensInAFrame(map, () => {
    return scene !== null && drawing !== null && isPainted(map, scene);
  });

  const draw = () => {
    if (!scene || !drawing) return;
    drawing.draw(scene);
    overlay?.draw(scene);
  };
  const begin = () => {
    drawing = drawScenes(map, firstFrame);
    draw();
  };
  const addSections = async () => {
    const lossesBefore = losses;
    const { createSectionsOverlay } = await import("./sections/sections-overlay");
    if (isGone || overlay || lossesBefore !== losses) return;
    overlay = createSectionsOverlay(map, {
      isInterleaved: losses === 0,
      pixelRatio: map.getPixelRatio(),
      onDrawn: events.onSectionsDrawn,
    });
    if (scene) overlay.draw(scene);
  };
  map.once("style.load", begin);
  void firstFrame.then(events.onFirstFrame).then(addSections);
  map.on("webglcontextlost", () => {
    losses++;
    drawing?.close();
    drawing = null;
    overlay?.remove();
    overlay = null;
    events.onFailure("context-lost");
  });
  map.on("webglcontextrestored", () => {
    map.once("idle", () => {
      begin();
      void firstFrame.then(addSections);
      events.onFailure("context-restored");
    });
  });

  return {
    scene: () => scene,
    draw(next: MapScene) {
      scene = next;
      draw();
    },
    destroy() {
      isGone = true;
      drawing?.close();
      overlay?.remove();
    },
  };
}

function happensInAFrame(map: MapLibre, condition: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!condition()) return;
      map.off("render", look);
      resolve();
    };
    map.on("render", look);
  });
}

/** Names and context may still be under way: what counts is the colour of the level asked for. */
function isPainted(map: MapLibre, { level, shapes, units }: MapScene): boolean {
  const source = level === "section" ? "county" : level;
  const isOfLevel = ({ code }: UnitMark) => isTownshipCode(code) === (level === "township");
  const isColoured = level === "section" || units.some(isOfLevel);
  return isColoured && shapes[source] !== null && map.isSourceLoaded(source);
}
