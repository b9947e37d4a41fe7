import { download } from "../../browser/download";
import { byDepartment } from "../../domain/lists/group-gaps";
import type { CsvCell } from "../../formats/csv-table";
import type { ExportTable } from "../../formats/write/export-table";
import { writers } from "../../formats/write/writers";
import { messages } from "../../messages/messages";
import type { GapLine } from "../../panels/lists-page/gap-line";
import type { AppState } from "../../state/app-state";
import { aboutOf } from "../export-view";
import { selectGapLines } from "./select-gap-lines";
import { noteCells } from "./select-note-lines";
import { workTable } from "./work-table";

/** The list that is shown, as a table with what it rests on. */
function listTable(state: AppState): ExportTable {
  const { list, language } = state.choices;
  if (list === "tasks" || list === "projects") return workTable(state, list);
  if (list === "notes") return notesTable(state);
  const text = messages[language];
  const title = text.listPage.lists[list];
  const lines =
    list === "departments" ? inDepartments(selectGapLines(state)) : selectGapLines(state);
  return {
    title,
    about: aboutOf(state, title),
    gaps: null,
    shapes: null,
    ...gapCells(lines, text),
  };
}

function notesTable(state: AppState): ExportTable {
  const title = messages[state.choices.language].listPage.lists.notes;
  return { title, about: aboutOf(state, title), gaps: null, shapes: null, ...noteCells(state) };
}

function inDepartments(lines: readonly GapLine[]): readonly GapLine[] {
  const byKey = new Map(lines.map((line) => [line.row.key, line]));
  return byDepartment(lines.map(({ row }) => row)).flatMap(({ rows }) =>
    rows.flatMap(({ key }) => byKey.get(key) ?? []),
  );
}

function gapCells(lines: readonly GapLine[], text: (typeof messages)["zh"]) {
  const words = text.listPage;
  const columns: readonly (readonly [string, (line: GapLine) => CsvCell])[] = [
    [text.leadDepartment, ({ row }) => text.given(row.duty.lead)],
    [text.supportDepartments, ({ row }) => text.list(row.duty.support.map(text.given))],
    [text.suggested, ({ row }) => (row.duty.isSuggested ? text.suggestedHint : "")],
    ["code", ({ row }) => row.place],
    [words.columns.place, ({ place }) => place],
    [words.columns.matter, ({ matter }) => matter],
    [words.columns.attribute, ({ attribute }) => attribute],
    [text.state, ({ row }) => text.states[row.state]],
    [text.value, ({ value }) => value],
    [text.target, ({ target }) => target],
    [text.gap, ({ gap }) => gap],
    [words.columns.share, ({ row }) => row.share],
    [words.columns.trend, ({ trend }) => trend],
    [words.columns.deadline, ({ row }) => row.deadline],
    [words.columns.days, ({ row }) => row.daysLeft],
    [words.columns.cause, ({ cause }) => cause],
    [text.meetingPage.notes, ({ notes }) => text.list(notes)],
    [text.basis, ({ row }) => (row.isDemo ? text.demo : text.published)],
    [words.columns.marks, ({ row }) => (row.isUnverified ? text.unverified : "")],
  ];
  return {
    columns: columns.map(([title]) => title),
    rows: lines.map((line) => columns.map(([, cell]) => cell(line))),
  };
}

/** Hands the list that is shown to the person. */
export async function writeList(state: AppState, format: "csv" | "xlsx"): Promise<void> {
  await writeTable(listTable(state), format, state);
}

/** Hands a table to the person in a format. */
export async function writeTable(
  table: ExportTable,
  format: "csv" | "xlsx",
  { choices }: Pick<AppState, "choices">,
): Promise<void> {
  const writer = writers.find(({ id }) => id === format);
  if (!writer) return;
  const bytes = await writer.write(table, messages[choices.language].data.about.sheet);
  download(`${table.title}.${writer.extension}`, new Blob([bytes.slice()], { type: writer.mime }));
}
