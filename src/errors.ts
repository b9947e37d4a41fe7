/** Failures a person can act on. `messages/` says each one in words, in both languages. */
export type ErrorCode =
  | "geodata-missing"
  | "geodata-damaged"
  | "table-missing"
  | "table-damaged"
  | "database-not-started"
  | "database-failed"
  | "database-restarted"
  | "map-not-started"
  | "map-context-lost"
  | "snapshot-failed"
  | "snapshot-unreadable"
  | "snapshot-no-state"
  | "snapshot-other-city"
  | "not-saved"
  | "workspace-unreadable"
  | "workspace-older"
  | "workspace-newer"
  | "workspace-damaged"
  | "workspace-city-damaged"
  | "workspace-other-city"
  | "workspace-incomplete"
  | "pack-files-left"
  | "page-failed"
  | "file-refused";

/** What is wrong with a part of a city that came in a workspace file. */
export const cityProblems = [
  "missing",
  "unreadable",
  "schema",
  "id",
  "name",
  "number",
  "twice",
  "unknown",
  "differs",
  "shape",
] as const;

export type CityProblem = (typeof cityProblems)[number];

export type ErrorDetails = Readonly<Record<string, string | number>>;

export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(details)}`, options);
    this.code = code;
    this.details = details;
  }
}
