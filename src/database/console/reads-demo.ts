import * as v from "valibot";
import { tokensOf } from "../../domain/sql/tokens";
import type { Database } from "../database";
import type { Query } from "../statement";

const tables = ["observation", "target", "reading"];
const Counted = v.object({ demo: v.boolean() });

/**
 * Whether a question names a table or view that holds made-up rows. It may leave them out again: only
 * whoever wrote it knows, so the answer is "may be contained".
 */
export async function readsDemo(database: Database, text: string): Promise<boolean> {
  const named = new Set(tokensOf(text).map((token) => token.text.toLowerCase()));
  for (const table of tables) {
    if (!named.has(table) && !named.has(`current_${table}`)) continue;
    const [found] = await database.rows(holdsDemo(table));
    if (found) return true;
  }
  return false;
}

function holdsDemo(table: string): Query<boolean> {
  return {
    statement: {
      text: `SELECT true AS demo FROM ${table} WHERE basis = 'demo' LIMIT 1`,
      values: [],
    },
    decode: (raw) => v.parse(Counted, raw).demo,
  };
}
