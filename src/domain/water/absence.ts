import type { RowAddress } from "../observation";
import type { Period } from "../period";

/** Why a month has no value: 断流, 冰封, 未监测, or a mark that only says there is none ("—", "/"). */
export type AbsenceKind = "dry" | "frozen" | "not-monitored" | "unstated";

/** A month for which the source says that there is no value. Missing is missing, never zero. */
export interface Absence {
  readonly section: string;
  readonly period: Period;
  readonly item: string;
  readonly kind: AbsenceKind;
  readonly row: RowAddress;
}
