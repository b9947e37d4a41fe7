import { listEntries, unpack } from "../archive/unzip";
import type { SourceFile } from "../format";

const TYPES = "[Content_Types].xml";
const ROOT_LINKS = "_rels/.rels";

/**
 * A workbook whose parts are named in the archive as its own lists name them. Part names are the same
 * whatever their case (ECMA-376-2, 6.2.2.3), and some writers put `\` between folders; the reader knows neither.
 * Answers the file's own bytes where nothing is to be renamed.
 */
export function withNamesAsListed(file: SourceFile): Uint8Array {
  const entries = listEntries(file);
  const spelled = spellings(file);
  let bytes = file.bytes;
  for (const { name, nameAt, offset } of entries) {
    const listed = spelled.get(name.toLowerCase()) ?? name;
    const raw = new TextDecoder().decode(file.bytes.subarray(nameAt, nameAt + name.length));
    const isOther =
      raw !== listed && raw.replaceAll("\\", "/").toLowerCase() === name.toLowerCase();
    if (!isOther) continue;
    if (bytes === file.bytes) bytes = file.bytes.slice();
    // Both spellings are ASCII and as long; the name stands in the directory and before the part.
    const encoded = new TextEncoder().encode(listed);
    bytes.set(encoded, nameAt);
    bytes.set(encoded, offset + LOCAL_BYTES);
  }
  return bytes;
}

const LOCAL_BYTES = 30;

/** Each part's name as the workbook spells it, by its lower case; links come last, as they are followed. */
function spellings(file: SourceFile): ReadonlyMap<string, string> {
  const entries = new Map(listEntries(file).map((entry) => [entry.name.toLowerCase(), entry]));
  const textOf = (name: string) => {
    const entry = entries.get(name.toLowerCase());
    return entry ? new TextDecoder().decode(unpack(file, entry)) : "";
  };
  const names = new Map([TYPES, ROOT_LINKS].map((name) => [name.toLowerCase(), name]));
  const add = (name: string) => names.set(name.toLowerCase(), name);
  for (const [, name = ""] of textOf(TYPES).matchAll(/PartName="\/([^"]+)"/g)) add(name);
  for (const name of [...names.values()]) add(linksOf(name));
  for (const links of entries.keys()) {
    if (!links.endsWith(".rels")) continue;
    const folder = (names.get(links) ?? links).replace(/_rels\/[^/]*$/, "");
    for (const [, target = ""] of textOf(links).matchAll(/\sTarget="([^"]+)"/g))
      add(resolved(folder, target));
  }
  return names;
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels" */
function linksOf(name: string): string {
  return name.replace(/([^/]*)$/, "_rels/$1.rels");
}

/** A target as a path in the archive; "../" goes up, "/" starts at the top. */
function resolved(folder: string, target: string): string {
  const path = target.startsWith("/") ? target : `${folder}${target}`;
  const steps: string[] = [];
  for (const step of path.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
