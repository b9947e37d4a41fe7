import { type SqlToken, tokensOf } from "./tokens";

/** Why a text is not put to the engine. */
export type SqlRefusal =
  | "empty"
  | "unclosed"
  | "several"
  | "not-a-question"
  | "changes"
  | "outside"
  | "brackets"
  | "parameter"
  | "too-long";

export type CheckedSql =
  | { readonly kind: "question"; readonly text: string }
  | {
      readonly kind: "refused";
      readonly reason: SqlRefusal;
      /** The word at fault and where it stands, in UTF-16 units from 0. */
      readonly word: string;
      readonly at: number;
    };

export const MOST_SQL_LETTERS = 100_000;

const questions = new Set(["select", "with", "values", "describe", "desc", "show", "from", "("]);

/** Verbs that, outside brackets, would make a question something else (WITH … INSERT). */
const verbs = new Set([
  ..."insert update delete merge into create drop alter attach detach copy export import install".split(
    " ",
  ),
  ..."load pragma reset call execute prepare truncate vacuum checkpoint begin commit rollback".split(
    " ",
  ),
]);

/** Functions that read files or addresses, run text as SQL, or change settings. */
const outside =
  /^(?:read_\w+|\w+_scan|glob|sniff_csv|query|query_table|pragma_\w+|(?:force_)?checkpoint|enable_\w+|disable_\w+|truncate_duckdb_logs|getenv|set_config|which_secret|duckdb_secrets|add_parquet_key|write_\w+|load_aws_credentials|in_search_path|nextval|currval|parse_duckdb_log_message|start_ui\w*|stop_ui\w*|import_database)$/;

/**
 * The first of two walls before the engine: one question that only reads the tables. It is told by the
 * engine's own way of cutting text, and refuses more than it must; the second wall is the engine's lock.
 */
export function checkSql(text: string): CheckedSql {
  const tokens = tokensOf(text);
  const refuse = (reason: SqlRefusal, token?: SqlToken): CheckedSql => ({
    kind: "refused",
    reason,
    word: token?.text ?? "",
    at: token?.start ?? 0,
  });
  if (text.length > MOST_SQL_LETTERS) return refuse("too-long");
  const open = tokens.find(({ kind }) => kind === "unclosed");
  if (open) return refuse("unclosed", open);
  const end = tokens.findIndex(({ text: sign, kind }) => kind === "sign" && sign === ";");
  const said = end < 0 ? tokens : tokens.slice(0, end);
  const [first] = said;
  if (!first) return refuse("empty");
  const second = tokens.slice(said.length).find(({ text: sign }) => sign !== ";");
  if (second) return refuse("several", second);
  if (first.kind === "name" || !questions.has(first.text.toLowerCase()))
    return refuse("not-a-question", first);
  const fault = faultIn(said);
  if (fault) return refuse(fault.reason, fault.token);
  return { kind: "question", text: text.slice(0, said.at(-1)?.end) };
}

function faultIn(tokens: readonly SqlToken[]) {
  let depth = 0;
  for (const [at, token] of tokens.entries()) {
    depth += depthStep(token);
    if (depth < 0) return { reason: "brackets" as const, token };
    const reason = reasonAgainst(token, tokens[at - 1], tokens[at + 1], depth);
    if (reason) return { reason, token };
  }
  const last = tokens.at(-1);
  return depth > 0 && last ? { reason: "brackets" as const, token: last } : null;
}

function depthStep({ kind, text }: SqlToken): number {
  if (kind !== "sign") return 0;
  return Number(text === "(") - Number(text === ")");
}

function reasonAgainst(
  { kind, text }: SqlToken,
  before: SqlToken | undefined,
  after: SqlToken | undefined,
  depth: number,
): SqlRefusal | null {
  const word = text.toLowerCase();
  if (kind === "sign" && (word === "?" || word === "$")) return "parameter";
  if (kind === "word" && depth === 0 && verbs.has(word)) return "changes";
  const isCalled = (kind === "word" || kind === "name") && after?.text === "(";
  if (isCalled && outside.test(word)) return "outside";
  // A text where a table is expected is the name of a file.
  const isTable = /^(?:from|join|describe|desc|show|summarize|table)$/i.test(before?.text ?? "");
  return kind === "string" && before?.kind === "word" && isTable ? "outside" : null;
}
