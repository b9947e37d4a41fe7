import { tokensOf } from "../../domain/sql/tokens";
import type { SqlValue, Statement } from "../statement";

/** A statement with its values written where they are bound: to be read, and to be asked again. */
export function readableSql({ text, values }: Statement): string {
  let [shown, from, next] = ["", 0, 0];
  for (const { kind, text: sign, start, end } of tokensOf(text)) {
    if (kind !== "sign" || sign !== "?") continue;
    shown += text.slice(from, start) + literal(values[next++] ?? null);
    from = end;
  }
  return withoutIndent(shown + text.slice(from));
}

function literal(value: SqlValue): string {
  if (value === null) return "NULL";
  return typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value);
}

function withoutIndent(text: string): string {
  const lines = text.trim().split("\n");
  const indents = lines
    .slice(1)
    .filter((line) => line.trim() !== "")
    .map((line) => line.search(/\S/));
  const least = indents.length > 0 ? Math.min(...indents) : 0;
  return lines.map((line, at) => (at === 0 ? line : line.slice(least))).join("\n");
}
