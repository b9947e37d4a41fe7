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
