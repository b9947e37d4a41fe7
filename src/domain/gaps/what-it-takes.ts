/** One move that a unit would need: a concentration, area or share from here to there. */
export interface Move {
  /** Section id or unit code. */
  readonly place: string;
  /** Item or indicator. */
  readonly about: string;
  readonly from: number;
  readonly to: number;
  /** Unit as it is shown: "mg/L", "km²", "%" (then the move is in percentage points). */
  readonly unit: string;
}

/** A smallest set of places, each with all its moves. */
export interface MoveSet {
  readonly places: readonly string[];
  readonly moves: readonly Move[];
}

/**
 * What it would take for a goal to be met: the smallest sets, the easiest first, the others of the
 * same size as ties. `reachable` is false where no set of places can do it.
 */
export interface WhatItTakes {
  readonly goal: string;
  readonly isMet: boolean;
  readonly reachable: boolean;
  /** How many places must move at least. */
  readonly size: number;
  readonly best: MoveSet | null;
  /** Further smallest sets, easiest first, at most twenty. */
  readonly ties: readonly MoveSet[];
  /** How many smallest sets there are in all, the best included. */
  readonly tieCount: number;
  /** Set where counting them all took too long: there are `tieCount` at least. */
  readonly isTieCountLeast?: boolean;
}
