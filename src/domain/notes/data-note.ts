import type { RowAddress } from "../observation";
import type { Period } from "../period";

/** What looks wrong in data that was read. Said, never repaired. */
export type DataNoteKind =
  | "unit-swapped"
  | "class-contradicts"
  | "series-repeats"
  | "outside-county"
  | "jump"
  | "implausible";

export interface DataNote {
  readonly kind: DataNoteKind;
  /** Section id or unit code. */
  readonly subject: string;
  /** Item or indicator; null where the note is of the place itself. */
  readonly about: string | null;
  readonly period: Period | null;
  /** The figures that gave it away, in the order the words for this kind name them. */
  readonly figures: readonly number[];
  /** Every row it rests on. */
  readonly rows: readonly RowAddress[];
}
