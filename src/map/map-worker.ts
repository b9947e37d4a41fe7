import { setWorkerUrl } from "maplibre-gl";
import mapWorkerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";

// MapLibre 6 finds its worker only by address; without it the map never becomes idle.
setWorkerUrl(mapWorkerUrl);
