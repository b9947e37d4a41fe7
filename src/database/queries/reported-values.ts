import type { Reported } from "../../domain/observation";
import { type Period, periodKind, yearOf } from "../../domain/period";
import type { UnitLevel } from "../../domain/unit-code";
import { decodeReported } from "../rows/reported-row";
import { type Query, sql } from "../statement";

export interface ReportedQuestion {
  readonly levels: readonly UnitLevel[];
  /** Null: every indicator that any unit of these levels reported. */
  readonly indicator: string | null;
  readonly period: Period;
  readonly publishedOnly: boolean;
}

/** A figure older than this is not carried to the asked period at all. */
const OLDEST_YEARS = 5;

/**
 * Every unit of the levels × indicator, with the figure of the period or else the latest within five
 * years before it, and the one of the same span before that: of 2023-H1 2022-H1, for a half-year is not
 * held against the other half. Where both are there, published goes before made-up. A period is answered
 * with its own kind only: years with years, half-years with half-years.
 */
export function reportedValues(question: ReportedQuestion): Query<Reported> {
  const { levels, indicator, period, publishedOnly } = question;
  const oldest = String(yearOf(period) - OLDEST_YEARS);
  const [first = null, second = null, third = null, fourth = null] = levels;
  const [sign, otherSign] = signsOf(period);
  return {
    statement: sql`
      WITH chosen AS (
        SELECT code FROM unit WHERE level IN (${first}, ${second}, ${third}, ${fourth})
      ), reported AS (
        SELECT current_observation.* FROM current_observation JOIN chosen ON chosen.code = unit_code
        WHERE ${indicator} IS NULL OR indicator = ${indicator}
      ), asked AS (
        SELECT indicator FROM reported
        UNION SELECT ${indicator} WHERE ${indicator} IS NOT NULL
      ), usable AS (
        SELECT * FROM reported
        WHERE period <= ${period} AND length(period) = length(${period})
          AND substr(period, 6, 1) IN (${sign}, ${otherSign})
          AND (basis <> 'demo' OR NOT ${publishedOnly})
        QUALIFY row_number() OVER (
          PARTITION BY unit_code, indicator, period ORDER BY basis = 'published' DESC, file, line
        ) = 1
      ), ranked AS (
        SELECT *, row_number() OVER series AS age, row_number() OVER span AS span_age FROM usable
        WINDOW series AS (PARTITION BY unit_code, indicator ORDER BY period DESC),
          span AS (PARTITION BY unit_code, indicator, substr(period, 5) ORDER BY period DESC)
        QUALIFY first_value(period) OVER series >= ${oldest}
      )
      SELECT chosen.code AS unit, asked.indicator,
        current.period, current.value, current.text, current.version, current.basis, current.source, current.file,
        current.line, previous.period AS previous_period, previous.value AS previous_value,
        previous.text AS previous_text, previous.version AS previous_version,
        previous.basis AS previous_basis,
        previous.source AS previous_source, previous.file AS previous_file,
        previous.line AS previous_line
      FROM chosen CROSS JOIN asked
      LEFT JOIN ranked AS current ON current.unit_code = chosen.code
        AND current.indicator = asked.indicator AND current.age = 1
      LEFT JOIN ranked AS previous ON previous.unit_code = chosen.code
        AND previous.indicator = asked.indicator AND previous.span_age = 2
        AND substr(previous.period, 5) = substr(current.period, 5)
      ORDER BY chosen.code, asked.indicator`,
    decode: decodeReported,
  };
}

/** What the sixth character of a period of the same kind may be: the length alone tells not all apart. */
function signsOf(period: Period): readonly [string, string] {
  const sign = period.charAt(5);
  return periodKind(period) === "month" ? ["0", "1"] : [sign, sign];
}
