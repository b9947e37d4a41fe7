import type { CityFiles } from "../../actions/city-files";
import { startDatabase } from "../../actions/start-database";
import { dropOpened, loadOpened } from "../../database/console/load-opened";
import { openedInWorker } from "../../database/console/opened-in-worker";
import type { Database } from "../../database/database";
import { loadBatch, removeBatch } from "../../database/load-batch";
import type { Table } from "../../domain/tables/table";
import { standardUnits } from "../../domain/water/standard-units";
import type { AppState } from "../../state/app-state";
import type { ImportedFile } from "../../state/imports";
import { selectOpenedTables } from "./select-opened-tables";

/**
 * The engine a person's questions go to, apart from the one that colours the map: ending it is the one
 * sure way to stop a question, and must not take the map's answers along.
 */
export class SqlEngine {
  readonly database: Database;
  readonly #batches = new Map<number, ImportedFile>();
  readonly #tables = new Map<string, Table>();

  private constructor(database: Database) {
    this.database = database;
  }

  static async start(files: CityFiles, { pack }: AppState): Promise<SqlEngine> {
    const { database } = await startDatabase(files, pack.limits);
    return new SqlEngine(database);
  }

  /** Makes the tables those of the files that are open now. */
  async follow(state: AppState): Promise<void> {
    await this.#followBatches(state);
    await this.#followTables(state);
  }

  async #followBatches({ imports, pack }: AppState): Promise<void> {
    const files = new Map(
      imports.list.flatMap(({ id, file }) => (file ? [[id, file] as const] : [])),
    );
    for (const id of this.#batches.keys())
      if (!files.has(id)) {
        await removeBatch(this.database, id);
        this.#batches.delete(id);
      }
    for (const [id, file] of files) {
      if (this.#batches.get(id) === file) continue;
      this.#batches.set(id, file);
      const batch = file.understood.find((each) => each.batch)?.batch;
      const name = imports.list.find((each) => each.id === id)?.name ?? "";
      if (!batch) continue;
      const { kind, csv } = batch;
      const rows = { number: id, file: name, kind, csv };
      await loadBatch(this.database, rows, standardUnits(pack.limits));
    }
  }

  async #followTables(state: AppState): Promise<void> {
    const wanted = new Map(selectOpenedTables(state).map(({ name, table }) => [name, table]));
    for (const name of this.#tables.keys())
      if (!wanted.has(name)) {
        await dropOpened(this.database, name);
        this.#tables.delete(name);
      }
    for (const [name, table] of wanted) {
      if (this.#tables.get(name) === table) continue;
      await loadOpened(this.database, name, await openedInWorker(table));
      this.#tables.set(name, table);
    }
  }
}
