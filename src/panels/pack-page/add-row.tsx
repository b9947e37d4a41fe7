import { useState } from "react";
import { Button } from "react-aria-components";
import type { PackWords } from "./pack-cell";

/** What a new row needs before it can be one; the rest is filled in the table. */
export interface AddedRow {
  readonly id: string;
  readonly name: string;
  readonly kind: "at-least" | "at-most";
  readonly limit: string;
}

interface AddRowProps {
  readonly words: PackWords;
  readonly table: "indicators" | "sections";
  readonly problem: string;
  readonly onAdd: (added: AddedRow) => void;
}

const EMPTY: AddedRow = { id: "", name: "", kind: "at-least", limit: "" };

/** A new indicator with its one limit, or a new section. */
export function AddRow({ words, table, problem, onAdd }: AddRowProps) {
  const [row, setRow] = useState(EMPTY);
  const field = (name: "id" | "name" | "limit") => (
    <label className="choice-label">
      <span className="small muted">{words.addFields[name]}</span>
      <input
        className="input"
        value={row[name]}
        onChange={(event) => setRow({ ...row, [name]: event.target.value })}
      />
    </label>
  );
  return (
    <form
      className="pack-add"
      aria-label={words.addLabels[table]}
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(row);
        setRow(EMPTY);
      }}
    >
      {field("id")}
      {field("name")}
      {table === "indicators" && (
        <label className="choice-label">
          <span className="small muted">{words.addFields.kind}</span>
          <span className="choice">
            <select
              className="select"
              value={row.kind}
              onChange={({ target }) =>
                setRow({ ...row, kind: target.value === "at-most" ? "at-most" : "at-least" })
              }
            >
              <option value="at-least">≥</option>
              <option value="at-most">≤</option>
            </select>
          </span>
        </label>
      )}
      {table === "indicators" && field("limit")}
      <Button className="button" type="submit">
        {words.addLabels[table]}
      </Button>
      {problem && (
        <p className="pack-problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
