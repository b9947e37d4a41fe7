/** What the engine said against a question, and where in the text. */
export interface EngineError {
  /** "Parser", "Binder", "Catalog", "Conversion", "Out of Memory" … */
  readonly kind: string;
  /** The engine's own words, in English. */
  readonly message: string;
  /** Line and letter in the person's text, from 1; null where the engine tells none. */
  readonly place: { readonly line: number; readonly letter: number } | null;
}

/**
 * Reads a message of the engine: "Binder Error: …\n\nLINE 2: …\n   ^", or the same as JSON.
 * `linesBefore` lines stood before the person's text, `text`.
 */
export function parseEngineError(raw: string, text: string, linesBefore: number): EngineError {
  const { kind, message } = headOf(raw);
  const found = /\n+LINE (\d+): ([^\n]*)\n( *)\^/.exec(message);
  const words = message.slice(0, found?.index ?? message.length).trim();
  if (!found) return { kind, message: words, place: null };
  const [, number = "1", excerpt = "", blanks = ""] = found;
  const line = Number(number) - linesBefore;
  const source = text.split("\n")[line - 1];
  if (source === undefined) return { kind, message: words, place: null };
  const width = blanks.length - `LINE ${number}: `.length;
  return { kind, message: words, place: { line, letter: letterAt(source, excerpt, width) } };
}

function headOf(raw: string): Pick<EngineError, "kind" | "message"> {
  const json = raw.startsWith("{") ? parsed(raw) : null;
  if (json) return json;
  const [, kind = "", message = raw] = /^([A-Z][A-Za-z ]*?) Error: ([\s\S]*)$/.exec(raw) ?? [];
  return { kind, message };
}

function parsed(raw: string): Pick<EngineError, "kind" | "message"> | null {
  try {
    const { exception_type: kind, exception_message: message } = JSON.parse(raw) as Readonly<
      Record<string, unknown>
    >;
    return typeof message === "string" ? { kind: String(kind), message } : null;
  } catch {
    return null;
  }
}

/** A long line is cut to an excerpt; letters of Chinese take two columns of it. */
function letterAt(source: string, excerpt: string, width: number): number {
  const core = excerpt.replace(/^\.\.\.|\.\.\.$/g, "");
  const before = excerpt.startsWith("...") ? source.indexOf(core) - 3 : 0;
  let [columns, letters] = [0, 0];
  for (const letter of excerpt) {
    if (columns >= width) break;
    columns += isWide(letter) ? 2 : 1;
    letters++;
  }
  return Math.max(before, 0) + letters + 1;
}

function isWide(letter: string): boolean {
  return /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u.test(
    letter,
  );
}
