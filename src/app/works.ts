import { newId } from "../browser/new-id";
import type { ReadWork } from "../domain/lists/work/read-work";
import { readProject, readTask } from "../domain/lists/work/read-work";
import { type ReadWorks, readProjects, readTasks } from "../domain/lists/work/read-works";
import type { Project, Task, WorkState } from "../domain/lists/work/work";
import type { Typed, WorkField, WorkKind } from "../domain/lists/work/work-fields";
import { dropRow, putRows } from "../domain/rows-by-id";
import { messages } from "../messages/messages";
import type { AppState } from "../state/app-state";
import { selectWorkTerms } from "../state/select-works";
import type { Store } from "../state/store";
import { changeEntries } from "../state/transitions";

export type Work = Task | Project;

const JOINT = "、";

export function worksOf({ entries }: AppState, kind: WorkKind): readonly Work[] {
  return kind === "task" ? entries.tasks : entries.projects;
}

/** Reads one row as it was typed. */
export function readWork(state: AppState, kind: WorkKind, typed: Typed<WorkField>): ReadWork<Work> {
  const terms = selectWorkTerms(state);
  return kind === "task" ? readTask(typed, terms) : readProject(typed, terms);
}

export function readWorks(state: AppState, kind: WorkKind, block: string): ReadWorks<Work> {
  const terms = selectWorkTerms(state);
  return kind === "task" ? readTasks(block, terms) : readProjects(block, terms);
}

/** Keeps rows; those without an id are new and get one. */
export function keepWorks(store: Store<AppState>, kind: WorkKind, works: readonly Work[]): void {
  const named = works.map((work) => (work.id ? work : { ...work, id: newId() }));
  const { tasks, projects } = store.get().entries;
  const change =
    kind === "task"
      ? { tasks: putRows(tasks, named as readonly Task[]) }
      : { projects: putRows(projects, named as readonly Project[]) };
  store.update(changeEntries, change);
}

export function removeWork(store: Store<AppState>, kind: WorkKind, id: string): void {
  const { tasks, projects } = store.get().entries;
  const change =
    kind === "task" ? { tasks: dropRow(tasks, id) } : { projects: dropRow(projects, id) };
  store.update(changeEntries, change);
}

export function setWorkState(
  store: Store<AppState>,
  kind: WorkKind,
  { id, state }: { readonly id: string; readonly state: WorkState },
): void {
  const work = worksOf(store.get(), kind).find((each) => each.id === id);
  if (work) keepWorks(store, kind, [{ ...work, state }]);
}

/** A row as it is typed: what the form shows, and what reading gives back unchanged. */
export function typedOf(work: Work, language: AppState["choices"]["language"]): Typed<WorkField> {
  const common = {
    id: work.id,
    title: work.title,
    units: work.units.join(JOINT),
    indicators: work.indicators.join(JOINT),
    state: messages[language].workPage.states[work.state],
  };
  return "due" in work
    ? {
        ...common,
        workItem: figure(work.workItem),
        lead: work.lead,
        support: work.support.join(JOINT),
        due: work.due ?? "",
      }
    : {
        ...common,
        investment: figure(work.investment),
        start: figure(work.start),
        end: figure(work.end),
        department: work.department,
      };
}

function figure(value: number | null): string {
  return value === null ? "" : String(value);
}
