/** A line of a corpus's list: what file, and how it must end. */
export interface CorpusFile {
  readonly path: string;
  readonly kind: string;
  /** `valid` is loaded whole, `reject` refused, `tolerate` either, but nothing is lost in silence. */
  readonly expect: "valid" | "reject" | "tolerate";
  /** Rows or features; "" where nobody counted them. */
  readonly n: string;
}

/** What the page did with a file. */
export interface Outcome {
  readonly state: "ok" | "partial" | "error" | "hang" | "crash";
  readonly count: number | null;
  readonly words: string;
  readonly ms: number;
  /** The longest time in milliseconds in which the page could not answer. */
  readonly block: number;
  /** Exceptions, rejections and broken policies. */
  readonly errors: readonly string[];
  readonly outside: readonly string[];
  /** Marks of a file's script having run, or of its keys in a prototype. */
  readonly marks: readonly string[];
  /** Of a refused file: what of the workspace is not as it was before. */
  readonly changed: readonly string[];
}

export interface Fault {
  readonly words: string;
  /** May be the machine's doing and not the file's. */
  readonly isOfTime: boolean;
}

const SHORTEST_MESSAGE = 8;
const SLOWEST_REFUSAL_MS = 5000;
const LONGEST_BLOCK_MS = 2000;

/** What is wrong with an outcome; empty where it is as it must be. */
export function faultsOf(file: CorpusFile, outcome: Outcome): readonly Fault[] {
  const { state, errors, outside, marks, ms, block } = outcome;
  const isRefused = state === "error";
  const faults = [
    ...(state === "crash" ? [state] : []),
    ...errors.map((error) => `error: ${error}`),
    ...outside.map((url) => `asked ${url}`),
    ...marks,
    ...expectationFaults(file, outcome),
    ...(isRefused ? refusalFaults(file, outcome) : []),
  ];
  const late = [
    ...(state === "hang" ? [state] : []),
    ...(isRefused && ms > SLOWEST_REFUSAL_MS ? [`refused after ${ms} ms`] : []),
    ...(block > LONGEST_BLOCK_MS ? [`blocked for ${block} ms`] : []),
  ];
  return [
    ...late.map((words) => ({ words, isOfTime: true })),
    ...faults.map((words) => ({ words, isOfTime: false })),
  ];
}

function expectationFaults({ expect, n }: CorpusFile, { state, count }: Outcome) {
  if (state === "hang" || state === "crash") return [];
  const isOther = state === "ok" && n !== "" && count !== Number(n);
  const other = isOther ? [`${count} rows, expected ${n}`] : [];
  if (expect === "valid") return state === "error" ? ["not loaded"] : other;
  if (expect === "reject") return state === "error" ? [] : [`taken as ${state}`];
  return other;
}

function refusalFaults({ path }: CorpusFile, { words, changed }: Outcome) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return [
    ...(words.includes(name) ? [] : ["the file is not named"]),
    ...(words.replace(name, "").trim().length < SHORTEST_MESSAGE ? ["no cause"] : []),
    ...changed.map((what) => `${what} changed by a refused file`),
  ];
}
