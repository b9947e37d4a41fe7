/** A piece of SQL text; blanks and comments are no pieces. */
export interface SqlToken {
  readonly kind: "word" | "name" | "string" | "number" | "sign" | "unclosed";
  /** As written; a quoted name without its quotes. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// Sticky, tried in this order. Letters beyond ASCII are letters of a name for the engine too.
const patterns = [
  ["blank", /\s+|--[^\n\r]*/y],
  ["string", /[eE]'(?:[^'\\]|\\[\s\S]|'')*'|[xXbB]?'(?:[^']|'')*'/y],
  ["name", /"(?:[^"]|"")*"/y],
  ["string", /\$(\w*)\$[\s\S]*?\$\1\$/y],
  ["number", /\d[\w.]*|\.\d\w*/y],
  ["word", /[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/y],
  ["unclosed", /['"]|\$\w*\$/y],
  ["sign", /[\s\S]/y],
] as const;

/** SQL text in pieces, as the engine's own scanner cuts it. What is opened and not closed is `unclosed`. */
export function tokensOf(text: string): readonly SqlToken[] {
  const tokens: SqlToken[] = [];
  let at = 0;
  while (at < text.length) {
    const comment = text.startsWith("/*", at) ? commentEnd(text, at) : null;
    if (comment === -1) {
      tokens.push({ kind: "unclosed", text: "/*", start: at, end: text.length });
      break;
    }
    const { kind, end } =
      comment === null ? pieceAt(text, at) : { kind: "blank" as const, end: comment };
    if (kind !== "blank")
      tokens.push({ kind, text: bare(kind, text.slice(at, end)), start: at, end });
    if (kind === "unclosed") break;
    at = end;
  }
  return tokens;
}

function pieceAt(text: string, at: number) {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) return { kind, end: at + found[0].length };
  }
  return { kind: "sign" as const, end: at + 1 };
}

/** Comments may stand in one another; -1 where one is never closed. */
function commentEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const two = text.slice(at, at + 2);
    if (two === "/*") depth++;
    else if (two === "*/") depth--;
    else continue;
    at++;
    if (depth === 0) return at + 1;
  }
  return -1;
}

function bare(kind: SqlToken["kind"], text: string): string {
  return kind === "name" ? text.slice(1, -1).replaceAll('""', '"') : text;
}
