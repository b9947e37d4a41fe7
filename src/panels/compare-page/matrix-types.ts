import type { VerdictState } from "../../domain/gaps/verdict";
import type { CubeCell, VerdictCube } from "../../domain/gaps/verdict-cube";
import type { DomainId, Indicator } from "../../domain/programme/programme";
import type { Wording } from "../figure-words";

/** n not met of those judged: the roll-up of a row or a column. */
export interface LineCount {
  readonly notMet: number;
  readonly judged: number;
}

export interface MatrixUnit extends LineCount {
  readonly code: string;
  readonly name: string;
  readonly isPinned: boolean;
}

export interface MatrixColumn extends LineCount {
  readonly indicator: Indicator;
  readonly isPinned: boolean;
}

export interface MatrixGroup {
  readonly domain: DomainId;
  readonly name: string;
  /** Its first indicator. */
  readonly first: string;
  /** How many columns stand under it. */
  readonly span: number;
}

/** What the cells are read from: the same object until figures or filters change. */
export interface MatrixCells {
  readonly cube: VerdictCube;
  readonly period: string;
  readonly columns: readonly MatrixColumn[];
  /** Empty: all stay lit. */
  readonly litStates: readonly VerdictState[];
  readonly isBindingOnly: boolean;
}

export interface MatrixProps extends Wording {
  readonly cells: MatrixCells;
  readonly units: readonly MatrixUnit[];
  readonly groups: readonly MatrixGroup[];
  /** The domains the filter holds to. */
  readonly domains: readonly DomainId[];
  readonly unit: string | null;
  readonly indicator: string;
  readonly hovered: string | null;
  readonly onCell: (unit: string, indicator: string) => void;
  readonly onUnit: (unit: string) => void;
  readonly onIndicator: (indicator: string) => void;
  readonly onDomain: (domain: DomainId) => void;
  readonly onHover: (unit: string | null) => void;
  readonly onPin: (line: string) => void;
}

/** Whether a cell is held back by the legend's entries or by "binding only". */
export function isFaded({ litStates, isBindingOnly }: MatrixCells, cell: CubeCell): boolean {
  const isLit = litStates.length === 0 || litStates.includes(cell.state);
  return !isLit || (isBindingOnly && !cell.isBinding);
}
