import * as v from "valibot";
import type { PlaceAlias } from "../domain/join/place-index";
import type { ReadOptions } from "../domain/tables/read-file";
import { type ColumnRole, simpleRoles } from "../domain/tables/recognise/recognise-table";
import type { ReshapeChoices } from "../domain/tables/recognise/reshape";
import { AppError } from "../errors";

const FORMAT = 1;

const Role = v.variant("kind", [
  v.object({ kind: v.picklist(simpleRoles) }),
  v.object({
    kind: v.picklist(["indicator-value", "item-value", "period-value"]),
    id: v.string(),
  }),
]);

const Source = v.object({
  name: v.pipe(v.string(), v.maxLength(500)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
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

const Workspace = v.object({
  format: v.literal(FORMAT),
  sources: v.pipe(v.array(Source), v.maxLength(2000)),
  aliases: v.array(v.object({ text: v.string(), code: v.string() })),
});

export interface WorkspaceSource {
  readonly name: string;
  readonly sha256: string;
  readonly options: ReadOptions;
  readonly roles: readonly ColumnRole[] | null;
  readonly choices: ReshapeChoices;
}

/** A person's files, by the hash of their bytes, and every decision about them. */
export interface SavedWorkspace {
  readonly sources: readonly WorkspaceSource[];
  readonly aliases: readonly PlaceAlias[];
}

/** Always the same text for the same content, so that two copies can be compared. */
export function writeWorkspace({ sources, aliases }: SavedWorkspace): string {
  return JSON.stringify({ format: FORMAT, sources, aliases }, null, 1);
}

/** What does not fit throws `workspace-unreadable`, and nothing of it is used. Unknown keys are dropped. */
export function parseWorkspace(text: string): SavedWorkspace {
  try {
    const { sources, aliases } = v.parse(Workspace, JSON.parse(text));
    return { sources, aliases } as SavedWorkspace;
  } catch (problem) {
    const place = v.isValiError(problem) ? (v.getDotPath(problem.issues[0]) ?? "") : "JSON";
    throw new AppError("workspace-unreadable", { place }, { cause: problem });
  }
}
