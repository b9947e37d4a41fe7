import * as v from "valibot";
import type { Period } from "../../domain/period";
import type { Absence } from "../../domain/water/absence";
import { type Query, sql } from "../statement";

const Row = v.object({
  section: v.string(),
  period: v.string(),
  item: v.string(),
  kind: v.picklist(["dry", "frozen", "not-monitored", "unstated"]),
  file: v.string(),
  line: v.number(),
});

/** Months of one section for which the source says that there is no value, oldest first. */
export function sectionAbsences(section: string, publishedOnly: boolean): Query<Absence> {
  return {
    statement: sql`
      SELECT section, period, item, absence AS kind, file, line
      FROM current_reading
      WHERE section = ${section} AND absence IS NOT NULL
        AND (basis <> 'demo' OR NOT ${publishedOnly})
      ORDER BY period, item, file, line`,
    decode(raw) {
      const { file, line, period, ...absence } = v.parse(Row, raw);
      return { ...absence, period: period as Period, row: { file, line } };
    },
  };
}
