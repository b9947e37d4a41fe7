import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CorpusFile, Outcome } from "./corpus-verdict";

/** What became of one file. */
export interface CorpusEntry extends CorpusFile, Outcome {
  readonly faults: readonly string[];
  /** What was amiss the first time and gone when the file was given by itself. */
  readonly busy: readonly string[];
}

/** The outcomes on disk, a line each, written as they come. */
export class CorpusLog {
  readonly #folder: string;
  readonly #known = new Map<string, CorpusEntry>();

  /** Keeps of an earlier run what it says of these paths; the rest of it is forgotten. */
  constructor(folder: string, kept: ReadonlySet<string>) {
    this.#folder = folder;
    for (const line of existsSync(this.#path) ? readFileSync(this.#path, "utf8").split("\n") : []) {
      // The last line of a run that was killed may be cut.
      if (!line.endsWith("}")) continue;
      const entry = JSON.parse(line) as CorpusEntry;
      if (kept.has(entry.path)) this.#known.set(entry.path, entry);
    }
    const lines = [...this.#known.values()].map((entry) => `${JSON.stringify(entry)}\n`);
    writeFileSync(this.#path, lines.join(""));
  }

  known(path: string): CorpusEntry | undefined {
    return this.#known.get(path);
  }

  add(entry: CorpusEntry): void {
    appendFileSync(this.#path, `${JSON.stringify(entry)}\n`);
  }

  writeReport(report: unknown): void {
    writeFileSync(join(this.#folder, "report.json"), `${JSON.stringify(report, null, 2)}\n`);
  }

  get #path(): string {
    return join(this.#folder, "outcomes.jsonl");
  }
}
