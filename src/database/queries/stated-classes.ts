import * as v from "valibot";
import type { StatedClass } from "../../domain/notes/class-contradicts";
import type { Period } from "../../domain/period";
import { parseClass } from "../../domain/water/parse-class";
import { type Query, sql } from "../statement";

const Row = v.object({
  section: v.string(),
  period: v.string(),
  stated: v.string(),
  file: v.string(),
  line: v.number(),
});

/** Classes the sources themselves state for a section and month; null where the words are no class. */
export function statedClasses(publishedOnly: boolean): Query<StatedClass | null> {
  return {
    statement: sql`
      SELECT section, period, stated_class AS stated, file, line FROM current_reading
      WHERE stated_class IS NOT NULL AND (basis <> 'demo' OR NOT ${publishedOnly})
      ORDER BY section, period, file, line`,
    decode(raw) {
      const { section, period, stated, file, line } = v.parse(Row, raw);
      const rank = parseClass(stated);
      return rank && { section, period: period as Period, rank, row: { file, line } };
    },
  };
}
