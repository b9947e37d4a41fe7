import * as v from "valibot";
import type { Period } from "../../domain/period";
import { type ColumnQuery, type Query, sql } from "../statement";

const Month = v.object({ period: v.string() });

/** Every month in which anything was read, oldest first. */
export function readingMonths(publishedOnly: boolean): Query<Period> {
  return {
    statement: sql`SELECT DISTINCT period FROM current_reading
      WHERE value IS NOT NULL AND (basis <> 'demo' OR NOT ${publishedOnly}) ORDER BY period`,
    decode: (raw) => v.parse(Month, raw).period as Period,
  };
}

export interface ReadingAxes {
  readonly sections: readonly string[];
  readonly months: readonly Period[];
  readonly items: readonly string[];
}

/**
 * Every monthly reading as numbers: the place of its section, month and item on the given axes, its
 * value, and whether it is made up. In a section's month published readings go before made-up ones.
 */
export function readingColumns(axes: ReadingAxes, publishedOnly: boolean): ColumnQuery {
  const { sections, months, items } = axes;
  return {
    statement: sql`
      WITH section_at AS (
        SELECT unnest(string_split(${sections.join("|")}, '|')) AS section,
          generate_subscripts(string_split(${sections.join("|")}, '|'), 1) - 1 AS at
      ), month_at AS (
        SELECT unnest(string_split(${months.join("|")}, '|')) AS period,
          generate_subscripts(string_split(${months.join("|")}, '|'), 1) - 1 AS at
      ), item_at AS (
        SELECT unnest(string_split(${items.join("|")}, '|')) AS item,
          generate_subscripts(string_split(${items.join("|")}, '|'), 1) - 1 AS at
      ), used AS (
        SELECT section, period, item, value, basis FROM current_reading
        WHERE value IS NOT NULL AND (basis <> 'demo' OR NOT ${publishedOnly})
        QUALIFY rank() OVER (PARTITION BY section, period ORDER BY basis = 'demo') = 1
      )
      SELECT CAST(section_at.at AS INTEGER) AS section, CAST(month_at.at AS INTEGER) AS month,
        CAST(item_at.at AS INTEGER) AS item, value, CAST(basis = 'demo' AS INTEGER) AS is_demo
      FROM used JOIN section_at USING (section) JOIN month_at USING (period)
        JOIN item_at USING (item)`,
    columns: ["section", "month", "item", "value", "is_demo"],
  };
}
