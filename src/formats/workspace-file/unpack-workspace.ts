import { AppError } from "../../errors";
import type { Entry } from "../archive/entries-of";
import { listEntries, unpack } from "../archive/unzip";
import type { SourceFile } from "../format";
import { parseJsonText } from "../json-table/parse-json";
import { limits, refused } from "../limits";
import { sha256Of } from "../sha256";
import {
  type ParsedWorkspace,
  parseWorkspace,
  type SavedWorkspace,
  type WorkspacePart,
} from "../workspace";
import { CITY, type CityContent } from "./city-content";
import { readCity } from "./read-city";

export interface UnpackedWorkspace {
  readonly workspace: SavedWorkspace;
  /** Sources that came with it, by their hash. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  /** The city it is about, where that was made in the app and came with it. */
  readonly city: CityContent | null;
}

const MOST_TEXT_BYTES = 50_000_000;

/**
 * Reads a workspace file whole, or the `workspace.json` out of one. Throws `workspace-damaged` where a
 * part is not what the list of parts says, `workspace-city-damaged` where its city could not be opened,
 * `workspace-newer` for a later form, `file-refused` for what is too large. Entries that the list does
 * not name are not looked at.
 */
export async function unpackWorkspace(file: SourceFile): Promise<UnpackedWorkspace> {
  if (file.bytes.length > limits.fileBytes)
    throw refused(file.name, "too-large", `${Math.round(file.bytes.length / 1e6)} MB`);
  if (file.bytes[0] !== 0x50)
    return { workspace: parsed(file, file.bytes), bytes: new Map(), city: null };
  const entries = new Map(listEntries(file).map((entry) => [entry.name, entry]));
  const { parts, ...workspace } = parsed(file, bytesOf(file, entries, "workspace.json"));
  const bytes = new Map<string, Uint8Array>();
  const cityParts = new Map<string, Uint8Array>();
  for (const [at, part] of parts.entries()) {
    // Named twice, it would be unpacked twice: a small file could keep a machine busy for hours.
    if (parts.findIndex(({ path }) => path === part.path) < at) throw damaged(file, part.path);
    const content = await partOf(file, entries, part);
    if (part.path.startsWith("sources/")) bytes.set(part.sha256, content);
    if (part.path.startsWith(CITY)) cityParts.set(part.path, content);
  }
  return { workspace, bytes, city: await cityOf(file, workspace, cityParts) };
}

async function partOf(
  file: SourceFile,
  entries: ReadonlyMap<string, Entry>,
  { path, bytes, sha256 }: WorkspacePart,
): Promise<Uint8Array> {
  const content = bytesOf(file, entries, path);
  if (content.length !== bytes || (await sha256Of(content)) !== sha256) throw damaged(file, path);
  return content;
}

async function cityOf(
  file: SourceFile,
  workspace: SavedWorkspace,
  parts: ReadonlyMap<string, Uint8Array>,
): Promise<CityContent | null> {
  const city = await readCity(file.name, parts);
  if (city && city.pack.city.id !== workspace.city)
    throw new AppError("workspace-city-damaged", {
      file: file.name,
      place: `${CITY}pack.json city.id`,
      problem: "differs",
    });
  return city;
}

function bytesOf(file: SourceFile, entries: ReadonlyMap<string, Entry>, path: string): Uint8Array {
  const entry = entries.get(path);
  if (!entry) throw damaged(file, path);
  try {
    return unpack(file, entry);
  } catch (problem) {
    throw problem instanceof AppError ? problem : damaged(file, path, problem);
  }
}

function parsed(file: SourceFile, bytes: Uint8Array): ParsedWorkspace {
  if (bytes.length > MOST_TEXT_BYTES)
    throw refused(file.name, "too-large", `workspace.json ${Math.round(bytes.length / 1e6)} MB`);
  try {
    const text = new TextDecoder().decode(bytes);
    // Refuses what is nested too deep before it is parsed at all.
    parseJsonText(file.name, text);
    return parseWorkspace(text);
  } catch (problem) {
    if (!(problem instanceof AppError)) throw damaged(file, "workspace.json", problem);
    if (problem.code === "workspace-newer")
      throw new AppError("workspace-newer", { ...problem.details, file: file.name });
    if (problem.code === "workspace-unreadable")
      throw damaged(file, `workspace.json ${problem.details["place"] ?? ""}`, problem);
    throw problem;
  }
}

function damaged({ name }: SourceFile, place: string, cause?: unknown): AppError {
  return new AppError("workspace-damaged", { file: name, place }, { cause });
}
