import { type Statement, sql } from "./statement";
import type { TableKind, TableSource } from "./table-files";

/** How the texts of `incoming` become `checked`: typed columns, and what is wrong with the row. */
interface RowLoader {
  readonly check: Statement;
  readonly insert: Statement;
}

/** A year, or a month, quarter, half-year or year to date of it: what figures and targets are of. */
const FIGURE_PERIOD = "(19|20)[0-9]{2}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]|to-(0[2-9]|1[01])))?";
const YEAR_OR_MONTH = "(19|20)[0-9]{2}(-(0[1-9]|1[0-2]))?";
const MONTH = "(19|20)[0-9]{2}-(0[1-9]|1[0-2])";
const CODE = "[0-9]{6}|[0-9]{9}|zone-[a-z0-9-]+";

const loaders: Readonly<Record<TableKind, (source: TableSource) => RowLoader>> = {
  unit: () => ({
    check: sql`CREATE OR REPLACE TEMP TABLE checked AS SELECT *, CASE
        WHEN code IS NULL OR NOT regexp_full_match(code, ${CODE}) THEN 'code'
        WHEN level IS NULL OR level NOT IN ('city', 'county', 'zone', 'township') THEN 'level'
        WHEN line NOT IN (SELECT min(line) FROM incoming GROUP BY code) THEN 'duplicate'
      END AS problem FROM incoming`,
    insert: sql`INSERT INTO unit SELECT code, level, coalesce(name_zh, code), parent
      FROM checked WHERE problem IS NULL`,
  }),
  crosswalk: () => ({
    check: sql`CREATE OR REPLACE TEMP TABLE checked AS SELECT *, CASE
        WHEN old_code IS NULL OR new_code IS NULL THEN 'code'
        WHEN valid_until IS NULL OR NOT regexp_full_match(valid_until, ${YEAR_OR_MONTH})
          THEN 'period'
        WHEN line NOT IN (SELECT min(line) FROM incoming GROUP BY old_code) THEN 'duplicate'
      END AS problem FROM incoming`,
    insert: sql`INSERT INTO crosswalk SELECT old_code, new_code, valid_until
      FROM checked WHERE problem IS NULL`,
  }),
  observation: ({ file, basis, batch }) => ({
    check: sql`CREATE OR REPLACE TEMP TABLE checked AS SELECT *, CASE
        WHEN unit_code IS NULL THEN 'unit'
        WHEN indicator IS NULL THEN 'indicator'
        WHEN period IS NULL OR NOT regexp_full_match(period, ${FIGURE_PERIOD}) THEN 'period'
        WHEN value IS NULL AND text IS NULL THEN 'value'
        WHEN value IS NOT NULL AND number IS NULL THEN 'value'
        WHEN line NOT IN
          (SELECT min(line) FROM joined_by_code GROUP BY unit_code, indicator, period)
          THEN 'duplicate'
      END AS problem FROM joined_by_code`,
    insert: sql`INSERT INTO observation SELECT unit_code, indicator, period, number, text,
        version, ${basis}, coalesce(source, ''), ${file}, line, ${batch}, false
      FROM checked WHERE problem IS NULL`,
  }),
  target: ({ basis }) => ({
    check: sql`CREATE OR REPLACE TEMP TABLE checked AS SELECT *, CASE
        WHEN unit_code IS NULL THEN 'unit'
        WHEN indicator IS NULL THEN 'indicator'
        WHEN period IS NULL OR NOT regexp_full_match(period, ${FIGURE_PERIOD}) THEN 'period'
        WHEN number IS NULL THEN 'value'
        WHEN status IS NULL OR status NOT IN
          ('sourced', 'memory', 'derived', 'estimated', 'demo', 'user', 'unknown') THEN 'status'
        WHEN line NOT IN
          (SELECT min(line) FROM joined_by_code GROUP BY unit_code, indicator, period)
          THEN 'duplicate'
      END AS problem FROM joined_by_code`,
    insert: sql`INSERT INTO target SELECT unit_code, indicator, period, number, status,
        ${basis}, coalesce(source, '')
      FROM checked WHERE problem IS NULL`,
  }),
  reading: ({ file, basis, batch }) => ({
    check: sql`CREATE OR REPLACE TEMP TABLE checked AS SELECT *, CASE
        WHEN section IS NULL THEN 'section'
        WHEN item IS NULL THEN 'item'
        WHEN period IS NULL OR NOT regexp_full_match(period, ${MONTH}) THEN 'period'
        WHEN odd_problem IS NOT NULL THEN odd_problem
        WHEN number IS NULL AND absence IS NULL THEN 'value'
        WHEN samples IS NOT NULL AND count IS NULL THEN 'samples'
        WHEN way IS NOT NULL AND way NOT IN (${"automatic"}, ${"manual"}) THEN 'way'
        WHEN line NOT IN (SELECT min(line) FROM incoming GROUP BY section, period, item, way)
          THEN 'duplicate'
      END AS problem FROM (
        SELECT incoming.*, if(odd.raw IS NULL, TRY_CAST(incoming.value AS DOUBLE), odd.value) AS number,
          coalesce(odd.is_below_detection, false) AS is_below_detection, odd.absence,
          odd.problem AS odd_problem, TRY_CAST(samples AS INTEGER) AS count
        FROM incoming LEFT JOIN odd ON odd.item = incoming.item
          AND odd.unit = coalesce(incoming.unit, '') AND odd.raw = coalesce(incoming.value, ''))`,
    insert: sql`INSERT INTO reading SELECT section, period, item, number, is_below_detection, absence,
        stated_class, count, way, ${basis}, coalesce(source, ''), ${file}, line, ${batch}, false,
        false
      FROM checked WHERE problem IS NULL`,
  }),
};

/**
 * "One join by code": a code that no unit bears any more is replaced by its successor; one still
 * borne (a part was split off) only from the period in which the crosswalk ends it. A code that then
 * still names no unit becomes null.
 */
const joinByCode = sql`CREATE OR REPLACE TEMP TABLE joined_by_code AS
  SELECT incoming.*, known.code AS unit_code,
    if(isfinite(TRY_CAST(value AS DOUBLE)), CAST(value AS DOUBLE), NULL) AS number
  FROM incoming
  LEFT JOIN unit AS borne ON borne.code = incoming.unit
  LEFT JOIN crosswalk ON crosswalk.old_code = incoming.unit AND (borne.code IS NULL
    OR left(period, length(valid_until)) >= left(valid_until, length(period)))
  LEFT JOIN unit AS known ON known.code = coalesce(crosswalk.new_code, incoming.unit)`;

/** From the texts in `incoming` to typed rows, in order; `checked` then lists the rows left out. */
export function loadRows(source: TableSource): readonly Statement[] {
  const { check, insert } = loaders[source.kind](source);
  const needsUnits = source.kind === "observation" || source.kind === "target";
  return needsUnits ? [joinByCode, check, insert] : [check, insert];
}
