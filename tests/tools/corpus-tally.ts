import type { CorpusEntry } from "./corpus-log";
import type { CorpusFile } from "./corpus-verdict";

/** Of the files that must be loaded, so many must be, with the count the list gives. */
const VALID_SHARE = 0.98;

export interface CorpusReport {
  readonly isReached: boolean;
  readonly words: readonly string[];
  readonly seconds: number;
  readonly faulty: readonly CorpusEntry[];
  /** Amiss only while other files lay beside it or the machine had other work. */
  readonly late: readonly CorpusEntry[];
}

/** Adds up what became of the files. */
export class CorpusTally {
  readonly #entries: CorpusEntry[] = [];

  add(entry: CorpusEntry): void {
    this.#entries.push(entry);
  }

  report(seconds: number): CorpusReport {
    const valid = this.#goodOf("valid");
    const reject = this.#goodOf("reject");
    const tolerate = this.#goodOf("tolerate");
    const faulty = this.#entries.filter(({ faults }) => faults.length > 0);
    const grave = faulty.filter(isGrave);
    const late = this.#entries.filter(({ busy, faults }) => busy.length > 0 && faults.length === 0);
    const isReached =
      grave.length === 0 &&
      valid.share >= VALID_SHARE &&
      reject.share === 1 &&
      tolerate.share === 1;
    const longest = Math.max(0, ...this.#entries.map(({ block }) => block));
    const words = [
      ...[valid, reject, tolerate].map(({ words: each }) => each),
      `${grave.length} crashes, hangs, uncaught errors, outside requests or scripts run`,
      `${late.length} late or blocked at first and not when given alone`,
      `longest block of the page ${longest} ms`,
      ...faulty.map(({ path, state, faults }) => `  ${path} (${state}): ${faults.join("; ")}`),
      `${this.#entries.length} files, ${faulty.length} with faults, ${seconds} s: ${isReached ? "reached" : "not reached"}`,
    ];
    return { isReached, words, seconds, faulty, late };
  }

  #goodOf(expect: CorpusFile["expect"]) {
    const all = this.#entries.filter((entry) => entry.expect === expect);
    const good = all.filter(({ faults }) => faults.length === 0).length;
    const share = all.length === 0 ? 1 : good / all.length;
    return { share, words: `${expect}: ${good} of ${all.length} as they must be` };
  }
}

function isGrave({ state, errors, outside, marks }: CorpusEntry): boolean {
  const isGone = state === "hang" || state === "crash";
  return isGone || errors.length + outside.length + marks.length > 0;
}
