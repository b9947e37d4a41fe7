import { useId, useState } from "react";
import type { EditColumn } from "../../domain/pack-edits/edit-columns";
import type { Messages } from "../../messages/zh";

export type PackWords = Messages["packPage"];

interface PackCellProps {
  readonly words: PackWords;
  readonly column: EditColumn;
  readonly value: string;
  readonly label: string;
  readonly choiceName: (choice: string) => string;
  /** What is wrong with the typed words; empty when nothing is. */
  readonly problemOf: (typed: string) => string;
  readonly onSet: (typed: string) => void;
}

/** One cell, checked while it is typed; what does not fit stays in the field with the reason beside it. */
export function PackCell(props: PackCellProps) {
  const { column, value, label, problemOf, onSet } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const noteId = useId();
  if (column.kind === "shown") return <span>{props.choiceName(value)}</span>;
  if (column.kind === "choice") return <ChoiceCell {...props} />;
  const problem = draft === null ? "" : problemOf(draft);
  return (
    <span className="pack-cell">
      <input
        className="input"
        aria-label={label}
        aria-invalid={problem !== ""}
        aria-describedby={problem ? noteId : undefined}
        inputMode={column.kind === "number" ? "decimal" : "text"}
        value={draft ?? value}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.currentTarget.blur();
          if (event.key === "Escape") setDraft(null);
        }}
        onBlur={() => {
          if (draft === null || problem) return;
          if (draft !== value) onSet(draft);
          setDraft(null);
        }}
      />
      {problem && (
        <small id={noteId} className="pack-problem" role="alert">
          {problem}
        </small>
      )}
    </span>
  );
}

function ChoiceCell({ column, value, label, choiceName, onSet, words }: PackCellProps) {
  return (
    <span className="choice">
      <select
        className="select"
        aria-label={label}
        value={value}
        onChange={(event) => onSet(event.target.value)}
      >
        {(column.isOptional || value === "") && <option value="">{words.none}</option>}
        {(column.choices ?? []).map((choice) => (
          <option key={choice} value={choice}>
            {choiceName(choice)}
          </option>
        ))}
      </select>
    </span>
  );
}
