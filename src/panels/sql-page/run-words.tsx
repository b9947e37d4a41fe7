import type { ReactNode } from "react";
import type { SqlAnswer } from "../../domain/sql/answer";
import type { EngineError } from "../../domain/sql/engine-error";
import type { SqlRefusal } from "../../domain/sql/read-only";
import type { Messages } from "../../messages/zh";
import { AnswerTable } from "./answer-table";

/** What became of a question, as the page shows it. */
export type ShownRun =
  | { readonly kind: "none" | "running" | "cancelled" | "timed-out" }
  | { readonly kind: "answered"; readonly answer: SqlAnswer; readonly milliseconds: number }
  | { readonly kind: "refused"; readonly reason: SqlRefusal; readonly word: string }
  | { readonly kind: "failed"; readonly error: EngineError };

export interface RunResultProps {
  readonly text: Messages;
  readonly run: ShownRun;
  readonly numbers: (value: number, decimals: number) => string;
  /** Above the rows of an answer: what can be done with them. */
  readonly children?: ReactNode;
}

/** The answer and its size, or in words why there is none. */
export function RunResult({ text, run, numbers, children }: RunResultProps) {
  const words = text.sqlPage;
  return (
    <section className="sql-result" aria-label={words.result}>
      <p role="status" data-testid="sql-status" data-run={run.kind}>
        {wordsOf(text, run, numbers)}
      </p>
      {run.kind === "failed" && <pre className="sql-error">{run.error.message}</pre>}
      {run.kind === "answered" && run.answer.rowCount > 0 && (
        <>
          {children}
          <AnswerTable label={words.result} answer={run.answer} missing={words.missing} />
        </>
      )}
    </section>
  );
}

function wordsOf(text: Messages, run: ShownRun, numbers: RunResultProps["numbers"]): string {
  const words = text.sqlPage;
  switch (run.kind) {
    case "none":
      return words.noResult;
    case "refused":
      return words.refused(words.refusals[run.reason], run.word);
    case "failed":
      return failureWords(text, run.error);
    case "answered": {
      const { rowCount, isCut } = run.answer;
      if (rowCount === 0) return words.noRows;
      const seconds = numbers(run.milliseconds / 1000, 2);
      const size = words.answered(numbers(rowCount, 0), seconds);
      return isCut ? [size, words.cut].join(text.clauseJoint) : size;
    }
    default:
      return words[run.kind];
  }
}

function failureWords(text: Messages, { kind, place }: EngineError): string {
  const words = text.sqlPage;
  const kinds = new Map<string, string>(Object.entries(words.engineKinds));
  const said = kinds.get(kind) ?? words.otherKind;
  const where = place ? words.at(String(place.line), String(place.letter)) : "";
  return words.engineSays([said, where].filter(Boolean).join(text.clauseJoint));
}
