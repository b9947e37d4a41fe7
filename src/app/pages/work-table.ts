import { heldFields, type WorkField } from "../../domain/lists/work/work-fields";
import type { CsvCell } from "../../formats/csv-table";
import type { ExportTable } from "../../formats/write/export-table";
import { messages } from "../../messages/messages";
import type { WorkLine } from "../../panels/work-lists/work-line";
import type { AppState } from "../../state/app-state";
import { selectIndicatorOfSeries } from "../../state/select-works";
import { aboutOf } from "../export-view";
import { placeNames } from "../names";
import { typedOf, type Work, worksOf } from "../works";
import { selectProjectView, selectTaskView } from "./select-work-lines";
import { fieldName } from "./work-paste";

type Column = readonly [title: string, cell: (work: Work, line: WorkLine) => CsvCell];

/** 任务清单 or 项目清单 as it is shown; pasted back, its own columns are read again. */
export function workTable(state: AppState, list: "tasks" | "projects"): ExportTable {
  const kind = list === "tasks" ? "task" : "project";
  const text = messages[state.choices.language];
  const title = text.listPage.lists[list];
  const { lines } = kind === "task" ? selectTaskView(state) : selectProjectView(state);
  const byId = new Map(worksOf(state, kind).map((work) => [work.id, work]));
  const cells = cellWords(state);
  const own = heldFields(kind).map(
    (field): Column => [fieldName(text, kind, field), (work) => cells(work, field)],
  );
  const columns: readonly Column[] = [
    ...own,
    [text.workPage.columns.late, (_, { isLate }) => (isLate ? text.workPage.late : "")],
    [text.workPage.columns.links, (_, { links }) => text.list(links.map(linkWords(text)))],
    [text.workPage.columns.source, () => text.workPage.own],
  ];
  return {
    title,
    about: aboutOf(state, title),
    gaps: null,
    shapes: null,
    columns: columns.map(([name]) => name),
    rows: lines.flatMap((line) => {
      const work = byId.get(line.id);
      return work ? [columns.map(([, cell]) => cell(work, line))] : [];
    }),
  };
}

function linkWords({ states }: (typeof messages)["zh"]) {
  return ({ place, matter, state }: WorkLine["links"][number]) =>
    state ? `${place} ${matter} ${states[state]}` : `${place} ${matter}`;
}

/** A cell as it is typed, with names in place of codes. */
function cellWords(state: AppState) {
  const { language } = state.choices;
  const places = placeNames(state);
  const indicators = selectIndicatorOfSeries(state);
  const joint = language === "zh" ? "、" : "; ";
  return (work: Work, field: WorkField): CsvCell => {
    if (field === "units") return work.units.map((code) => places.get(code) ?? code).join(joint);
    if (field === "indicators")
      return work.indicators.map((id) => indicators.get(id)?.name[language] ?? id).join(joint);
    if (field === "investment" && "investment" in work) return work.investment;
    return typedOf(work, language)[field] ?? "";
  };
}
