import { messages } from "../../messages/messages";
import type { AppState } from "../../state/app-state";
import { aboutOf } from "../export-view";
import { selectChangeLines } from "./select-change-lines";
import { selectChangeSentence } from "./select-change-sentence";
import { writeTable } from "./write-list";

/** Hands the changes that are shown to the person, with what was compared. */
export async function writeChanges(state: AppState, format: "csv" | "xlsx"): Promise<void> {
  const { language, changeKind } = state.choices;
  const text = messages[language];
  const { columns } = text.changePage;
  const title = text.pages.changes;
  const lines = selectChangeLines(state).filter(
    ({ change }) => changeKind === null || change.kind === changeKind,
  );
  const table = {
    title,
    shapes: null,
    gaps: null,
    about: [
      ...aboutOf(state, title),
      [text.changePage.since, selectChangeSentence(state)] as const,
    ],
    columns: [
      "code",
      columns.place,
      columns.matter,
      columns.kind,
      `${columns.before} · ${text.state}`,
      columns.before,
      `${columns.after} · ${text.state}`,
      columns.after,
      text.basis,
      `${columns.rows} · ${columns.before}`,
      `${columns.rows} · ${columns.after}`,
    ],
    rows: lines.map((line) => [
      line.change.place,
      line.place,
      line.matter,
      text.data.changes[line.change.kind],
      text.states[line.change.before],
      line.before,
      text.states[line.change.after],
      line.after,
      line.change.then.isDemo || line.change.now.isDemo ? text.demo : text.published,
      line.rowsBefore,
      line.rowsAfter,
    ]),
  };
  await writeTable(table, format, state);
}
