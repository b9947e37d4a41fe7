import type { ErrorDetails } from "../errors";
import type { ErrorMessages } from "./zh-errors";

const file = (details: ErrorDetails) => String(details["file"] ?? "");

export const enErrors: ErrorMessages = {
  "geodata-missing": (d) => ({
    title: `The layer file ${file(d)} cannot be read`,
    advice:
      "The other layers, table and card work as usual. Check the folder it is served from, or run npm run geodata and reload.",
  }),
  "geodata-damaged": (d) => ({
    title: `The layer file ${file(d)} is damaged`,
    advice: "The other layers, table and card work as usual. Run npm run geodata and reload.",
  }),
  "table-missing": (d) => ({
    title: `The table ${file(d)} cannot be read`,
    advice: "Check the folder it is served from, or run npm run geodata and reload.",
  }),
  "table-damaged": (d) => ({
    title: `The table ${file(d)} is malformed (${String(d["place"] ?? "")})`,
    advice: "Mend that place as the pack's description says, or run npm run geodata.",
  }),
  "database-not-started": (d) => ({
    title: `The data engine DuckDB did not start (${String(d["cause"] ?? "")})`,
    advice:
      "The map, table and card shown still work, but periods, history and townships cannot be queried. Reload the page or use a newer browser.",
  }),
  "database-failed": (d) => ({
    title: `A query did not finish (${String(d["cause"] ?? "")})`,
    advice: "What is shown is not affected. Choose again, or reload the page.",
  }),
  "map-not-started": () => ({
    title: "The browser has no WebGL: the map cannot be drawn",
    advice: "Table and card work as usual. Switch hardware acceleration on or use a newer browser.",
  }),
  "map-context-lost": () => ({
    title: "The graphics card was interrupted; the map is coming back",
    advice: "Nothing chosen is lost; reload the page if it does not return.",
  }),
  "snapshot-failed": (d) => ({
    title: `The snapshot was not made (${String(d["cause"] ?? "")})`,
    advice: "Try a smaller size; the CSV is not affected.",
  }),
  "snapshot-unreadable": (d) => ({
    title: `${file(d)} is not a readable PNG`,
    advice:
      "Drop an original PNG exported here; screenshots and images passed through chat apps hold no view.",
  }),
  "snapshot-no-state": (d) => ({
    title: `${file(d)} holds no view`,
    advice:
      "Drop an original PNG exported here; screenshots and images passed through chat apps hold no view.",
  }),
  "snapshot-other-city": (d) => ({
    title: `${file(d)} belongs to another city's data pack`,
    advice: "Open that pack first, then drop the image.",
  }),
};
