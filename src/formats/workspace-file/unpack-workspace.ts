import { AppError } from "../../errors";
import type { Entry } from "../archive/entries-of";
import { listEntries, unpack } from "../archive/unzip";
import type { SourceFile } from "../format";
import { parseJsonText } from "../json-table/parse-json";
import { limits, refused } from "../limits";
import { sha256Of } from "../sha256";
import { type ParsedWorkspace, parseWorkspace, type SavedWorkspace } from "../workspace";

export interface UnpackedWorkspace {
  readonly workspace: SavedWorkspace;
  /** Sources that came with it, by their hash. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

const MOST_TEXT_BYTES = 50_000_000;

/**
 * Reads a workspace file whole, or the `workspace.json` out of one. Throws `workspace-damaged` where a
 * part is not what the list of parts says, `workspace-newer` for a later form, `file-refused` for what
 * is too large. Entries that the list does not name are not looked at.
 */
export async function unpackWorkspace(file: SourceFile): Promise<UnpackedWorkspace> {
  if (file.bytes.length > limits.fileBytes)
    throw refused(file.name, "too-large", `${Math.round(file.bytes.length / 1e6)} MB`);
  if (file.bytes[0] !== 0x50) return { workspace: parsed(file, file.bytes), bytes: new Map() };
  const entries = new Map(listEntries(file).map((entry) => [entry.name, entry]));
  const { parts, ...workspace } = parsed(file, bytesOf(file, entries, "workspace.json"));
  const bytes = new Map<string, Uint8Array>();
  for (const [at, part] of parts.entries()) {
    // Named twice, it would be unpacked twice: a small file could keep a machine busy for hours.
    if (parts.findIndex(({ path }) => path === part.path) < at) throw damaged(file, part.path);
    const content = bytesOf(file, entries, part.path);
    if (content.length !== part.bytes || (await sha256Of(content)) !== part.sha256)
      throw damaged(file, part.path);
    if (part.path.startsWith("sources/")) bytes.set(part.sha256, content);
  }
  return { workspace, bytes };
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
