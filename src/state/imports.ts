import { withAlias } from "../domain/join/join-report";
import type { PlaceAlias } from "../domain/join/place-index";
import type { Period } from "../domain/period";
import type { BatchChange, Revision } from "../domain/tables/batch-changes";
import type { KnownFile, ReadOptions } from "../domain/tables/read-file";
import { isLoss } from "../domain/tables/read-note";
import type { ColumnRole } from "../domain/tables/recognise/recognise-table";
import type { ReshapeChoices } from "../domain/tables/recognise/reshape";
import type { Understood } from "../domain/tables/understand";
import type { AppError } from "../errors";
import type { AppState } from "./app-state";

/** What a person said about a file, kept apart from what was read of it. */
export interface ImportSettings {
  readonly options: ReadOptions;
  /** Roles of the columns of the first table; null: as guessed. */
  readonly roles: readonly ColumnRole[] | null;
  readonly choices: ReshapeChoices;
}

export interface ImportedFile extends KnownFile {
  readonly understood: readonly Understood[];
}

/** Lines of the file that the database could not take, with the reason. */
export interface RefusedLine {
  readonly line: number;
  readonly problem: string;
}

/** What the database did with a file's rows, and what that did to the verdicts. */
export interface LoadedBatch {
  readonly of: ImportedFile;
  readonly refused: readonly RefusedLine[];
  readonly revisions: readonly Revision[];
  /** null until the verdicts with the new rows are there. */
  readonly changes: readonly BatchChange[] | null;
  /** The periods the changes were compared for. */
  readonly periods: readonly Period[];
}

/** A file in the queue or read; its number is that of its batch in the database. */
export interface Import {
  readonly id: number;
  /** Files dropped together share it. */
  readonly drop: number;
  readonly name: string;
  readonly size: number;
  /** Of its bytes, in hexadecimal; null until they were read. */
  readonly sha256: string | null;
  readonly status: "waiting" | "reading" | "read" | "refused";
  /** How far the reading is, from 0 to 1. */
  readonly share: number;
  readonly refusal: AppError | null;
  readonly file: ImportedFile | null;
  readonly settings: ImportSettings;
  /** What the database did with the batch; null while it has none or has not answered. */
  readonly loaded: LoadedBatch | null;
}

export type SavingState = "idle" | "saving" | "saved" | "not-saved" | "read-only";

export interface Imports {
  readonly list: readonly Import[];
  readonly shown: number | null;
  /** Names a person confirmed, replayed for every later file. */
  readonly aliases: readonly PlaceAlias[];
  /** Whether files and decisions are kept in the browser; `idle` before anything was to be kept. */
  readonly saving: SavingState;
  /** Goes up whenever the database's rows changed. */
  readonly revision: number;
}

export const noImports: Imports = {
  list: [],
  shown: null,
  aliases: [],
  saving: "idle",
  revision: 0,
};

export interface GivenFile {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  readonly settings: ImportSettings;
  /** Of its bytes, where they are already known. */
  readonly sha256?: string;
}

/** What is taken for granted of a file before a person says more. */
export function defaultSettings(name: string): ImportSettings {
  return {
    options: {},
    roles: null,
    choices: { period: null, indicator: null, duplicates: "none", source: name },
  };
}

/** A file that waits to be read. */
export function newImport({ id, name, size, settings, sha256 }: GivenFile, drop: number): Import {
  return {
    id,
    drop,
    name,
    size,
    settings,
    sha256: sha256 ?? null,
    status: "waiting",
    share: 0,
    refusal: null,
    file: null,
    loaded: null,
  };
}

/** Puts files dropped together at the end of the queue. */
export function queueImports(state: AppState, files: readonly GivenFile[]): AppState {
  const drop = files[0]?.id ?? 0;
  const added = files.map((given) => newImport(given, drop));
  return change(state, { list: [...state.imports.list, ...added] });
}

export function changeImport(state: AppState, id: number, next: Partial<Import>): AppState {
  const list = state.imports.list.map((each) => (each.id === id ? { ...each, ...next } : each));
  return change(state, { list });
}

export function removeImport(state: AppState, id: number): AppState {
  const { list, shown } = state.imports;
  return change(state, {
    list: list.filter((each) => each.id !== id),
    shown: shown === id ? null : shown,
  });
}

export function showImport(state: AppState, shown: number | null): AppState {
  return change(state, { shown });
}

/** A person's word for a text that was not found, or not for sure. */
export function confirmAlias(state: AppState, alias: PlaceAlias): AppState {
  return change(state, { aliases: withAlias(state.imports.aliases, alias) });
}

export function setAliases(state: AppState, aliases: readonly PlaceAlias[]): AppState {
  return change(state, { aliases });
}

export function setSaving(state: AppState, saving: SavingState): AppState {
  return saving === state.imports.saving ? state : change(state, { saving });
}

/** The database has other rows now: every answer of it is asked for again. */
export function noteRowsChanged(state: AppState): AppState {
  return change(state, { revision: state.imports.revision + 1 });
}

function change(state: AppState, next: Partial<Imports>): AppState {
  return { ...state, imports: { ...state.imports, ...next } };
}

/** In one word how the files of the last drop fared, and how many rows or features were kept. */
export interface ImportSummary {
  readonly state: "idle" | "busy" | "ok" | "partial" | "error";
  readonly files: readonly Import[];
  readonly count: number;
}

export function selectImportSummary({ list }: Imports): ImportSummary {
  const drop = list.at(-1)?.drop;
  const files = list.filter((each) => each.drop === drop);
  const count = files.reduce((sum, { file }) => sum + rowsIn(file), 0);
  return { state: stateOf(files), files, count };
}

export function rowsIn(file: ImportedFile | null): number {
  return file?.tables.reduce((sum, { rowCount }) => sum + rowCount, 0) ?? 0;
}

function stateOf(files: readonly Import[]): ImportSummary["state"] {
  if (files.length === 0) return "idle";
  if (files.some(({ status }) => status === "waiting" || status === "reading")) return "busy";
  const refused = files.filter(({ status }) => status === "refused").length;
  if (refused === files.length) return "error";
  return refused > 0 || files.some(({ file }) => file?.notes.some(isLoss)) ? "partial" : "ok";
}
