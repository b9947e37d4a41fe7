import { type Statement, sql } from "./statement";

/**
 * Geometry stays out of the database: SQL joins by code, the map looks up by code. Units of
 * observations and targets already went through the crosswalk. A reading without a value says why
 * (`absence`). Loading again starts afresh. Rows of the pack are batch 0, those a person loaded have
 * the number of their batch; a later row of the same place, matter and period supersedes the earlier,
 * which stays for the record. Questions are put to the `current_` views.
 */
export const schema: readonly Statement[] = [
  sql`CREATE OR REPLACE TABLE unit (
    code VARCHAR PRIMARY KEY,
    level VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    parent VARCHAR
  )`,
  sql`CREATE OR REPLACE TABLE crosswalk (
    old_code VARCHAR PRIMARY KEY,
    new_code VARCHAR NOT NULL,
    valid_until VARCHAR NOT NULL
  )`,
  sql`CREATE OR REPLACE TABLE observation (
    unit_code VARCHAR NOT NULL,
    indicator VARCHAR NOT NULL,
    period VARCHAR NOT NULL,
    value DOUBLE,
    text VARCHAR,
    version VARCHAR,
    basis VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    file VARCHAR NOT NULL,
    line INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    is_superseded BOOLEAN NOT NULL
  )`,
  sql`CREATE OR REPLACE TABLE target (
    unit_code VARCHAR NOT NULL,
    indicator VARCHAR NOT NULL,
    period VARCHAR NOT NULL,
    value DOUBLE NOT NULL,
    status VARCHAR NOT NULL,
    basis VARCHAR NOT NULL,
    source VARCHAR NOT NULL
  )`,
  sql`CREATE OR REPLACE TABLE reading (
    section VARCHAR NOT NULL,
    period VARCHAR NOT NULL,
    item VARCHAR NOT NULL,
    value DOUBLE,
    is_below_detection BOOLEAN NOT NULL,
    absence VARCHAR,
    stated_class VARCHAR,
    samples INTEGER,
    way VARCHAR,
    basis VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    file VARCHAR NOT NULL,
    line INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    is_superseded BOOLEAN NOT NULL,
    is_set_aside BOOLEAN NOT NULL
  )`,
  sql`CREATE OR REPLACE VIEW current_observation AS SELECT * FROM observation WHERE NOT is_superseded`,
  sql`CREATE OR REPLACE VIEW current_reading AS SELECT * FROM reading
    WHERE NOT is_superseded AND NOT is_set_aside`,
];
