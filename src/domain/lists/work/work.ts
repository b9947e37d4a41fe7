/** How far a task or project is. Overdue is none of them: it follows from the day and is never typed. */
export const workStates = ["not-started", "under-way", "done", "paused"] as const;

export type WorkState = (typeof workStates)[number];

/** Letters of a title at most. */
export const LONGEST_TITLE = 500;

/** Which units it is for, and which indicators it is to move; both may be empty. */
export interface Aimed {
  /** Codes of units: city, county, zone or township. */
  readonly units: readonly string[];
  /** Reported series (`seriesOf`), so that it survives a renumbering of the indicators. */
  readonly indicators: readonly string[];
}

/** A row of 任务清单: always a person's own. */
export interface Task extends Aimed {
  readonly id: string;
  readonly title: string;
  /** Number of the notice's work item it belongs to; null where none is named. */
  readonly workItem: number | null;
  readonly lead: string;
  readonly support: readonly string[];
  /** Last day in time, "2026-12-31"; null where none is set. */
  readonly due: string | null;
  readonly state: WorkState;
}

/** A row of 项目清单: always a person's own. */
export interface Project extends Aimed {
  readonly id: string;
  readonly title: string;
  /** 万元; null where unknown, which is not zero. */
  readonly investment: number | null;
  /** First and last year of building; null where unknown. */
  readonly start: number | null;
  readonly end: number | null;
  readonly department: string;
  readonly state: WorkState;
}

/** The last day of a project in time: the end of its last year. */
export function projectDue({ end }: Project): string | null {
  return end === null ? null : `${end}-12-31`;
}
