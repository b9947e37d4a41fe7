import type { VerdictState } from "../../domain/gaps/verdict";
import type { WorkState } from "../../domain/lists/work/work";

/** A unit × indicator that a row is for, in words. */
export interface WorkLink {
  readonly key: string;
  readonly unit: string;
  /** The indicator that judges; null where the version in force has none of the series. */
  readonly indicator: string | null;
  readonly place: string;
  readonly matter: string;
  readonly state: VerdictState | null;
}

/** A task or project in the words of the page. */
export interface WorkLine {
  readonly id: string;
  readonly title: string;
  readonly state: WorkState;
  readonly department: string;
  readonly support: string;
  /** Investment and years of a project; empty for a task. */
  readonly facts: string;
  readonly due: string;
  readonly days: string;
  readonly isLate: boolean;
  readonly links: readonly WorkLink[];
}

export interface WorkLineGroup {
  readonly key: string;
  /** Null: the rows are not grouped. */
  readonly name: string | null;
  readonly count: string;
  readonly parts: readonly WorkLinePart[];
}

export interface WorkLinePart {
  readonly key: string;
  /** The year; null: not parted. */
  readonly name: string | null;
  readonly lines: readonly WorkLine[];
}

/** A gap that nothing is for. */
export interface UncoveredGap {
  readonly key: string;
  readonly state: VerdictState;
  readonly place: string;
  readonly matter: string;
  readonly gap: string;
}
