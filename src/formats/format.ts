import type { ReadFile, ReadOptions } from "../domain/tables/read-file";

export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadRequest {
  readonly file: SourceFile;
  readonly options: ReadOptions;
  /** How far, from 0 to 1: said now and then, so that a long read shows itself alive. */
  readonly onProgress: (share: number) => void;
  /** Left out: all is read here. */
  readonly aide?: Aide;
}

/** Another worker that reads part of a large text (`csv/read-beside.ts`). */
export interface Aide {
  readonly port: MessagePort;
  /** Whether it was asked and has not answered yet. */
  isBusy: boolean;
}

/**
 * Reads one file of a kind. Throws AppError `file-refused` with `{ file, cause }` (a `Refusal`) and,
 * where it helps, `place` (a line, an entry, a name). Any other exception is taken for `damaged`.
 */
export type Reader = (request: ReadRequest) => Promise<ReadFile>;
