import type { Language } from "../../domain/bilingual";
import type { Verdict } from "../../domain/gaps/verdict";
import { daysUntil, isOverdue } from "../../domain/lists/work/due";
import { groupTasks } from "../../domain/lists/work/group-tasks";
import { aimedCells, type HostOf } from "../../domain/lists/work/links";
import { type Project, projectDue, type Task } from "../../domain/lists/work/work";
import type { Indicator } from "../../domain/programme/programme";
import { formatNumber } from "../../messages/format-number";
import { messages } from "../../messages/messages";
import type {
  UncoveredGap,
  WorkLine,
  WorkLineGroup,
  WorkLink,
} from "../../panels/work-lists/work-line";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import {
  type OpenGap,
  selectGapsWithoutProject,
  selectGapsWithoutTask,
  selectHostOf,
  selectIndicatorOfSeries,
  selectProjects,
  selectTasks,
  selectVerdictAt,
} from "../../state/select-works";
import { placeNames } from "../names";
import type { Work } from "../works";
import { selectGapLines } from "./select-gap-lines";

interface Telling {
  readonly today: string;
  readonly language: Language;
  readonly places: ReadonlyMap<string, string>;
  readonly hostOf: HostOf;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly verdictAt: (unit: string, series: string) => Verdict | null;
}

const selectTelling = derive(
  (state: AppState) => [
    state.today,
    state.choices.language,
    placeNames(state),
    selectHostOf(state),
    selectIndicatorOfSeries(state),
    selectVerdictAt(state),
  ],
  (today, language, places, hostOf, indicators, verdictAt): Telling => ({
    today,
    language,
    places,
    hostOf,
    indicators,
    verdictAt,
  }),
);

/** What a row is for, gaps before what is met. */
export function linksOf(work: Work, telling: Telling): readonly WorkLink[] {
  const { places, hostOf, indicators, verdictAt, language } = telling;
  const links = aimedCells(work, hostOf).map(({ unit, series }): WorkLink => {
    const indicator = indicators.get(series);
    return {
      key: `${unit} ${series}`,
      unit,
      indicator: indicator?.id ?? null,
      place: places.get(unit) ?? unit,
      matter: indicator?.name[language] ?? series,
      state: verdictAt(unit, series)?.state ?? null,
    };
  });
  return links.toSorted((one, other) => orderOf(one) - orderOf(other));
}

const order = ["not-met", "at-risk", "no-data", "stale", "met", "not-assessed"];

function orderOf({ state }: WorkLink): number {
  return state === null ? order.length : order.indexOf(state);
}

function lineOf(work: Work, telling: Telling): WorkLine {
  const { today, language } = telling;
  const text = messages[language];
  const isTask = "due" in work;
  const due = isTask ? work.due : projectDue(work);
  const days = daysUntil(today, due);
  const isLate = isOverdue({ due, state: work.state }, today);
  const count = formatNumber(language, Math.abs(days ?? 0), 0);
  const soon = isLate ? text.workPage.dueOver(count) : text.workPage.dueSoon(count);
  return {
    id: work.id,
    title: work.title,
    state: work.state,
    department: text.given(isTask ? work.lead : work.department),
    support: isTask ? text.list(work.support.map(text.given)) : "",
    facts: isTask ? "" : factsOf(work, language),
    due: due ?? "",
    days: days === null || work.state === "done" || (days < 0 && !isLate) ? "" : soon,
    isLate,
    links: linksOf(work, telling),
  };
}

function factsOf({ investment, start, end }: Project, language: Language): string {
  const { workPage } = messages[language];
  const years = [start, end].some((year) => year !== null)
    ? workPage.years(String(start ?? ""), String(end ?? ""))
    : "";
  const money = investment === null ? "" : workPage.money(formatNumber(language, investment, 2));
  return [money, years].filter(Boolean).join(" · ");
}

export interface WorkView {
  readonly groups: readonly WorkLineGroup[];
  readonly lines: readonly WorkLine[];
  readonly uncovered: readonly UncoveredGap[];
  readonly gaps: number;
}

const selectUncovered = (pick: (state: AppState) => readonly OpenGap[]) =>
  derive(
    (state: AppState) => [pick(state), selectGapLines(state)],
    (open, lines): readonly UncoveredGap[] => {
      const byKey = new Map(lines.map((line) => [line.row.key, line]));
      return open.flatMap(({ key, row }) => {
        const line = byKey.get(key);
        if (!line) return [];
        const { place, matter, gap } = line;
        return [{ key, state: row.state, place, matter, gap }];
      });
    },
  );

const selectTasksUncovered = selectUncovered(selectGapsWithoutTask);
const selectProjectsUncovered = selectUncovered(selectGapsWithoutProject);

export const selectTaskView = derive(
  (state: AppState) => [
    selectTasks(state),
    selectTelling(state),
    state.pack.city.workItems,
    selectTasksUncovered(state),
    selectGapLines(state),
  ],
  (tasks, telling, workItems, uncovered, gaps): WorkView => {
    const { language } = telling;
    const words = messages[language].workPage;
    const names = new Map(
      workItems.map(({ number, text }) => [number, `${number} ${text[language]}`]),
    );
    const groups = groupTasks(tasks).map(
      ({ workItem, years, count }): WorkLineGroup => ({
        key: String(workItem ?? "none"),
        name: names.get(workItem ?? 0) ?? words.noWorkItem,
        count: words.rows(count),
        parts: years.map(({ year, tasks: own }) => ({
          key: String(year ?? "none"),
          name: year === null ? words.noYear : words.yearGroup(year),
          lines: own.map((task: Task) => lineOf(task, telling)),
        })),
      }),
    );
    const lines = groups.flatMap(({ parts }) => parts.flatMap((part) => part.lines));
    return { groups, lines, uncovered, gaps: gaps.length };
  },
);

export const selectProjectView = derive(
  (state: AppState) => [
    selectProjects(state),
    selectTelling(state),
    selectProjectsUncovered(state),
    selectGapLines(state),
  ],
  (projects, telling, uncovered, gaps): WorkView => {
    const lines = projects.map((project) => lineOf(project, telling));
    const parts = [{ key: "all", name: null, lines }];
    const groups = lines.length > 0 ? [{ key: "all", name: null, count: "", parts }] : [];
    return { groups, lines, uncovered, gaps: gaps.length };
  },
);
