import { type Zippable, zipSync } from "fflate";
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
  /** null: left out on purpose. */
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

function contentsOf({
  sources,
  city,
  verdicts,
}: PackRequest): readonly (readonly [string, Uint8Array])[] {
  const all = sources.flatMap(({ sha256, name, bytes, rows, layer }) => {
    const path = `${sha256.slice(0, 12)}-${cleaned(name)}`;
    return [
      [`sources/${path}`, bytes] as const,
      [`rows/${path}.csv`, rows] as const,
      [`layers/${path}.fgb`, layer && layerOf(layer)] as const,
    ];
  });
  const found = [
    ["verdicts.csv", verdicts] as const,
    ...all,
    ...(city ? cityParts(city) : []),
  ].flatMap(([path, bytes]) => (bytes ? [[path, bytes] as const] : []));
  return found.toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/** A name that every file system takes; the true one stands in `workspace.json`. */
function cleaned(name: string): string {
  return name.replace(/[^\p{L}\p{N}._-]+/gu, "-").slice(-80);
}
