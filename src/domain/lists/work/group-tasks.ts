import type { Task } from "./work";

export interface TaskYear {
  /** Year of the deadline; null for tasks without one. */
  readonly year: number | null;
  readonly tasks: readonly Task[];
}

export interface TaskGroup {
  readonly workItem: number | null;
  readonly years: readonly TaskYear[];
  readonly count: number;
}

/** 任务清单: by work item of the notice, then by year, then by day; what names none comes last. */
export function groupTasks(tasks: readonly Task[]): readonly TaskGroup[] {
  const ordered = tasks.toSorted(
    (one, other) =>
      last(one.workItem) - last(other.workItem) ||
      compare(one.due ?? "9999", other.due ?? "9999") ||
      compare(one.title, other.title) ||
      compare(one.id, other.id),
  );
  const groups: { workItem: number | null; years: { year: number | null; tasks: Task[] }[] }[] = [];
  for (const task of ordered) {
    const year = task.due === null ? null : Number(task.due.slice(0, 4));
    let group = groups.at(-1);
    if (group?.workItem !== task.workItem || !group) {
      group = { workItem: task.workItem, years: [] };
      groups.push(group);
    }
    const current = group.years.at(-1);
    if (current?.year === year) current.tasks.push(task);
    else group.years.push({ year, tasks: [task] });
  }
  return groups.map((group) => ({
    ...group,
    count: group.years.reduce((sum, { tasks: own }) => sum + own.length, 0),
  }));
}

function last(workItem: number | null): number {
  return workItem ?? Number.MAX_SAFE_INTEGER;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
