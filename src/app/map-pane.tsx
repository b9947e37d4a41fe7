import { useCallback, useMemo } from "react";
import type { RowPlace } from "../domain/tables/row-place";
import { AppError } from "../errors";
import type { MapCamera, MapTarget } from "../map/map-scene";
import { MapView } from "../map/map-view";
import { messages } from "../messages/messages";
import { Legend } from "../panels/legend";
import { MapFallback } from "../panels/map-fallback";
import type { Selection } from "../state/app-state";
import { pickOpened } from "../state/opened";
import {
  addNotice,
  clearFilters,
  hover,
  hoverEntry,
  moveCamera,
  select,
  setMapAvailable,
  toggleLitRank,
  toggleLitState,
} from "../state/transitions";
import { MappedLegend } from "./mapped/mapped-legend";
import { selectLegend } from "./select-legend";
import { selectMapScene } from "./select-map-scene";
import type { Services } from "./services";
import { useSelected } from "./use-selected";

const NOTHING: Selection = { kind: "none" };

/** The map island joined to the state, and the legend over it. */
export function MapPane(services: Services) {
  const { store } = services;
  const isAvailable = useSelected(store, (state) => state.isMapAvailable);
  const { language, litRanks, litStates } = useSelected(store, (state) => state.choices);
  const legend = useSelected(store, selectLegend);
  const text = messages[language];
  return (
    <>
      {isAvailable ? <Island {...services} /> : <MapFallback text={text} />}
      <Legend
        {...legend}
        {...{ text, litRanks, litStates }}
        onState={(state) => store.update(toggleLitState, state)}
        onRank={(rank) => store.update(toggleLitRank, rank)}
        onHoverState={(state) => store.update(hoverEntry, state && { kind: "state", state })}
        onHoverRank={(rank) => store.update(hoverEntry, rank && { kind: "rank", rank })}
        onClear={() => store.update(clearFilters)}
      >
        <MappedLegend {...services} />
      </Legend>
    </>
  );
}

function Island({ store, onFirstFrame }: Services) {
  const scene = useSelected(store, selectMapScene);
  const { camera, language } = useSelected(store, (state) => state.choices);
  const { bounds } = useSelected(store, (state) => state.pack.city);
  const text = messages[language];
  const onHover = useCallback(
    (target: MapTarget | null) => store.update(hover, target ?? NOTHING),
    [store],
  );
  const onSelect = useCallback(
    (target: MapTarget | null) => store.update(select, target ?? NOTHING),
    [store],
  );
  const onPick = useCallback((place: RowPlace | null) => store.update(pickOpened, place), [store]);
  const onCamera = useCallback((moved: MapCamera) => store.update(moveCamera, moved), [store]);
  const onFailure = useCallback(
    (failure: string) => {
      if (failure === "no-webgl") {
        store.update(setMapAvailable, false);
        store.update(addNotice, new AppError("map-not-started"));
      }
      if (failure === "context-lost") store.update(addNotice, new AppError("map-context-lost"));
    },
    [store],
  );
  const labels = useMemo(
    () => ({
      mapLabel: text.mapLabel,
      zoomIn: text.zoomIn,
      zoomOut: text.zoomOut,
      wholeCity: text.wholeCity,
      keysHint: text.mapKeys,
      north: text.north,
    }),
    [text],
  );
  return (
    <MapView
      {...{ scene, bounds, camera, onHover, onSelect, onPick, onCamera, onFirstFrame, onFailure }}
      text={labels}
    />
  );
}
