import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type AnySchemaObject, type ValidateFunction } from "ajv/dist/2020";

const FOLDER = "geodata/schema";

export const schemaFiles = () => readdirSync(FOLDER).filter((name) => name.endsWith(".json"));

export function readSchema(name: string): AnySchemaObject {
  return JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as AnySchemaObject;
}

/** A validator of one of the pack schemas; they refer to each other by file name. */
export function schemaCheck(name: string): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, schemas: [] });
  for (const file of schemaFiles()) ajv.addSchema(readSchema(file));
  const check = ajv.getSchema(name);
  if (!check) throw new Error(`no schema ${name}`);
  return check;
}

/** The faults of a value, in words; empty when it fits. */
export function faultsOf(check: ValidateFunction, value: unknown): string[] {
  if (check(value)) return [];
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
