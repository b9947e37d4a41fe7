import type { AskedTable, SqlAnswer } from "../domain/sql/answer";
import type { EngineError } from "../domain/sql/engine-error";
import type { SqlRefusal } from "../domain/sql/read-only";

/** What became of the last question. */
export type SqlRun =
  | { readonly kind: "none" | "running" | "cancelled" | "timed-out" }
  | {
      readonly kind: "answered";
      /** The text that was asked, whatever stands in the editor by now. */
      readonly text: string;
      readonly answer: SqlAnswer;
      readonly milliseconds: number;
      /** It reads a table with made-up rows. */
      readonly mayHoldDemo: boolean;
    }
  | {
      readonly kind: "refused";
      readonly reason: SqlRefusal;
      readonly word: string;
      readonly at: number;
    }
  | { readonly kind: "failed"; readonly error: EngineError };

/** The page of questions: its engine, its tables, the text in the editor, and the last answer. */
export interface SqlConsoleState {
  readonly engine: "idle" | "starting" | "ready" | "failed";
  readonly tables: readonly AskedTable[];
  /** Names of tables made of opened files, with the file's own name. */
  readonly opened: ReadonlyMap<string, string>;
  readonly text: string;
  /** Goes up when the text is given from outside the editor. */
  readonly given: number;
  readonly run: SqlRun;
}

export const closedConsole: SqlConsoleState = {
  engine: "idle",
  tables: [],
  opened: new Map(),
  text: "SELECT code, name\nFROM unit\nWHERE level = 'county'\nORDER BY code",
  given: 0,
  run: { kind: "none" },
};

export function changeConsole(
  state: SqlConsoleState,
  change: Partial<SqlConsoleState>,
): SqlConsoleState {
  return { ...state, ...change };
}

/** A text that was not typed: an example, a view's own question, a kept one. Never run by itself. */
export function giveText(state: SqlConsoleState, text: string): SqlConsoleState {
  return { ...state, text, given: state.given + 1 };
}
