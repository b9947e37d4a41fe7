import { SaxesParser } from "saxes";
import { limits } from "../limits";
import { type Geometry, geometryTags, KmlShape } from "./kml-shape";

export interface Placemark {
  readonly geometry: Geometry | null;
  readonly cells: ReadonlyMap<string, string>;
}

export interface KmlContents {
  readonly placemarks: readonly Placemark[];
  /** Addresses of other files, icons, styles and overlays: none of them is followed. */
  readonly links: number;
  /** Overlays and other things that are no placemark. */
  readonly others: number;
}

const simpleTags = new Set(["name", "description", "when", "begin", "end", "address"]);
const linkTags = new Set(["href", "styleUrl", "Url", "targetHref"]);
const otherTags = new Set([
  "GroundOverlay",
  "ScreenOverlay",
  "PhotoOverlay",
  "Tour",
  "NetworkLink",
]);

/** Thrown for elements nested too deeply. */
export class TooDeep extends Error {}

/**
 * The placemarks of a KML 2.2/2.3 text. Namespace prefixes are passed over, no entity but XML's own is
 * known, and nothing the text points to is read. Throws an Error where the XML is not well-formed.
 */
export function kmlFeatures(text: string): KmlContents {
  const reader = new KmlReader();
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => reader.open(bare(name), attributes));
  parser.on("text", (part) => reader.text(part));
  parser.on("cdata", (part) => reader.text(part));
  parser.on("closetag", ({ name }) => reader.close(bare(name)));
  parser.write(text).close();
  return reader;
}

function bare(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

class KmlReader implements KmlContents {
  readonly placemarks: Placemark[] = [];
  links = 0;
  others = 0;

  readonly #path: string[] = [];
  readonly #folders: string[] = [];
  #text = "";
  #cells: Map<string, string> | null = null;
  #shape: KmlShape | null = null;
  #dataName = "";

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    this.#path.push(tag);
    if (this.#path.length > limits.nesting) throw new TooDeep();
    this.#text = "";
    if (tag === "Folder") this.#folders.push("");
    if (otherTags.has(tag)) this.others++;
    if (tag === "Placemark") {
      this.#cells = new Map();
      this.#shape = new KmlShape();
      if (attributes["id"]) this.#cells.set("id", attributes["id"]);
    }
    if (tag === "Data" || tag === "SimpleData") this.#dataName = attributes["name"] ?? "";
    if (geometryTags.has(tag)) this.#shape?.open(tag);
  }

  text(part: string): void {
    this.#text += part;
  }

  close(tag: string): void {
    const text = this.#text.trim();
    this.#path.pop();
    if (linkTags.has(tag) && text !== "" && !text.startsWith("#")) this.links++;
    this.#shape?.close(tag, text);
    this.#closeCell(tag, text);
    if (tag === "Folder") this.#folders.pop();
    if (tag === "Placemark") this.#endPlacemark();
    this.#text = "";
  }

  #closeCell(tag: string, text: string): void {
    const parent = this.#path.at(-1);
    if (tag === "name" && parent === "Folder") this.#folders[this.#folders.length - 1] = text;
    if (!this.#cells || text === "") return;
    if (simpleTags.has(tag) && (parent === "Placemark" || parent?.startsWith("Time")))
      this.#cells.set(tag, text);
    if ((tag === "value" && parent === "Data") || tag === "SimpleData")
      this.#cells.set(this.#dataName || tag, text);
  }

  #endPlacemark(): void {
    const cells = this.#cells ?? new Map<string, string>();
    const folder = this.#folders.filter((name) => name !== "").join("/");
    if (folder) cells.set("folder", folder);
    this.placemarks.push({ geometry: this.#shape?.build() ?? null, cells });
    this.#cells = null;
    this.#shape = null;
  }
}
