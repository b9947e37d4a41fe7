import { useEffect, useId, useRef } from "react";
import type { RowPlace } from "../domain/tables/row-place";
import type { Bounds } from "../geometry/position";
import {
  createMapController,
  type MapController,
  type MapEvents,
  type MapFailure,
} from "./map-controller";
import { MapFurniture, type MapFurnitureText } from "./map-furniture";
import type { MapCamera, MapScene, MapTarget } from "./map-scene";
import "./map-view.css";
import { distanceText, metresPerPixel, scaleBarOf } from "./scale-bar";

export interface MapViewText extends MapFurnitureText {
  readonly mapLabel: string;
  /** How to walk the map by keyboard, read out with its label. */
  readonly keysHint: string;
}

export interface MapViewProps {
  readonly scene: MapScene;
  readonly bounds: Bounds;
  /** Null: the whole city. */
  readonly camera: MapCamera | null;
  readonly text: MapViewText;
  readonly onHover: (target: MapTarget | null) => void;
  readonly onSelect: (target: MapTarget | null) => void;
  readonly onPick: (place: RowPlace | null) => void;
  /** After the person moved the map; not after a change of `camera`. */
  readonly onCamera: (camera: MapCamera) => void;
  readonly onFirstFrame: () => void;
  readonly onFailure: (failure: MapFailure) => void;
}

const SCALE_BAR_PX = 110;

/** The one island of imperative code: it feeds a controller and holds nothing else. */
export function MapView(props: MapViewProps) {
  const { scene, bounds, camera, text } = props;
  const canvas = useRef<HTMLDivElement>(null);
  const scale = useRef<HTMLDivElement>(null);
  const controller = useRef<MapController>(null);
  const latest = useRef(props);
  const hint = useId();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is made once; the rest follows it
  useEffect(() => {
    const host = canvas.current;
    if (!host) return;
    const events = eventsOf(latest, host, scale);
    const made = createMapController({ host, bounds, camera, label: text.mapLabel, events });
    host.querySelector("canvas")?.setAttribute("aria-describedby", hint);
    controller.current = made;
    return () => made?.destroy();
  }, []);

  useEffect(() => {
    latest.current = props;
    controller.current?.draw(scene);
  }, [props, scene]);

  useEffect(() => {
    if (camera) controller.current?.moveTo(camera);
    else controller.current?.showBounds();
  }, [camera]);

  return (
    <div className="map-view" data-testid="map" aria-busy="true">
      <div ref={canvas} className="map-canvas" />
      <p id={hint} className="map-hint">
        {text.keysHint}
      </p>
      <MapFurniture
        text={text}
        scale={scale}
        onZoom={(step) => controller.current?.zoomBy(step)}
        onWholeCity={() => controller.current?.showBounds()}
      />
    </div>
  );
}

type Ref<Value> = { readonly current: Value };

function eventsOf(
  latest: Ref<MapViewProps>,
  host: HTMLElement,
  scale: Ref<HTMLElement | null>,
): MapEvents {
  return {
    onHover: (target) => latest.current.onHover(target),
    onSelect: (target) => latest.current.onSelect(target),
    onPick: (place) => latest.current.onPick(place),
    onCamera: (camera) => latest.current.onCamera(camera),
    onFailure: (failure) => latest.current.onFailure(failure),
    onFirstFrame() {
      host.parentElement?.setAttribute("aria-busy", "false");
      latest.current.onFirstFrame();
    },
    // Tests and pictures wait for this: the marks come after the first coloured frame.
    onSectionsDrawn: () => host.parentElement?.setAttribute("data-sections", "drawn"),
    onScale({ latitude, zoom }) {
      if (!scale.current) return;
      const { metres, widthPx } = scaleBarOf(metresPerPixel(latitude, zoom), SCALE_BAR_PX);
      scale.current.style.width = `${Math.round(widthPx)}px`;
      scale.current.textContent = distanceText(metres);
    },
  };
}
