import * as v from "valibot";
import { type CellNote, LONGEST_NOTE } from "../domain/cell-note";
import type { Scenario } from "../domain/gaps/scenario";
import { type Project, type Task, workStates } from "../domain/lists/work/work";
import { editTables, type PackEdit } from "../domain/pack-edits/pack-edit";
import { parsePeriod } from "../domain/period";
import { type KeptQuery, LONGEST_QUERY_NAME } from "../domain/sql/kept-query";
import { MOST_SQL_LETTERS } from "../domain/sql/read-only";
import type { AssignedTarget } from "../domain/target";
import { AppError } from "../errors";

const FILE = "entries.json";

const PeriodText = v.pipe(
  v.string(),
  v.check((text) => parsePeriod(text) === text),
);

const Target = v.object({
  unit: v.string(),
  indicator: v.string(),
  period: PeriodText,
  value: v.pipe(v.number(), v.finite()),
  provenance: v.object({ status: v.literal("user"), note: v.string() }),
});

const Move = v.object({
  place: v.string(),
  about: v.string(),
  from: v.number(),
  to: v.number(),
  unit: v.string(),
});

const KeptScenario = v.object({
  kind: v.literal("scenario"),
  id: v.string(),
  title: v.string(),
  madeOn: v.string(),
  city: v.string(),
  place: v.string(),
  period: PeriodText,
  goal: v.string(),
  places: v.array(v.string()),
  moves: v.array(Move),
});

const Cell = v.union([v.string(), v.number(), v.null(), v.array(v.number())]);

export const KeptPackEdit = v.object({
  table: v.picklist(editTables),
  row: v.string(),
  isNew: v.boolean(),
  isRemoved: v.exactOptional(v.boolean()),
  cells: v.record(v.string(), Cell),
});

const Query = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(2 * LONGEST_QUERY_NAME)),
  text: v.pipe(v.string(), v.maxLength(MOST_SQL_LETTERS)),
});

const Names = v.array(v.string());
const Day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const Year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200));

const work = {
  id: v.string(),
  title: v.string(),
  units: Names,
  indicators: Names,
  state: v.picklist(workStates),
};

const KeptTask = v.object({
  ...work,
  workItem: v.nullable(v.pipe(v.number(), v.integer())),
  lead: v.string(),
  support: Names,
  due: v.nullable(Day),
});

const KeptProject = v.object({
  ...work,
  investment: v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0))),
  start: v.nullable(Year),
  end: v.nullable(Year),
  department: v.string(),
});

const KeptNote = v.object({
  id: v.string(),
  unit: v.string(),
  indicator: v.string(),
  period: PeriodText,
  text: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)),
  madeOn: Day,
});

/** All kinds of entries; a new kind stands here, with nothing as what older files hold of it. */
export const entriesSchema = v.object({
  targets: v.array(Target),
  scenarios: v.array(KeptScenario),
  packEdits: v.optional(v.array(KeptPackEdit), []),
  queries: v.optional(v.pipe(v.array(Query), v.maxLength(10_000)), []),
  tasks: v.optional(v.array(KeptTask), []),
  projects: v.optional(v.array(KeptProject), []),
  notes: v.optional(v.array(KeptNote), []),
});

export interface SavedEntries {
  readonly targets: readonly AssignedTarget[];
  readonly scenarios: readonly Scenario[];
  readonly packEdits: readonly PackEdit[];
  readonly queries: readonly KeptQuery[];
  readonly tasks: readonly Task[];
  readonly projects: readonly Project[];
  readonly notes: readonly CellNote[];
}

/** Reads what the person entered; what does not fit throws `table-damaged` and nothing of it is used. */
export function parseEntries(text: string): SavedEntries {
  try {
    // Codes and periods are text in the file; their brands are given here, once.
    return v.parse(entriesSchema, JSON.parse(text)) as unknown as SavedEntries;
  } catch (problem) {
    const place = v.isValiError(problem) ? (v.getDotPath(problem.issues[0]) ?? "") : "JSON";
    throw new AppError("table-damaged", { file: FILE, place }, { cause: problem });
  }
}
