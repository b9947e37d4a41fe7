import type { Bounds } from "./position";

/** Smaller than most maps, so that all of it is seen beside the legend. */
const VIEW_PX = 340;
const WORLD_PX = 512;
const [FARTHEST, NEAREST] = [3, 13];
const RADIANS = Math.PI / 180;

/** Where a map stands to show all of the bounds: its middle in degrees, and a zoom of Web Mercator. */
export function cameraOver([west, south, east, north]: Bounds) {
  const latitude = (south + north) / 2;
  const width = (east - west) / 360;
  const height = (north - south) / (360 * Math.cos(latitude * RADIANS));
  const zoom = Math.log2(VIEW_PX / WORLD_PX / Math.max(width, height));
  return {
    longitude: (west + east) / 2,
    latitude,
    zoom: Math.min(Math.max(zoom, FARTHEST), NEAREST),
  };
}
