import type { Table } from "../../domain/tables/table";
import { AppError, type ErrorCode, type ErrorDetails } from "../../errors";
import type { SourceFile } from "../format";
import { sha256Of } from "../sha256";
import type { CityContent } from "./city-content";
import { type CityDifference, cityDifferences } from "./city-differences";
import { type CityTexts, cityFromTexts } from "./city-from-texts";
import { columnsAsCsv } from "./columns-as-csv";
import { type PackRequest, packWorkspace } from "./pack-workspace";
import { type UnpackedWorkspace, unpackWorkspace } from "./unpack-workspace";

/** The city goes to the worker as the texts it is kept by: reading its shapes would stop the page. */
export type PackTask = Omit<PackRequest, "city"> & { readonly city: CityTexts | null };

/** What each of these cities differs in from another, in their order; null for one that cannot be read. */
export type Compared = readonly (readonly CityDifference[] | null)[];

export type WorkspaceTask =
  | { readonly kind: "pack"; readonly request: PackTask }
  | { readonly kind: "unpack"; readonly file: SourceFile }
  | { readonly kind: "compare"; readonly ours: readonly CityTexts[]; readonly theirs: CityContent }
  | { readonly kind: "write"; readonly table: Table; readonly columns: readonly number[] };

export type WorkspaceAnswer =
  | { readonly kind: "packed"; readonly bytes: Uint8Array }
  | { readonly kind: "unpacked"; readonly found: UnpackedWorkspace }
  | { readonly kind: "compared"; readonly compared: Compared }
  | { readonly kind: "written"; readonly bytes: Uint8Array; readonly sha256: string }
  | { readonly kind: "failed"; readonly code: ErrorCode; readonly details: ErrorDetails };

/** What is asked of the worker, done. */
export async function doneOf(task: WorkspaceTask): Promise<WorkspaceAnswer> {
  try {
    return await answer(task);
  } catch (problem) {
    if (!(problem instanceof AppError)) throw problem;
    return { kind: "failed", code: problem.code, details: problem.details };
  }
}

async function answer(task: WorkspaceTask): Promise<WorkspaceAnswer> {
  if (task.kind === "pack") {
    const city = task.request.city && cityFromTexts(task.request.city);
    return { kind: "packed", bytes: await packWorkspace({ ...task.request, city }) };
  }
  if (task.kind === "compare") return { kind: "compared", compared: comparedOf(task) };
  if (task.kind === "write") {
    const bytes = columnsAsCsv(task.table, task.columns);
    return { kind: "written", bytes, sha256: await sha256Of(bytes) };
  }
  return { kind: "unpacked", found: await unpackWorkspace(task.file) };
}

function comparedOf({ ours, theirs }: WorkspaceTask & { readonly kind: "compare" }): Compared {
  return ours.map((texts) => {
    const city = readable(texts);
    return city && cityDifferences(city, theirs);
  });
}

function readable(texts: CityTexts): CityContent | null {
  try {
    return cityFromTexts(texts);
  } catch (problem) {
    if (!(problem instanceof AppError)) throw problem;
    return null;
  }
}
