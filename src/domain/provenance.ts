/**
 * Where a fact comes from.
 * `sourced`: an address or document was read · `memory`: known but not read again, shown as 待核 ·
 * `derived`: computed from sourced facts · `estimated`: judged by hand · `demo`: made up by our
 * seeded script, shown as 演示 · `user`: set by the person · `unknown`: nobody has found it.
 */
export type ProvenanceStatus =
  | "sourced"
  | "memory"
  | "derived"
  | "estimated"
  | "demo"
  | "user"
  | "unknown";

export interface Provenance {
  readonly status: ProvenanceStatus;
  /** Document, address or remark, as found. */
  readonly note: string;
}
