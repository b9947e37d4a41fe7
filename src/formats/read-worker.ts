import type { NamedSystem } from "../domain/tables/coordinates/row-positions";
import type { KnownFile, ReadOptions } from "../domain/tables/read-file";
import type { ReadNote } from "../domain/tables/read-note";
import type { Table } from "../domain/tables/table";
import { type UnderstandContext, type Understood, understand } from "../domain/tables/understand";
import { AppError, type ErrorDetails } from "../errors";
import { readCrs } from "./crs/read-crs";
import type { Aide } from "./format";
import { broken, limits, refused } from "./limits";
import { readFile } from "./registry";
import { sha256Of } from "./sha256";

export interface ReadTask {
  readonly file: File;
  readonly options: ReadOptions;
  readonly context: UnderstandContext;
  /** Where it is given, someone else makes the digest too; the result's is empty. */
  readonly aide: MessagePort | null;
}

export interface ReadResult extends KnownFile {
  /** One per table read. */
  readonly understood: readonly Understood[];
}

export type ReadMessage =
  | { readonly kind: "progress"; readonly share: number }
  | ({ readonly kind: "done"; readonly result: ReadResult } & Rest)
  | ({ readonly kind: "refused"; readonly details: ErrorDetails } & Rest);

interface Rest {
  /** Whether the other worker still reads what nobody waits for any more. */
  readonly isAideBusy: boolean;
}

// The page's side is `read-in-worker.ts`; formats are read, and tested, without a worker too.
self.addEventListener("message", async ({ data }: MessageEvent<ReadTask>) => {
  const aide = data.aide && { port: data.aide, isBusy: false };
  const isAideBusy = () => aide?.isBusy ?? false;
  try {
    const result = await read(data, aide);
    const message: ReadMessage = { kind: "done", result, isAideBusy: isAideBusy() };
    self.postMessage(message, { transfer: buffersOf(result) });
  } catch (problem) {
    // An exception here would reach nobody, and the page would wait for it.
    const { details } = problem instanceof AppError ? problem : broken(data.file.name, problem);
    const message: ReadMessage = { kind: "refused", details, isAideBusy: isAideBusy() };
    self.postMessage(message);
  } finally {
    aide?.port.close();
  }
});

async function read({ file, options, context }: ReadTask, aide: Aide | null): Promise<ReadResult> {
  if (file.size > limits.fileBytes)
    throw refused(file.name, "too-large", `${Math.round(file.size / 1e6)} MB`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const onProgress = (share: number) =>
    self.postMessage({ kind: "progress", share } satisfies ReadMessage);
  onProgress(0);
  const found = await readFile({
    file: { name: file.name, bytes },
    options,
    onProgress,
    ...(aide ? { aide } : {}),
  });
  onProgress(1);
  const system = systemOf(options);
  const understood = found.tables.map((table) => understand(table, context, system));
  const notes = [
    ...found.notes,
    ...(options.crs ? [] : shiftNotes(found.tables, understood)),
    ...understood.flatMap(({ notes: own }, at) =>
      own.map((note) => ({ ...note, ...nameOf(found.tables, at) })),
    ),
  ];
  const sha256 = aide ? "" : await sha256Of(bytes);
  return { ...found, notes, sha256, understood };
}

/** What a person named, where it is not degrees that lie where they say. */
function systemOf({ crs }: ReadOptions): NamedSystem | null {
  const named = crs === undefined ? null : readCrs(crs);
  const toLonLat = named?.toLonLat;
  return toLonLat ? { name: named.name, toLonLat, isOfMetres: named.name !== "GCJ-02" } : null;
}

/** Not said again once a person named the coordinates. */
function shiftNotes(
  tables: readonly Table[],
  understood: readonly Understood[],
): readonly ReadNote[] {
  return understood.flatMap(({ shift }, at) => {
    if (!shift) return [];
    const note = { kind: "gcj02-suspected", count: shift.places, lines: [] } as const;
    return [{ ...note, ...nameOf(tables, at), detail: String(shift.metres) }];
  });
}

function nameOf(tables: readonly Table[], at: number): Pick<ReadNote, "table"> {
  return tables.length > 1 ? { table: tables[at]?.name ?? "" } : {};
}

/** Handed over, not copied: a large file must not keep the page waiting. */
function buffersOf({ tables, understood }: ReadResult): ArrayBuffer[] {
  const columns = tables.flatMap((table) => [
    ...table.columns,
    ...(table.shapes ? [table.shapes] : []),
  ]);
  const arrays = [
    ...tables.map(({ lines }) => lines),
    ...columns.flatMap(({ bytes, starts, ends }) => [bytes, starts, ends]),
    ...understood.flatMap(({ batch, positions }) => [
      ...(batch ? [batch.csv] : []),
      ...(positions ? [positions] : []),
    ]),
  ];
  return [...new Set(arrays.map(({ buffer }) => buffer as ArrayBuffer))];
}
