import * as v from "valibot";
import type { Revision } from "../../domain/tables/batch-changes";
import { type Query, sql } from "../statement";

const Row = v.object({
  place: v.string(),
  matter: v.string(),
  period: v.string(),
  before: v.string(),
  after: v.string(),
  file_before: v.string(),
  line_before: v.number(),
  file_after: v.string(),
  line_after: v.number(),
});

/**
 * Figures of a batch that stood before with another value, each beside the newest one it supersedes.
 * Made-up figures are no history, and the other way of reading is no earlier figure.
 */
export function batchRevisions(number: number): Query<Revision> {
  return {
    statement: sql`
      WITH figure AS (
        SELECT unit_code AS place, indicator AS matter, period,
          coalesce(CAST(value AS VARCHAR), text, '') AS value, NULL AS way, basis, file, line, batch
        FROM observation
        UNION ALL
        SELECT section, item, period, coalesce(CAST(value AS VARCHAR), absence, ''), way, basis,
          file, line, batch
        FROM reading
      )
      SELECT after.place, after.matter, after.period, before.value AS before, after.value AS after,
        before.file AS file_before, before.line AS line_before,
        after.file AS file_after, after.line AS line_after
      FROM figure AS after JOIN figure AS before
        ON before.place = after.place AND before.matter = after.matter
        AND before.period = after.period AND before.batch < after.batch
      WHERE after.batch = ${number} AND before.basis <> 'demo' AND before.value <> after.value
        AND coalesce(before.way = after.way, true)
      QUALIFY row_number() OVER (PARTITION BY after.place, after.matter, after.period, after.way
        ORDER BY before.batch DESC) = 1
      ORDER BY after.line`,
    decode(raw) {
      const { file_before, line_before, file_after, line_after, ...figure } = v.parse(Row, raw);
      return {
        ...figure,
        rowBefore: { file: file_before, line: line_before },
        rowAfter: { file: file_after, line: line_after },
      };
    },
  };
}
