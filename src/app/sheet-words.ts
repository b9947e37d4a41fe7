import { classRanks, romanOf } from "../domain/water/roman";
import type { ClassRank } from "../domain/water/section";
import type { SheetText } from "../map/snapshot/sheet-text";
import { formatDay } from "../messages/format-number";
import { formatPeriod } from "../messages/format-period";
import { messages } from "../messages/messages";
import type { AppState } from "../state/app-state";
import { selectLevelPeriodShown } from "../state/select-rows";
import { selectWaterPeriodShown } from "../state/select-sections";
import { selectShownKey } from "./mapped/select-mapped-key";
import { selectHeadline } from "./select-headline";
import { selectLegend } from "./select-legend";

function sourcesOf(state: AppState): string {
  const { language } = state.choices;
  return messages[language].sourcesLine(
    formatPeriod(language, selectLevelPeriodShown(state)),
    formatPeriod(language, selectWaterPeriodShown(state)),
  );
}

/** Every word of a sheet: title, sentence, legend, sources and the lines that cannot be left out. */
export function sheetWords(state: AppState, title: string, today: Date): SheetText {
  const { language } = state.choices;
  const text = messages[language];
  const headline = selectHeadline(state);
  const legend = selectLegend(state);
  const key = selectShownKey(state);
  const classes = Object.fromEntries(
    classRanks.map((rank) => [rank, text.class(romanOf[rank])]),
  ) as Record<ClassRank, string>;
  return {
    title,
    subtitle: key ? [key.title, ...key.notes].join(text.clauseJoint) : headline.sentence,
    legendTitle: legend.title,
    states: text.states,
    sectionsTitle: text.sectionsDrawn,
    classes,
    noClass: text.noClass,
    national: text.national,
    provincial: text.provincial,
    schematic: text.schematic,
    missesTarget: text.missesTarget,
    protectedArea: text.protectedArea,
    openedShapes: text.openedShapes,
    scale: text.scale,
    madeOn: text.madeOn(formatDay(language, today)),
    sources: key ? text.sqlPage.mapped.source(key.title) : sourcesOf(state),
    coverage: legend.foot.join("　"),
    coordinateSystem: text.crs,
    internalUse: text.internalUse,
    demo: text.demoBand,
  };
}
