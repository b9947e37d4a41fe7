import * as v from "valibot";
import type { PlaceAlias } from "../domain/join/place-index";
import type { ReadOptions } from "../domain/tables/read-file";
import { type ColumnRole, simpleRoles } from "../domain/tables/recognise/recognise-table";
import type { ReshapeChoices } from "../domain/tables/recognise/reshape";
import { AppError } from "../errors";
import { entriesSchema, type SavedEntries } from "./entries";
import { stableJson } from "./stable-json";

/** Stands in every workspace, so that one is known by its content. */
export const APPLICATION = "ecology-gap-map";

/** The kind of the one-file workspace, said in its first entry. */
export const MIMETYPE = "application/vnd.ecology-gap-map.workspace+zip";

/**
 * 1: sources and aliases. 2: also the city, entries, the view and a count of editions. 3: a city made in the
 * app comes along, and entries may add, change and remove function zones.
 */
const FORMAT = 3;

const Role = v.variant("kind", [
  v.object({ kind: v.picklist(simpleRoles) }),
  v.object({ kind: v.literal("period-value"), id: v.string() }),
  v.object({
    kind: v.picklist(["indicator-value", "item-value"]),
    id: v.string(),
    period: v.optional(v.string()),
  }),
]);

const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const Source = v.object({
  name: v.pipe(v.string(), v.maxLength(500)),
  sha256: Hash,
  options: v.object({
    encoding: v.optional(v.string()),
    table: v.optional(v.string()),
    headerRow: v.optional(v.number()),
    crs: v.optional(v.string()),
  }),
  roles: v.nullable(v.array(Role)),
  choices: v.object({
    period: v.nullable(v.string()),
    indicator: v.nullable(v.string()),
    duplicates: v.picklist(["none", "first", "last"]),
    source: v.string(),
  }),
});

const Part = v.object({
  path: v.pipe(v.string(), v.maxLength(500)),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  sha256: Hash,
});

const Workspace = v.object({
  format: v.picklist([1, 2, FORMAT]),
  city: v.optional(v.pipe(v.string(), v.maxLength(100)), ""),
  edition: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  sources: v.pipe(v.array(Source), v.maxLength(2000)),
  aliases: v.pipe(v.array(v.object({ text: v.string(), code: v.string() })), v.maxLength(100_000)),
  entries: v.optional(entriesSchema, { targets: [], scenarios: [] }),
  view: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(4000))), null),
  parts: v.optional(v.pipe(v.array(Part), v.maxLength(6000)), []),
});

export interface WorkspaceSource {
  readonly name: string;
  readonly sha256: string;
  readonly options: ReadOptions;
  readonly roles: readonly ColumnRole[] | null;
  readonly choices: ReshapeChoices;
}

/** A person's files, by the hash of their bytes, every decision about them, and all that was entered. */
export interface SavedWorkspace {
  /** The pack it is about; empty where an older form did not say. */
  readonly city: string;
  /** Goes up with every change: of two copies the higher one is the newer, whatever the clocks say. */
  readonly edition: number;
  readonly sources: readonly WorkspaceSource[];
  readonly aliases: readonly PlaceAlias[];
  readonly entries: SavedEntries;
  /** The view as the text of an address; null where it is kept elsewhere. */
  readonly view: string | null;
}

/** Another entry of a workspace file: where it stands, and what its bytes must be. */
export interface WorkspacePart {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Always the same text for the same content, so that two copies can be compared. */
export function writeWorkspace(
  { city, edition, sources, aliases, entries, view }: SavedWorkspace,
  parts: readonly WorkspacePart[] = [],
): string {
  const content = { city, edition, sources, aliases, entries, view };
  const listed = parts.length > 0 ? { parts } : {};
  return stableJson({ application: APPLICATION, format: FORMAT, ...content, ...listed });
}

export interface ParsedWorkspace extends SavedWorkspace {
  readonly parts: readonly WorkspacePart[];
}

/**
 * What does not fit throws `workspace-unreadable`, what a newer version wrote `workspace-newer`, and
 * nothing of it is used. Unknown keys are dropped.
 */
export function parseWorkspace(text: string): ParsedWorkspace {
  try {
    const json: unknown = JSON.parse(text);
    const version = newerVersion(json);
    if (version !== null) throw new AppError("workspace-newer", { version });
    const { format: _, ...content } = v.parse(Workspace, json);
    // Codes and periods are text in the file; their brands are given here, once.
    return content as unknown as ParsedWorkspace;
  } catch (problem) {
    if (problem instanceof AppError) throw problem;
    const place = v.isValiError(problem) ? (v.getDotPath(problem.issues[0]) ?? "") : "JSON";
    throw new AppError("workspace-unreadable", { place }, { cause: problem });
  }
}

function newerVersion(json: unknown): number | null {
  const { format } = (json ?? {}) as { readonly format?: unknown };
  return typeof format === "number" && format > FORMAT ? format : null;
}
