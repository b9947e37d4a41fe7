import { type Zippable, zipSync } from "fflate";
import { fileIn } from "../../domain/tables/part-name";
import type { Table } from "../../domain/tables/table";
import { sha256Of } from "../sha256";
import { MIMETYPE, type SavedWorkspace, type WorkspacePart, writeWorkspace } from "../workspace";
import type { CityContent } from "./city-content";
import { cityParts } from "./city-parts";
import { layerOf } from "./layer-of";

/** What goes into the file beside the decisions: a source as it is, and what was made of it. */
export interface PackedSource {
  readonly sha256: string;
  readonly name: string;
  /** null: left out on purpose, or given with another source of the same file. */
  readonly bytes: Uint8Array | null;
  /** The rows that take part, as CSV with a header; null for none. */
  readonly rows: Uint8Array | null;
  /** A table with shapes; null for none. */
  readonly layer: Table | null;
}

export interface PackRequest {
  readonly workspace: SavedWorkspace;
  readonly sources: readonly PackedSource[];
  /** The city where it was made in the app; null where it was not, or is left out. */
  readonly city: CityContent | null;
  /** The verdicts of the chosen period, as CSV. */
  readonly verdicts: Uint8Array;
  /** What a person without this tool reads first. */
  readonly readme: string;
}

/** No date of the day, so that the same content is the same file. ZIP keeps local time, from 1980 on. */
const NO_DATE = new Date(1980, 0, 1);

/** A workspace as one ZIP file: readable JSON, the sources as they are, and what was made of them. */
export async function packWorkspace(request: PackRequest): Promise<Uint8Array> {
  const contents = contentsOf(request);
  const parts: WorkspacePart[] = [];
  for (const [path, bytes] of contents)
    parts.push({ path, bytes: bytes.length, sha256: await sha256Of(bytes) });
  const text = new TextEncoder();
  const files: Zippable = {
    // Not packed and first, as in ODF and EPUB: so the kind is seen in the first bytes.
    mimetype: [text.encode(MIMETYPE), { level: 0 }],
    "README.txt": text.encode(request.readme),
    "workspace.json": text.encode(writeWorkspace(request.workspace, parts)),
    ...Object.fromEntries(contents),
  };
  return zipSync(files, { level: 6, mtime: NO_DATE });
}

type Content = readonly [path: string, bytes: Uint8Array | null];

function contentsOf({
  sources,
  city,
  verdicts,
}: PackRequest): readonly (readonly [string, Uint8Array])[] {
  const names = uniqueNames(sources, ({ name }) => name);
  const made = sources.flatMap(({ rows, layer }, at): Content[] => [
    [`rows/${names[at]}.csv`, rows],
    [`layers/${names[at]}.fgb`, layer && layerOf(layer)],
  ]);
  const all: Content[] = [["verdicts.csv", verdicts], ...wholeFiles(sources), ...made];
  const found = [...all, ...(city ? cityParts(city) : [])].flatMap(([path, bytes]) =>
    bytes ? [[path, bytes] as const] : [],
  );
  return found.toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/** Several sheets or layers of one file have the same bytes: these go in once, by the file's own name. */
function wholeFiles(sources: readonly PackedSource[]): readonly Content[] {
  const given = sources.filter(({ bytes }) => bytes);
  const files = given.filter(
    ({ sha256 }, at) => given.findIndex((each) => each.sha256 === sha256) === at,
  );
  const names = uniqueNames(files, ({ name }) => fileIn(name));
  return files.map(({ bytes }, at) => [`sources/${names[at]}`, bytes]);
}

/** Where the cleaned names of two are the same, as of the sheets "A 1" and "a-1", the later has a number. */
function uniqueNames(
  sources: readonly PackedSource[],
  nameOf: (source: PackedSource) => string,
): readonly string[] {
  const taken = new Set<string>();
  return sources.map((source) => {
    const name = `${source.sha256.slice(0, 12)}-${cleaned(nameOf(source))}`;
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name}-${number}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

const LONGEST_NAME = 80;

/** A name that every file system takes; the true one stands in `workspace.json`. */
function cleaned(name: string): string {
  // By characters: half of one would not be the same name in the archive and in the list.
  return [...name.replace(/[^\p{L}\p{N}._-]+/gu, "-")].slice(-LONGEST_NAME).join("");
}
