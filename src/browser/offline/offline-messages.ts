/** A file of the built site, as the list made with it has it. */
export interface SiteFile {
  /** Relative to the site's folder. */
  readonly url: string;
  /** The beginning of the SHA-256 of its content; null where the address changes with it. */
  readonly revision: string | null;
  readonly bytes: number;
}

export interface CheckedFile {
  readonly url: string;
  readonly bytes: number;
  readonly isThere: boolean;
}

/** What the page asks of the service worker. `check` and `fill` answer CheckedFile[] through the port sent along. */
export type Asked = "check" | "fill" | "take-over";

/** What the service worker says unasked, while it stores the files. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}
