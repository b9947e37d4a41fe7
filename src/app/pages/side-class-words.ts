import { classRanks, romanOf } from "../../domain/water/roman";
import type { ClassRank } from "../../domain/water/section";
import type { Wording } from "../../panels/figure-words";
import type { SideFigure } from "../../panels/side-page/side-table";
import type { LegendLine } from "../../panels/side-page/tone-legend";
import { classTone } from "../../panels/side-page/tones";

type Assessed = { readonly rank: ClassRank | null; readonly basis: string | null } | null;

export function classWords(rank: ClassRank | null, { text }: Wording): string {
  return rank === null ? text.states["no-data"] : text.class(romanOf[rank]);
}

/** The classes of sections: no count, for it serves several maps. */
export function classLegend(wording: Wording): readonly LegendLine[] {
  return [...classRanks, null].map((rank) => ({
    key: rank === null ? "none" : String(rank),
    tone: classTone(rank),
    words: classWords(rank, wording),
    count: null,
  }));
}

/** What a small map of sections says: "Ⅱ类 3、无数据 1". */
export function summaryOf(sections: readonly Assessed[], wording: Wording) {
  const parts = [...classRanks, null].flatMap((rank) => {
    const count = sections.filter((each) => (each?.rank ?? null) === rank).length;
    return count > 0 ? [`${classWords(rank, wording)} ${count}`] : [];
  });
  return {
    words: wording.text.list(parts),
    isDemo: sections.some((each) => each?.basis === "demo"),
  };
}

export function figureOfClass(assessed: Assessed, wording: Wording): SideFigure {
  const rank = assessed?.rank ?? null;
  return {
    words: classWords(rank, wording),
    sortBy: rank,
    verdict: "",
    tone: classTone(rank),
    isDemo: assessed?.basis === "demo",
  };
}
