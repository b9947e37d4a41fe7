import { useId, useState } from "react";
import { Button } from "react-aria-components";
import type { AddedRow, AddedTable } from "../../domain/pack-edits/added-row";
import { ListChoice } from "../list-choice";
import type { PackWords } from "./pack-cell";

/** What is wrong with a field, in words. */
export interface AddProblem {
  readonly field: "id" | "name" | "limit";
  readonly words: string;
}

export interface AddRowProps {
  readonly words: PackWords;
  readonly table: AddedTable;
  /** Counties a zone can be drawn in. */
  readonly counties: readonly { readonly code: string; readonly name: string }[];
  readonly problemOf: (added: AddedRow) => AddProblem | null;
  readonly onAdd: (added: AddedRow) => void;
}

const EMPTY: AddedRow = { id: "", name: "", kind: "at-least", limit: "", county: "" };

/** A new indicator with its one limit, a new section or function zone; checked while it is typed. */
export function AddRow({ words, table, counties, problemOf, onAdd }: AddRowProps) {
  const [row, setRow] = useState(EMPTY);
  const [isAsked, setAsked] = useState(false);
  const noteId = useId();
  const found = problemOf(row);
  // A field nobody has come to yet is not wrong.
  const problem = found && (isAsked || row[found.field] !== "") ? found : null;
  const change = (next: Partial<AddedRow>) => {
    setRow({ ...row, ...next });
    setAsked(false);
  };
  const field = (name: AddProblem["field"], label: string) => (
    <label className="choice-label">
      <span className="small muted">{label}</span>
      <input
        className="input"
        value={row[name]}
        aria-invalid={problem?.field === name}
        aria-describedby={problem?.field === name ? noteId : undefined}
        onChange={(event) => change({ [name]: event.target.value })}
      />
    </label>
  );
  return (
    <form
      className="pack-add"
      aria-label={words.addLabels[table]}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (found) return;
        onAdd(row);
        setRow(EMPTY);
        setAsked(false);
      }}
    >
      {field("id", table === "zones" ? words.zoneCode : words.addFields.id)}
      {field("name", words.addFields.name)}
      {table === "indicators" && (
        <ListChoice
          label={words.addFields.kind}
          value={row.kind}
          options={[
            ["at-least", "≥"],
            ["at-most", "≤"],
          ]}
          onChange={(kind) => change({ kind: kind === "at-most" ? "at-most" : "at-least" })}
        />
      )}
      {table === "indicators" && field("limit", words.addFields.limit)}
      {table === "zones" && (
        <ListChoice
          label={words.addFields.county}
          value={row.county}
          options={[["", words.none], ...counties.map(({ code, name }) => [code, name] as const)]}
          onChange={(county) => change({ county })}
        />
      )}
      <Button className="button" type="submit">
        {words.addLabels[table]}
      </Button>
      {problem && (
        <p id={noteId} className="pack-problem" role="alert">
          {problem.words}
        </p>
      )}
    </form>
  );
}
