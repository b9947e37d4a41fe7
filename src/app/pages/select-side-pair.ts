import { levelThird, type TwoWay, trendThird, twoWay } from "../../domain/compare/two-way";
import { judgedStates, type Verdict } from "../../domain/gaps/verdict";
import { stateStyles } from "../../domain/palette";
import { messages } from "../../messages/messages";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { selectFigureSpan } from "../../state/select-changes";
import { selectChosenIndicator } from "../../state/select-places";
import {
  type SideUnit,
  selectPairedIndicator,
  selectPairedVerdicts,
  selectSideUnits,
} from "./select-side-units";

export interface PairUnit extends SideUnit {
  /** The other indicator's verdict; null while the change of the first is the other side. */
  readonly other: Verdict | null;
  readonly cell: TwoWay | null;
  /** How far beyond the target, in % of it: < 0 short of it; null where it has no meaning. */
  readonly margin: number | null;
  /** The other side in %: the margin of the other indicator, or the change (> 0 better). */
  readonly otherSize: number | null;
}

/** Units by the level of the chosen indicator and its change, or the level of another one. */
export const selectPairUnits = derive(
  (state: AppState) => [
    selectSideUnits(state),
    selectPairedVerdicts(state),
    state.choices.side.pairedWith,
    selectFigureSpan(state),
  ],
  (units, paired, pairedWith, { after }): readonly PairUnit[] =>
    units.map((each) => {
      const other = pairedWith ? (paired.get(after)?.get(each.unit.code) ?? null) : null;
      const y = pairedWith ? levelThird(other?.state ?? null) : trendThird(each.change.kind);
      const { share } = each.change;
      return {
        ...each,
        other,
        cell: twoWay(levelThird(each.after?.state ?? null), y),
        margin: marginOf(each.after),
        otherSize: pairedWith ? marginOf(other) : inPercent(share),
      };
    }),
);

function inPercent(share: number | null): number | null {
  return share === null ? null : 100 * share;
}

function marginOf(verdict: Verdict | null): number | null {
  if (!verdict || verdict.relativeGap === null || levelThird(verdict.state) === null) return null;
  return -100 * verdict.relativeGap;
}

/** The signs of a cell: the state's glyph, and the other's or the way it moved. */
export function cellSign({ x, y }: TwoWay, isTrend: boolean): string {
  const glyphs = judgedStates.map((state) => stateStyles[state].glyph);
  const ways = ["▼", "＝", "▲"];
  return `${glyphs[x] ?? ""}${(isTrend ? ways : glyphs)[y] ?? ""}`;
}

export const selectPairNames = derive(
  (state: AppState) => [
    selectChosenIndicator(state),
    selectPairedIndicator(state),
    state.choices.language,
  ],
  (indicator, other, language) => {
    const words = messages[language].sidePage;
    return {
      one: indicator?.name[language] ?? "",
      other: other?.name[language] ?? words.pairTrend,
      otherIndicator: other,
    };
  },
);
