import { type Statement, sql } from "./statement";

/** Geometry stays out of the database: SQL joins by code, the map looks up by code. */
export const schema: readonly Statement[] = [
  sql`CREATE TABLE unit (
    code VARCHAR PRIMARY KEY,
    level VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    parent VARCHAR
  )`,
  sql`CREATE TABLE crosswalk (old_code VARCHAR, new_code VARCHAR, valid_until VARCHAR)`,
  sql`CREATE TABLE observation (
    unit_code VARCHAR NOT NULL,
    indicator VARCHAR NOT NULL,
    period VARCHAR NOT NULL,
    value DOUBLE,
    text VARCHAR,
    basis VARCHAR NOT NULL,
    source VARCHAR,
    file VARCHAR NOT NULL,
    line INTEGER NOT NULL
  )`,
  sql`CREATE TABLE target (
    unit_code VARCHAR NOT NULL,
    indicator VARCHAR NOT NULL,
    period VARCHAR NOT NULL,
    value DOUBLE NOT NULL,
    status VARCHAR NOT NULL,
    source VARCHAR
  )`,
  sql`CREATE TABLE reading (
    section VARCHAR NOT NULL,
    period VARCHAR NOT NULL,
    item VARCHAR NOT NULL,
    value DOUBLE NOT NULL,
    samples INTEGER,
    basis VARCHAR NOT NULL,
    source VARCHAR,
    file VARCHAR NOT NULL,
    line INTEGER NOT NULL
  )`,
];

/** The tables' names, for counting what was loaded. */
export const tableNames = ["unit", "crosswalk", "observation", "target", "reading"] as const;
