import type { CityFiles } from "../../actions/city-files";
import { askConsole, LINES_BEFORE } from "../../database/console/ask-console";
import { listTables } from "../../database/console/list-tables";
import { readsDemo } from "../../database/console/reads-demo";
import type { SqlAnswer } from "../../domain/sql/answer";
import { parseEngineError } from "../../domain/sql/engine-error";
import { checkSql } from "../../domain/sql/read-only";
import { AppError } from "../../errors";
import type { AppState } from "../../state/app-state";
import {
  changeConsole,
  closedConsole,
  giveText,
  type SqlConsoleState,
  type SqlRun,
} from "../../state/sql-console";
import { createStore, type Store } from "../../state/store";
import { addNotice } from "../../state/transitions";
import { rememberAnswer } from "../mapped/draw-answer";
import { selectOpenedTables } from "./select-opened-tables";
import { SqlEngine } from "./sql-engine";

const MOST_MS = 30_000;

/** The person's own questions. Nothing is asked unless `run` is called, which only a click or key does. */
export interface SqlConsole {
  readonly state: Store<SqlConsoleState>;
  /** The text as it is typed. */
  type(text: string): void;
  /** A text from elsewhere, into the editor. */
  give(text: string): void;
  run(text: string): Promise<SqlAnswer | null>;
  cancel(): void;
}

export function makeSqlConsole(store: Store<AppState>, files: CityFiles): SqlConsole {
  const made = new Console(store, files);
  store.subscribe(() => made.watch());
  made.watch();
  return made;
}

class Console implements SqlConsole {
  readonly state = createStore(closedConsole);
  readonly #store: Store<AppState>;
  readonly #files: CityFiles;
  #engine: Promise<SqlEngine> | null = null;
  #stop: ((why: "cancelled" | "timed-out") => void) | null = null;
  #seen: unknown = null;
  #work: Promise<unknown> = Promise.resolve();

  constructor(store: Store<AppState>, files: CityFiles) {
    this.#store = store;
    this.#files = files;
  }

  /** The page is open, or its tables are others: the engine follows. */
  watch(): void {
    const state = this.#store.get();
    const isOpen =
      state.choices.page === "sql" && state.database !== "idle" && state.database !== "starting";
    const tables = selectOpenedTables(state);
    if (!isOpen || this.#seen === tables) return;
    this.#seen = tables;
    void this.#follow();
  }

  type(text: string): void {
    this.state.update(changeConsole, { text });
  }

  give(text: string): void {
    this.state.update(giveText, text);
  }

  async run(text: string): Promise<SqlAnswer | null> {
    if (this.#stop) return null;
    const checked = checkSql(text);
    if (checked.kind === "refused") {
      const { reason, word, at } = checked;
      this.#ended({ kind: "refused", reason, word, at });
      return null;
    }
    this.#ended({ kind: "running" });
    const stopped = new Promise<SqlRun>((resolve) => {
      this.#stop = (kind) => resolve({ kind });
    });
    const timer = setTimeout(() => this.#stop?.("timed-out"), MOST_MS);
    const run = await Promise.race([this.#ask(checked.text, text), stopped]);
    clearTimeout(timer);
    this.#stop = null;
    this.#ended(run);
    if (run.kind === "cancelled" || run.kind === "timed-out") this.#startAnew();
    if (run.kind !== "answered") return null;
    rememberAnswer(this.#store, run);
    return run.answer;
  }

  cancel(): void {
    this.#stop?.("cancelled");
  }

  async #ask(text: string, typed: string): Promise<SqlRun> {
    try {
      const engine = await this.#follow();
      if (!engine) return { kind: "none" };
      const begun = performance.now();
      const answer = await askConsole(engine.database, text);
      const milliseconds = performance.now() - begun;
      const mayHoldDemo = await readsDemo(engine.database, text);
      return { kind: "answered", text: typed, answer, milliseconds, mayHoldDemo };
    } catch (problem) {
      const cause = problem instanceof AppError ? problem.cause : problem;
      const raw = cause instanceof Error ? cause.message : String(cause);
      return { kind: "failed", error: parseEngineError(raw, text, LINES_BEFORE) };
    }
  }

  /** One after the other; null where the engine does not start. */
  #follow(): Promise<SqlEngine | null> {
    const turn = this.#work.then(() => this.#followNow());
    this.#work = turn;
    return turn;
  }

  async #followNow(): Promise<SqlEngine | null> {
    this.#engine ??= this.#start();
    const started = this.#engine;
    try {
      const engine = await started;
      const state = this.#store.get();
      await engine.follow(state);
      this.state.update(changeConsole, {
        engine: "ready",
        tables: await listTables(engine.database),
        opened: new Map(selectOpenedTables(state).map(({ name, file }) => [name, file])),
      });
      return engine;
    } catch (problem) {
      // Ended on purpose: another one is on its way.
      if (this.#engine !== started && this.#engine !== null) return null;
      this.#engine = null;
      this.#seen = null;
      this.state.update(changeConsole, { engine: "failed" });
      const error =
        problem instanceof AppError
          ? problem
          : new AppError("database-failed", {}, { cause: problem });
      this.#store.update(addNotice, error);
      return null;
    }
  }

  #start(): Promise<SqlEngine> {
    this.state.update(changeConsole, { engine: "starting" });
    const started = SqlEngine.start(this.#files, this.#store.get());
    void started
      .then(({ database }) => database.lost)
      .then(
        () => {
          if (this.#engine === started) this.#engine = null;
        },
        () => null,
      );
    return started;
  }

  /** A question cannot be interrupted, so its engine is ended; the next one is made ready at once. */
  #startAnew(): void {
    const ended = this.#engine;
    this.#engine = null;
    void ended?.then(
      ({ database }) => database.end(),
      () => null,
    );
    this.#work = Promise.resolve();
    void this.#follow();
  }

  #ended(run: SqlRun): void {
    this.state.update(changeConsole, { run });
  }
}
