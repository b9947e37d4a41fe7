import type { VerdictState } from "../../domain/gaps/verdict";
import type { ClassRank } from "../../domain/water/section";

/** Every word on a sheet; the sheet itself knows none. */
export interface SheetText {
  readonly title: string;
  /** The sentence that says what the map shows. */
  readonly subtitle: string;
  readonly legendTitle: string;
  readonly states: Readonly<Record<VerdictState, string>>;
  readonly sectionsTitle: string;
  readonly classes: Readonly<Record<ClassRank, string>>;
  readonly noClass: string;
  readonly national: string;
  readonly provincial: string;
  readonly schematic: string;
  readonly missesTarget: string;
  readonly protectedArea: string;
  readonly openedShapes: string;
  readonly scale: string;
  readonly madeOn: string;
  readonly sources: string;
  readonly coverage: string;
  readonly coordinateSystem: string;
  readonly internalUse: string;
  readonly demo: string;
}
