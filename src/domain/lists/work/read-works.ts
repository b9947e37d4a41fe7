import { type BlockRow, readBlock } from "./block";
import { type CellProblem, type ReadWork, readProject, readTask } from "./read-work";
import type { Project, Task } from "./work";
import { fieldOf, type Typed, type WorkField, type WorkKind } from "./work-fields";
import type { WorkTerms } from "./work-terms";

/** A problem with the line of the text it stands in, counted from 1 with the heads. */
export interface RowProblem extends CellProblem {
  readonly line: number;
}

/** Why nothing of a block can be read. */
export type BlockFault = "nothing" | "no-title" | "too-many";

export interface ReadWorks<Work> {
  readonly works: readonly Work[];
  readonly problems: readonly RowProblem[];
  /** Heads and the rows with problems, as they stand: what is left to be put right. */
  readonly left: string;
  /** Heads that name nothing of the list; their cells are not read. */
  readonly ignored: readonly string[];
  readonly fault: BlockFault | null;
}

export const MOST_ROWS = 2000;

const nothing = { works: [], problems: [], left: "", ignored: [] };

export function readTasks(text: string, terms: WorkTerms): ReadWorks<Task> {
  return readWorks(text, { kind: "task", read: (typed) => readTask(typed, terms) });
}

export function readProjects(text: string, terms: WorkTerms): ReadWorks<Project> {
  return readWorks(text, { kind: "project", read: (typed) => readProject(typed, terms) });
}

interface Reader<Work> {
  readonly kind: WorkKind;
  readonly read: (typed: Typed<WorkField>) => ReadWork<Work>;
}

/** Rows without a problem are taken, the others are left in the text, each with what is wrong. */
function readWorks<Work>(text: string, { kind, read }: Reader<Work>): ReadWorks<Work> {
  const [head, ...rows] = readBlock(text);
  if (!head || rows.length === 0) return { ...nothing, fault: "nothing" };
  const fields = head.cells.map((cell) => fieldOf(kind, cell));
  if (!fields.includes("title")) return { ...nothing, fault: "no-title" };
  if (rows.length > MOST_ROWS) return { ...nothing, fault: "too-many" };
  const found = rows.map((row) => ({ row, ...read(typedOf(row, head, fields)) }));
  const left = found.filter(({ work }) => work === null).map(({ row }) => row);
  return {
    works: found.flatMap(({ work }) => (work === null ? [] : [work])),
    problems: found.flatMap(({ row, problems }) =>
      problems.map((problem) => ({ ...problem, line: row.line })),
    ),
    left: left.length > 0 ? [head, ...left].map(({ cells }) => asLine(cells)).join("\n") : "",
    ignored: head.cells.filter((cell, at) => cell !== "" && fields[at] === null),
    fault: null,
  };
}

function typedOf(
  { cells }: BlockRow,
  head: BlockRow,
  fields: readonly (WorkField | null)[],
): Typed<WorkField> {
  const typed: Partial<Record<WorkField, string>> = {};
  for (const [at, name] of head.cells.entries()) {
    const field = fields[at];
    const cell = cells[at];
    if (field && cell) typed[field] = withMeasure(field, cell, name);
  }
  return typed;
}

/** 总投资（亿元） gives its plain figures their measure. */
function withMeasure(field: WorkField, cell: string, head: string): string {
  return field === "investment" && head.includes("亿") && /\d$/.test(cell) ? `${cell}亿` : cell;
}

function asLine(cells: readonly string[]): string {
  return cells
    .map((cell) => (/[",\t\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell))
    .join("\t");
}
