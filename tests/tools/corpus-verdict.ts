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
  /** Exceptions, rejections and broken policies. */
  readonly errors: readonly string[];
  readonly outside: readonly string[];
  /** Marks of a file's script having run, or of its keys in a prototype. */
  readonly marks: readonly string[];
  /** Whether what is kept in the browser is as it was before the file. */
  readonly isKeptSame: boolean;
}

const SHORTEST_MESSAGE = 8;
const SLOWEST_REFUSAL_MS = 5000;

/** What is wrong with an outcome; empty where it is as it must be. */
export function faultsOf(file: CorpusFile, outcome: Outcome): readonly string[] {
  const { state, errors, outside, marks } = outcome;
  return [
    ...(state === "hang" || state === "crash" ? [state] : []),
    ...errors.map((error) => `error: ${error}`),
    ...outside.map((url) => `asked ${url}`),
    ...marks,
    ...expectationFaults(file, outcome),
    ...(state === "error" ? refusalFaults(file, outcome) : []),
  ];
}

function expectationFaults({ expect, n }: CorpusFile, { state, count }: Outcome) {
  const isOther = state === "ok" && n !== "" && count !== Number(n);
  const other = isOther ? [`${count} rows, expected ${n}`] : [];
  if (expect === "valid") return state === "error" ? ["not loaded"] : other;
  if (expect === "reject") return state === "error" ? [] : [`taken as ${state}`];
  return other;
}

function refusalFaults({ path }: CorpusFile, { words, ms, isKeptSame }: Outcome) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return [
    ...(words.includes(name) ? [] : ["the file is not named"]),
    ...(words.replace(name, "").trim().length < SHORTEST_MESSAGE ? ["no cause"] : []),
    ...(ms > SLOWEST_REFUSAL_MS ? [`refused after ${ms} ms`] : []),
    ...(isKeptSame ? [] : ["the workspace changed"]),
  ];
}
