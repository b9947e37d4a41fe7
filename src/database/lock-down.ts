import { type Statement, sql } from "./statement";

/**
 * Run once, right after opening and before any text of a person can reach SQL: nothing outside
 * `local/` can be read, no extension is fetched, and none of this can be undone.
 */
export const lockDown: readonly Statement[] = [
  sql`SET allowed_directories = ['local/']`,
  sql`SET autoinstall_known_extensions = false`,
  sql`SET autoload_known_extensions = false`,
  sql`SET enable_external_access = false`,
  sql`SET lock_configuration = true`,
];
