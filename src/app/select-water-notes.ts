import { type Period, periodBefore, yearBefore } from "../domain/period";
import { regionChange } from "../domain/water/change";
import { romanOf } from "../domain/water/roman";
import { formatNumber } from "../messages/format-number";
import { formatPeriod } from "../messages/format-period";
import { messages } from "../messages/messages";
import type { AppState } from "../state/app-state";
import { derive } from "../state/derive";
import { selectChosenSection } from "../state/select-places";
import {
  type AssessedSection,
  selectAssessedSections,
  selectWaterPeriodShown,
} from "../state/select-sections";
import { selectSectionsBefore, selectSectionsLast } from "../state/select-water";

type Against = "year" | "last";

interface Compared {
  readonly against: Against;
  readonly period: Period;
  readonly before: readonly AssessedSection[];
}

/** What moved since the year before (同比) and the period before (环比): the good ratio, the selected section. */
export const selectWaterNotes = derive(
  (state: AppState) => [
    selectAssessedSections(state),
    selectSectionsBefore(state),
    selectSectionsLast(state),
    selectChosenSection(state)?.id ?? null,
    selectWaterPeriodShown(state),
    state.choices.language,
  ],
  (now, year, last, chosen, period, language): readonly string[] => {
    const words = { now, chosen, language };
    return [
      ...(year
        ? notesOf({ against: "year", period: yearBefore(period), before: year }, words)
        : []),
      ...(last
        ? notesOf({ against: "last", period: periodBefore(period), before: last }, words)
        : []),
    ];
  },
);

interface Spoken {
  readonly now: readonly AssessedSection[];
  readonly chosen: string | null;
  readonly language: AppState["choices"]["language"];
}

function notesOf({ against, period, before }: Compared, spoken: Spoken): readonly string[] {
  const { now, chosen, language } = spoken;
  const text = messages[language];
  const when = formatPeriod(language, period);
  const own = chosen === null ? null : sectionNote(before, when, spoken);
  if (own !== null) return [text.timeBar.against[against](own)];
  const change = regionChange(before, now);
  if (!change) return [];
  if (!change.isComparable) return [text.waterPage.notComparable(when)];
  const points = formatNumber(language, Math.abs(change.goodChange), 1);
  const { up, down, same } = text.waterPage.moved;
  const moved = change.goodChange === 0 ? same : (change.goodChange > 0 ? up : down)(points);
  return [text.timeBar.against[against](text.timeBar.goodMoved(when, moved))];
}

function sectionNote(
  before: readonly AssessedSection[],
  when: string,
  { now, chosen, language }: Spoken,
): string | null {
  const find = (sections: readonly AssessedSection[]) =>
    sections.find(({ section }) => section.id === chosen);
  const [then, today] = [find(before)?.assessment.rank, find(now)?.assessment.rank];
  const name = find(now)?.section.name[language];
  if (!then || !today || !name) return null;
  const { timeBar, class: classWords } = messages[language];
  const [from, to] = [classWords(romanOf[then]), classWords(romanOf[today])];
  return then === today
    ? timeBar.sectionSame(name, when, to)
    : timeBar.sectionMoved(name, when, { from, to });
}
